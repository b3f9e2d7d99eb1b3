package org.resguardo.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.resguardo.kernel.Heartbeat;
import org.resguardo.kernel.MachineClock;

/** When the engine last ran to its end; a start without a run counts for a while. */
@ApplicationScoped
public class EngineBeat implements Heartbeat {
  static final Duration PATIENCE = Duration.ofMinutes(15);

  @Inject @MachineClock Clock clock;

  private volatile Instant last;

  @PostConstruct
  void beat() {
    last = clock.instant();
  }

  @Override
  public boolean isBeating() {
    return isBeating(last, clock.instant());
  }

  static boolean isBeating(Instant last, Instant now) {
    return Duration.between(last, now).compareTo(PATIENCE) <= 0;
  }
}
