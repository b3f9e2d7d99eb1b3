package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.casefile.CaseCareService;
import org.resguardo.casefile.ReopeningEntry;

/** Opens a closed case again. */
@Named
@RequestScoped
public class ReopenCaseBacking {
  @Inject CaseCareService care;
  @Inject CaseBarBacking bar;
  @Inject CaseChoicesBacking choices;

  private final ReopeningEntry entry = new ReopeningEntry();

  public ReopeningEntry getEntry() {
    if (entry.getOn() == null) {
      entry.setOn(choices.today());
    }
    return entry;
  }

  public void save() {
    care.reopen(bar.getNumber(), entry);
    choices.done("casefile.reopen.done");
    choices.go(bar.path(""));
  }
}
