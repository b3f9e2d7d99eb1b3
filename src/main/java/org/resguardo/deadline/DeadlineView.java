package org.resguardo.deadline;

import java.time.LocalDate;
import java.util.List;

/** One term with what moved it, the decisions that another day may rest on, and its suspensions. */
public record DeadlineView(
    DeadlineRow row,
    List<CaseDeadlines.Move> moves,
    List<Ground> grounds,
    List<Stay> stays,
    boolean records) {

  /** A suspension that a person recorded has no end yet. */
  public boolean suspended() {
    return stays.stream().anyMatch(Stay::isOpen);
  }

  /** A decision of the case. */
  public record Ground(long id, String kind, LocalDate decidedOn) {}
}
