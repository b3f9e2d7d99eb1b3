package org.resguardo.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.resguardo.reference.DeadlineRule;

/**
 * A term of one subject as the engine worked it out.
 *
 * @param due null while it stands still
 * @param computed what the reckoning gave, where an order or an override names another day
 * @param closedOn when it was fulfilled or fell away
 */
record Computed(
    DeadlineRule rule,
    Subject subject,
    Happening start,
    LocalDateTime due,
    LocalDateTime computed,
    State state,
    LocalDate closedOn,
    String closedBy,
    List<Step> working) {

  enum State {
    RUNNING,
    STANDING,
    DONE,
    /** Fell away before it was due. */
    ENDED,
    /** Fell away only after it had been missed. */
    LAPSED
  }

  /** The same for the same term of the same subject, however its date may move. */
  String key() {
    return rule.code() + "|" + subject.key() + "|" + start.ref();
  }

  boolean inHours() {
    return rule.term().unit() == DeadlineRule.Unit.HOURS;
  }

  /** Nothing answers it and nothing follows: when it is over, it is over. */
  boolean passes() {
    return rule.doneBy().isEmpty() && "NONE".equals(rule.gravity());
  }

  /** Whether it ran out unanswered before the day; an answer that came late does not undo that. */
  boolean expired(LocalDate today) {
    if (due == null || state == State.ENDED || state == State.STANDING) {
      return false;
    }
    LocalDate last = due.toLocalDate();
    boolean inTime = state == State.DONE && !closedOn.isAfter(last);
    return !inTime && (passes() || last.isBefore(today));
  }
}
