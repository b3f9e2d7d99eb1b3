package org.resguardo.deadline;

import java.time.LocalDate;
import java.util.List;

/** One term with what moved it, and the decisions that an override may rest on. */
public record DeadlineView(
    DeadlineRow row, List<CaseDeadlines.Move> moves, List<Ground> grounds, boolean records) {

  /** A decision of the case. */
  public record Ground(long id, String kind, LocalDate decidedOn) {}
}
