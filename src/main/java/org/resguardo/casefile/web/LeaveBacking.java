package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.casefile.CaseCareService;
import org.resguardo.casefile.StandInEntry;
import org.resguardo.reference.CodeView;

/** A prosecutor of the office is away, and who stands in meanwhile. */
@Named
@RequestScoped
public class LeaveBacking {
  @Inject CaseCareService care;
  @Inject OfficeProsecutorsBacking office;
  @Inject CaseChoicesBacking choices;

  private final StandInEntry entry = new StandInEntry();

  public StandInEntry getEntry() {
    return entry;
  }

  public List<CodeView> getHolders() {
    return office.getAll().stream().map(choices::holder).toList();
  }

  public void save() {
    care.standIn(entry);
    choices.done("casefile.leave.done");
    choices.go("/caseload/bulk");
  }
}
