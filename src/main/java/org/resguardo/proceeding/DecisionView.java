package org.resguardo.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision as lists show it, people by code. {@code supersededAt} is set when it was corrected or
 * taken back; {@code annulled} when a court later sent the matter back for a new trial.
 */
public record DecisionView(
    long id,
    String kind,
    String body,
    String court,
    String number,
    LocalDate decidedOn,
    LocalDate notifiedOn,
    boolean abbreviated,
    String note,
    String despite,
    Long hearing,
    Long corrects,
    Instant recordedAt,
    String recordedBy,
    Instant supersededAt,
    List<String> accused,
    List<Outcome> outcomes,
    boolean annulled) {
  /** {@code count}: number of the count in the case; {@code offence}: the one decided on. */
  public record Outcome(
      int count,
      int charge,
      String accused,
      String victim,
      String offence,
      String outcome,
      String reason) {}

  public boolean holds() {
    return supersededAt == null;
  }

  DecisionView with(List<String> codes, List<Outcome> results, boolean sentBack) {
    return new DecisionView(
        id,
        kind,
        body,
        court,
        number,
        decidedOn,
        notifiedOn,
        abbreviated,
        note,
        despite,
        hearing,
        corrects,
        recordedAt,
        recordedBy,
        supersededAt,
        codes,
        results,
        sentBack);
  }
}
