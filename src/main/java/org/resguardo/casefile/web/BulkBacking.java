package org.resguardo.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.casefile.AssignmentEntry;
import org.resguardo.casefile.CaseCareService;
import org.resguardo.casefile.CaseRow;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** Gives the cases of a filtered list to another prosecutor; says which were left out, and why. */
@Named
@ViewScoped
public class BulkBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient CaseCareService care;
  @Inject transient BulkRows list;
  @Inject transient CaseChoicesBacking choices;

  private final AssignmentEntry entry = new AssignmentEntry();
  private List<CaseRow> rows;
  private List<String> chosen = new ArrayList<>();
  private transient List<CaseCareService.Skipped> skipped = List.of();
  private int given;

  public AssignmentEntry getEntry() {
    return entry;
  }

  public List<CaseRow> getRows() {
    if (rows == null) {
      rows = list.read();
    }
    return rows;
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = chosen;
  }

  public List<CaseCareService.Skipped> getSkipped() {
    return skipped == null ? List.of() : skipped;
  }

  public int getGiven() {
    return given;
  }

  public void save() {
    if (chosen.isEmpty()) {
      throw new RuleException(Problem.at("chosen", "casefile.bulk.none"));
    }
    skipped = care.assignAll(chosen.stream().map(CaseNumber::new).toList(), entry);
    given = chosen.size() - skipped.size();
    chosen = new ArrayList<>();
    rows = null;
    if (skipped.isEmpty()) {
      choices.done("casefile.bulk.done", given);
      choices.go("/cases");
    }
  }
}
