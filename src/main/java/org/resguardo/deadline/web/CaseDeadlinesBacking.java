package org.resguardo.deadline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.deadline.CaseDeadlines;
import org.resguardo.deadline.DeadlineService;

/** The terms of one case. */
@Named
@RequestScoped
public class CaseDeadlinesBacking {
  @Inject private DeadlineService deadlines;

  private CaseDeadlines terms;

  public String getNumber() {
    return Asked.number().value();
  }

  public CaseDeadlines getTerms() {
    if (terms == null) {
      terms = deadlines.ofCase(Asked.number());
    }
    return terms;
  }
}
