package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.casefile.CaseCareService;
import org.resguardo.casefile.ClosingEntry;

/** Closes a case. */
@Named
@RequestScoped
public class CloseCaseBacking {
  @Inject CaseCareService care;
  @Inject CaseBarBacking bar;
  @Inject CaseChoicesBacking choices;

  private final ClosingEntry entry = new ClosingEntry();

  public ClosingEntry getEntry() {
    if (entry.getOn() == null) {
      entry.setOn(choices.today());
    }
    return entry;
  }

  public void save() {
    care.close(bar.getNumber(), entry);
    choices.done("casefile.close.done");
    choices.go(bar.path(""));
  }
}
