package org.resguardo.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of RFC 6238 as every authenticator makes them: SHA-1, six digits, thirty seconds. A code of
 * the thirty seconds before and after is taken too, for clocks that differ.
 */
final class OneTimeCodes {
  static final int DIGITS = 6;
  static final Duration STEP = Duration.ofSeconds(30);
  private static final int ASIDE = 1;
  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

  private OneTimeCodes() {}

  static String at(byte[] secret, Instant when) {
    try {
      return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), when);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The step whose code was typed, counted from 1970; none when it is no code of about now. */
  static OptionalLong step(byte[] secret, String typed, Instant now) {
    OptionalLong found = OptionalLong.empty();
    for (int aside = -ASIDE; aside <= ASIDE; aside++) {
      Instant when = now.plus(STEP.multipliedBy(aside));
      if (MessageDigest.isEqual(bytes(at(secret, when)), bytes(typed))) {
        found = OptionalLong.of(when.getEpochSecond() / STEP.toSeconds());
      }
    }
    return found;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
