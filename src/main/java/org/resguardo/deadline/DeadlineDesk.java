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

/** What the front doors of this room need at hand: who acts and what time it is. */
@ApplicationScoped
class DeadlineDesk {
  @Inject @BusinessClock Clock clock;
  @Inject Caller caller;

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

  /** The key of a task: the same for a form that is sent twice. */
  String taskKey(String requestKey) {
    String own = caller.own(requestKey);
    return "task|" + (own == null ? UUID.randomUUID() : own);
  }
}
