package org.resguardo.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.resguardo.casefile.CaseEntry;
import org.resguardo.casefile.CaseFileService;
import org.resguardo.casefile.PlaceEntry;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.StaleException;
import org.resguardo.kernel.StaleException.Difference;

/**
 * The facts of a case in a form. When somebody else was faster, both values of each field that
 * differs are shown and what was typed stays: saving again then overwrites, knowingly.
 */
@Named
@ViewScoped
public class EditCaseBacking implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SPARE = 1;

  @Inject transient CaseFileService cases;
  @Inject transient CaseBarBacking bar;
  @Inject transient CaseChoicesBacking choices;

  private CaseEntry entry;
  private int version;
  private List<Difference> differences = List.of();

  public CaseEntry getEntry() {
    if (entry == null) {
      CaseFileService.Editable read = cases.entry(bar.getNumber());
      entry = read.entry();
      version = read.version();
      for (int i = 0; i < SPARE; i++) {
        entry.getPlaces().add(new PlaceEntry());
      }
    }
    return entry;
  }

  public List<Difference> getDifferences() {
    return differences;
  }

  public void addPlace() {
    getEntry().getPlaces().add(new PlaceEntry());
  }

  public void save() {
    CaseNumber number = bar.getNumber();
    try {
      cases.edit(number, entry.withoutEmptyPlaces(), version);
    } catch (StaleException stale) {
      differences = stale.differences();
      version = stale.currentVersion();
      return;
    }
    choices.done("casefile.edit.done");
    choices.go("/cases/" + number);
  }
}
