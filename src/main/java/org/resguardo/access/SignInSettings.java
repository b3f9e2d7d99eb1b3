package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long things last at the door. */
@ApplicationScoped
public class SignInSettings {
  @Inject
  @ConfigProperty(name = "resguardo.signin.tries", defaultValue = "5")
  int tries;

  @Inject
  @ConfigProperty(name = "resguardo.signin.lock.minutes", defaultValue = "15")
  int lockMinutes;

  @Inject
  @ConfigProperty(name = "resguardo.session.idle.minutes", defaultValue = "10")
  int idleMinutes;

  @Inject
  @ConfigProperty(name = "resguardo.session.hours", defaultValue = "12")
  int sessionHours;

  @Inject
  @ConfigProperty(name = "resguardo.token.hours", defaultValue = "8")
  int tokenHours;

  @Inject
  @ConfigProperty(name = "resguardo.token.days", defaultValue = "90")
  int tokenDays;

  @Inject
  @ConfigProperty(name = "resguardo.link.hours", defaultValue = "24")
  int linkHours;

  public Duration idle() {
    return Duration.ofMinutes(idleMinutes);
  }

  Duration life(SessionKind kind) {
    return Duration.ofHours(kind == SessionKind.WEB ? sessionHours : tokenHours);
  }

  /** The longest life of a token that its owner makes for a script. */
  int tokenDays() {
    return tokenDays;
  }

  int linkHours() {
    return linkHours;
  }

  Duration linkLife() {
    return Duration.ofHours(linkHours);
  }

  /** Until when the account stays shut after so many failed tries in a row; null: it stays open. */
  Instant lockedUntil(int failedTries, Instant now) {
    return failedTries >= tries ? now.plus(Duration.ofMinutes(lockMinutes)) : null;
  }
}
