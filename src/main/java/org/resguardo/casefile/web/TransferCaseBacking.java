package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.casefile.CaseCareService;
import org.resguardo.casefile.TransferEntry;
import org.resguardo.reference.CodeView;

/** Sends a case to another office. */
@Named
@RequestScoped
public class TransferCaseBacking {
  @Inject CaseCareService care;
  @Inject CaseBarBacking bar;
  @Inject CaseChoicesBacking choices;

  private final TransferEntry entry = new TransferEntry();

  public TransferEntry getEntry() {
    if (entry.getOn() == null) {
      entry.setOn(choices.today());
    }
    return entry;
  }

  public List<CodeView> getOffices() {
    String here = bar.getBar().officeCode();
    return choices.offices().stream().filter(office -> !office.code().equals(here)).toList();
  }

  /** The sender may not see the case any more: back to the list. */
  public void save() {
    String number = bar.getNumber().value();
    care.transfer(bar.getNumber(), entry);
    choices.done("casefile.transfer.done", number);
    choices.go("/cases");
  }
}
