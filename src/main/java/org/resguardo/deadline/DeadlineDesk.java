package org.resguardo.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.resguardo.access.Caller;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** What the front doors of this room need at hand: who acts and what time it is. */
@ApplicationScoped
class DeadlineDesk {
  @Inject @BusinessClock Clock clock;
  @Inject Caller caller;
  @Inject MarkRepository marks;

  LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant instant() {
    return clock.instant();
  }

  long userId() {
    return caller.profile().userId();
  }

  /** The caller and everybody on leave whom the caller stands in for. */
  List<Long> selves() {
    List<Long> selves = new ArrayList<>(List.of(userId()));
    selves.addAll(caller.profile().standsInFor());
    return selves;
  }

  /** The current row of a term or task of the case: id, key, kind, state, last day. */
  Object[] current(long caseId, long id) {
    return marks.current(caseId, id).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("deadline " + id));
  }

  /** As above; refused when nothing is due any more. */
  Object[] open(long caseId, long id) {
    Object[] term = current(caseId, id);
    if (!List.of("RUNNING", "STANDING").contains(term[3])) {
      throw new RuleException("deadline.over");
    }
    return term;
  }

  /** A date moves by a decision of that very case alone. */
  void demandDecision(long caseId, long decision) {
    if (marks.grounds(caseId).stream().noneMatch(ground -> ground.id() == decision)) {
      throw new RuleException(Problem.at("decision", "deadline.override.decision"));
    }
  }

  /** The key of a task: the same for a form that is sent twice. */
  String taskKey(String requestKey) {
    String own = caller.own(requestKey);
    return "task|" + (own == null ? UUID.randomUUID() : own);
  }
}
