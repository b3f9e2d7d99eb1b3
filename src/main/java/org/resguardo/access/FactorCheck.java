package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resguardo.kernel.GivenPasskey;
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
  @Inject PasskeyRepository passkeys;
  @Inject Passkeys checks;
  @Inject @MachineClock Clock clock;

  @Inject
  @ConfigProperty(name = "resguardo.demo", defaultValue = "false")
  boolean demo;

  /** Whether every account needs one: everywhere but in the demo, where it is a choice. */
  boolean isRequired() {
    return !demo;
  }

  boolean isOn(long userId) {
    return hasCodes(userId) || passkeys.count(userId) > 0;
  }

  /** Whether an authenticator is set up that makes codes. */
  boolean hasCodes(long userId) {
    return factors.find(userId).filter(factor -> factor.confirmedAt() != null).isPresent();
  }

  /** Whether it is the account's: a code, a recovery code or the answer of a passkey. */
  boolean accept(long userId, Proof shown) {
    if (shown.passkey() != null) {
      return acceptPasskey(userId, shown.passkey());
    }
    return shown.code() != null && acceptCode(userId, shown.code());
  }

  private boolean acceptCode(long userId, String typed) {
    String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    Optional<FactorRepository.Stored> factor =
        factors.hold(userId).filter(found -> found.confirmedAt() != null);
    if (code.matches(DIGITS)) {
      return factor.isPresent() && take(userId, factor.get(), code);
    }
    return (factor.isPresent() || passkeys.count(userId) > 0)
        && factors.useCode(userId, SecretToken.sha256(code), clock.instant());
  }

  private boolean acceptPasskey(long userId, GivenPasskey given) {
    Optional<PasskeyRepository.Stored> key = passkeys.hold(userId, Passkeys.id(given));
    OptionalLong count =
        key.map(stored -> checks.verify(given, stored.credential(), stored.count()))
            .orElse(OptionalLong.empty());
    count.ifPresent(now -> passkeys.used(key.orElseThrow().id(), now, clock.instant()));
    return count.isPresent();
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
