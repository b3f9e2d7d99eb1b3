package org.resguardo.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import org.resguardo.kernel.Clocks;

/** "In the past" is judged by the business clock, as deadlines and ages are. */
public class LawfulClock implements ClockProvider {
  @Override
  public Clock getClock() {
    return CDI.current().select(Clocks.class).get().business();
  }
}
