package org.resguardo.proceeding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.proceeding.DecisionService;
import org.resguardo.proceeding.DecisionView;

/** The decisions of one case, those that were replaced apart. */
@Named
@RequestScoped
public class CaseDecisionsBacking {
  @Inject private DecisionService decisions;

  private List<DecisionView> rows;

  public String getNumber() {
    return Asked.number().value();
  }

  public List<DecisionView> getRows() {
    if (rows == null) {
      rows = decisions.list(Asked.number());
    }
    return rows;
  }

  public List<DecisionView> getStanding() {
    return getRows().stream().filter(DecisionView::holds).toList();
  }

  public List<DecisionView> getReplaced() {
    return getRows().stream().filter(row -> !row.holds()).toList();
  }
}
