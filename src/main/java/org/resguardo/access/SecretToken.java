package org.resguardo.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.resguardo.kernel.Sha256;

/** 256 random bits for sessions and links; only their SHA-256 is ever stored. */
final class SecretToken {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private SecretToken() {}

  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** 64 hexadecimal digits. */
  static String sha256(String text) {
    return Sha256.hex(text);
  }
}
