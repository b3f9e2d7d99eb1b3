package org.resguardo.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.EmergencyAsked;

/** Who reviews an emergency access is written to at once: which case and until when, no more. */
@ApplicationScoped
class EmergencyNotices {
  @Inject NoticeRepository notices;
  @Inject Post post;
  @Inject @BusinessClock Clock clock;

  void tell(@Observes EmergencyAsked asked) {
    if (post.isOpen() && !asked.told().isEmpty()) {
      notices.queue(asked.told(), asked.caseNumber(), asked.due(), clock.instant());
    }
  }
}
