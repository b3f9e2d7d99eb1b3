package org.resguardo.proceeding;

import java.util.List;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.DecisionKind;
import org.resguardo.reference.Stage;

/**
 * Which judgments fell: those of whom a later decision sent somebody back from a remedy to trial.
 * The judgment stays on record; the retrial is a second spell of the same stage.
 */
record Annulment(CodeBook codes) {
  List<DecisionView> mark(List<DecisionView> all) {
    return all.stream()
        .map(one -> one.with(one.accused(), one.outcomes(), isAnnulled(one, all)))
        .toList();
  }

  private boolean isAnnulled(DecisionView one, List<DecisionView> all) {
    return codes.decisionKind(one.kind()).judgment()
        && all.stream()
            .filter(DecisionView::holds)
            .filter(later -> isAfter(later, one))
            .filter(later -> later.accused().stream().anyMatch(one.accused()::contains))
            .anyMatch(this::isSentBack);
  }

  private static boolean isAfter(DecisionView later, DecisionView one) {
    int order = later.decidedOn().compareTo(one.decidedOn());
    return order > 0 || (order == 0 && later.id() > one.id());
  }

  private boolean isSentBack(DecisionView decision) {
    DecisionKind kind = codes.decisionKind(decision.kind());
    return "TRIAL".equals(step(kind.toStage()))
        && kind.fromStages().stream().allMatch(stage -> "REMEDY".equals(step(stage)));
  }

  private String step(String stage) {
    return codes.stages().stream()
        .filter(one -> one.code().equals(stage))
        .map(Stage::step)
        .findFirst()
        .orElse("");
  }
}
