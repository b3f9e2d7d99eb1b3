package org.resguardo.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The terms of one case: those that run, those of the court, those that are over, and what moved.
 *
 * @param records whether the caller may add tasks and say that something was done
 */
public record CaseDeadlines(
    List<DeadlineRow> open,
    List<DeadlineRow> court,
    List<DeadlineRow> over,
    List<Move> moves,
    boolean records) {

  /**
   * A date that changed: from, to (null: the term fell away), when it became known, and by what.
   */
  public record Move(DeadlineRow before, LocalDate from, LocalDate to, Instant at, String cause) {}
}
