package org.resguardo.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A reckoned term as it stands in the table now: enough to see whether anything moved. */
record Kept(
    long id,
    String key,
    String ruleCode,
    LocalDate dueOn,
    LocalDateTime dueAt,
    String state,
    LocalDate closedOn,
    String confirmed,
    String working) {

  boolean equalTo(Computed term) {
    LocalDate due = term.due() == null ? null : term.due().toLocalDate();
    return java.util.Objects.equals(dueOn, due)
        && state.equals(term.state().name())
        && java.util.Objects.equals(closedOn, term.closedOn())
        && confirmed.equals(term.rule().confirmed() ? "C" : "U")
        && java.util.Objects.equals(working, Step.text(term.working()));
  }
}
