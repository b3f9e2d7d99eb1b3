package org.resguardo.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** One sitting, as the result of the hearing told it. */
@Embeddable
class HearingSession {
  @Column(name = "started_at")
  private LocalDateTime startedAt;

  @Column(name = "ended_at")
  private LocalDateTime endedAt;

  protected HearingSession() {}

  HearingSession(SessionEntry entry) {
    startedAt = entry.start();
    endedAt = entry.end();
  }
}
