package org.resguardo.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.resguardo.deadline.Computed.State;
import org.resguardo.reference.DeadlineRule;

/** How a term stands: it runs, it stands still, it was fulfilled, or it fell away. */
record Closing(DeadlineRule rule, Happening start, List<Happening> touching, Mark mark) {

  Computed of(Subject subject, LocalDateTime due, LocalDateTime computed, List<Step> working) {
    Happening done = first(rule.doneBy());
    Happening ended = first(rule.endedBy());
    State state = due == null ? State.STANDING : State.RUNNING;
    LocalDate on = null;
    String by = null;
    if (done != null && (ended == null || !ended.on().isBefore(done.on()))) {
      state = State.DONE;
      on = done.on();
      by = done.code();
    } else if (mark != null && mark.closedOn() != null) {
      state = mark.missed() ? State.LAPSED : State.DONE;
      on = mark.closedOn();
      by = mark.closedBy();
    } else if (ended != null) {
      boolean inTime = due == null || !ended.on().isAfter(due.toLocalDate());
      state = inTime ? State.ENDED : State.LAPSED;
      on = ended.on();
      by = ended.code();
    }
    return new Computed(rule, subject, start, due, computed, state, on, by, working);
  }

  private Happening first(List<String> codes) {
    return touching.stream()
        .filter(event -> event.isOneOf(codes) && event.follows(start))
        .findFirst()
        .orElse(null);
  }
}
