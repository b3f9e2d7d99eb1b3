package org.resguardo.proceeding;

import java.util.List;
import org.resguardo.casefile.CountRow;
import org.resguardo.reference.DecisionKind;

/**
 * What is needed to write a decision down: the kinds in force today, the accused, the counts;
 * {@code corrected} is the decision that is to be replaced, or null.
 */
public record DecisionForm(
    List<DecisionKind> kinds,
    List<CastMember> accused,
    List<CountRow> counts,
    DecisionView corrected) {
  public DecisionForm {
    kinds = List.copyOf(kinds);
    accused = List.copyOf(accused);
    counts = List.copyOf(counts);
  }

  /** Kinds that are expected where at least one of the accused stands, then all others. */
  public List<DecisionKind> expected() {
    return kinds.stream()
        .filter(
            kind ->
                accused.isEmpty()
                    ? !kind.needsAccused()
                    : accused.stream().anyMatch(one -> kind.expectedIn(one.stage())))
        .toList();
  }

  public List<DecisionKind> unexpected() {
    List<DecisionKind> expected = expected();
    return kinds.stream().filter(kind -> !expected.contains(kind)).toList();
  }
}
