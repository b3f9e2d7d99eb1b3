package org.resguardo.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The only place that reads the time. */
@ApplicationScoped
public class Clocks {
  @Inject
  @ConfigProperty(name = "resguardo.clock")
  Optional<String> start;

  @Inject
  @ConfigProperty(name = "resguardo.zone")
  String zone;

  private Clock machine;
  private Clock business;

  @PostConstruct
  void wind() {
    machine = Clock.system(ZoneId.of(zone));
    business =
        start
            .filter(text -> !text.isBlank())
            .map(
                text ->
                    Clock.offset(machine, Duration.between(machine.instant(), Instant.parse(text))))
            .orElse(machine);
  }

  @Produces
  @MachineClock
  public Clock machine() {
    return machine;
  }

  @Produces
  @BusinessClock
  public Clock business() {
    return business;
  }
}
