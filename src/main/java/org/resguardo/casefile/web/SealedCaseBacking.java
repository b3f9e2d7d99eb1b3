package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.casefile.SealedCaseEntry;
import org.resguardo.casefile.SealedCaseService;
import org.resguardo.reference.CodeView;

/** Gives a sealed case by its number, unread. */
@Named
@RequestScoped
public class SealedCaseBacking {
  @Inject SealedCaseService sealed;
  @Inject CaseChoicesBacking choices;

  private final SealedCaseEntry entry = new SealedCaseEntry();
  private List<CodeView> holders;

  public SealedCaseEntry getEntry() {
    return entry;
  }

  public List<CodeView> getHolders() {
    if (holders == null) {
      holders = sealed.holders().stream().map(choices::holder).toList();
    }
    return holders;
  }

  public void save() {
    sealed.give(entry);
    choices.done("casefile.sealed.done");
    choices.go("/caseload/sealed");
  }
}
