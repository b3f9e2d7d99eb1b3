package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resguardo.kernel.MachineClock;

/**
 * Whether a code is the account's, within the caller's transaction: each code opens once, however
 * many calls bring it at the same time.
 */
@ApplicationScoped
class FactorCheck {
  private static final String DIGITS = "\\d{" + OneTimeCodes.DIGITS + "}";

  @Inject FactorRepository factors;
  @Inject FactorKeys keys;
  @Inject @MachineClock Clock clock;

  @Inject
  @ConfigProperty(name = "resguardo.demo", defaultValue = "false")
  boolean demo;

  /** Whether every account needs one: everywhere but in the demo, where it is a choice. */
  boolean isRequired() {
    return !demo;
  }

  boolean isOn(long userId) {
    return factors.find(userId).filter(factor -> factor.confirmedAt() != null).isPresent();
  }

  boolean accept(long userId, String typed) {
    String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    Optional<FactorRepository.Stored> factor =
        factors.hold(userId).filter(found -> found.confirmedAt() != null);
    if (factor.isEmpty()) {
      return false;
    }
    return code.matches(DIGITS)
        ? take(userId, factor.get(), code)
        : factors.useCode(userId, SecretToken.sha256(code), clock.instant());
  }

  /** Takes a code of the stored secret, confirmed or not; false when it is wrong or was taken. */
  boolean take(long userId, FactorRepository.Stored factor, String code) {
    OptionalLong step =
        OneTimeCodes.step(keys.open(userId, factor.sealed()), code, clock.instant());
    if (step.isEmpty() || step.getAsLong() <= factor.lastStep()) {
      return false;
    }
    factors.took(userId, step.getAsLong());
    return true;
  }
}
