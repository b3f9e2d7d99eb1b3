package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.casefile.CaseCareService;
import org.resguardo.casefile.LinkEntry;

/** Links a case to another. */
@Named
@RequestScoped
public class LinkCaseBacking {
  @Inject CaseCareService care;
  @Inject CaseBarBacking bar;
  @Inject CaseChoicesBacking choices;

  private final LinkEntry entry = new LinkEntry();

  public LinkEntry getEntry() {
    return entry;
  }

  public void save() {
    care.link(bar.getNumber(), entry);
    choices.done("casefile.link.done");
    choices.go(bar.path(""));
  }
}
