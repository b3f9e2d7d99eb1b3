package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.casefile.AssignmentEntry;
import org.resguardo.casefile.CaseCareService;
import org.resguardo.reference.CodeView;

/** Gives a case to a prosecutor of its office. */
@Named
@RequestScoped
public class AssignCaseBacking {
  @Inject CaseCareService care;
  @Inject CaseBarBacking bar;
  @Inject CaseChoicesBacking choices;

  private final AssignmentEntry entry = new AssignmentEntry();
  private List<CodeView> holders;

  public AssignmentEntry getEntry() {
    return entry;
  }

  /** Each with the number of active cases, and whether they are away. */
  public List<CodeView> getHolders() {
    if (holders == null) {
      holders = care.holders(bar.getNumber()).stream().map(choices::holder).toList();
    }
    return holders;
  }

  public void save() {
    care.assign(bar.getNumber(), entry);
    choices.done("casefile.assign.done");
    choices.go(bar.path(""));
  }
}
