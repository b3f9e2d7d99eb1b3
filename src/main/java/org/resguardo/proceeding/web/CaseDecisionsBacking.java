package org.resguardo.proceeding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.proceeding.DecisionService;
import org.resguardo.proceeding.DecisionView;
import org.resguardo.proceeding.SentenceService;
import org.resguardo.proceeding.SentenceView;

/** The decisions of one case, those that were replaced apart. */
@Named
@RequestScoped
public class CaseDecisionsBacking {
  @Inject private DecisionService decisions;

  @Inject private SentenceService sentences;

  private List<DecisionView> rows;
  private List<SentenceView> imposed;

  public String getNumber() {
    return Asked.number().value();
  }

  public List<DecisionView> getRows() {
    if (rows == null) {
      rows = decisions.list(Asked.number());
    }
    return rows;
  }

  /** What a judgment imposes, as recorded. */
  public List<SentenceView> sentences(DecisionView judgment) {
    if (imposed == null) {
      imposed = sentences.list(Asked.number());
    }
    return imposed.stream().filter(one -> one.decision() == judgment.id()).toList();
  }

  /** Whom the judgment convicts of something, by code. */
  public List<String> convicted(DecisionView judgment) {
    return judgment.outcomes().stream()
        .filter(one -> "CONVICTED".equals(one.outcome()))
        .map(DecisionView.Outcome::accused)
        .distinct()
        .toList();
  }

  public List<DecisionView> getStanding() {
    return getRows().stream().filter(DecisionView::holds).toList();
  }

  public List<DecisionView> getReplaced() {
    return getRows().stream().filter(row -> !row.holds()).toList();
  }
}
