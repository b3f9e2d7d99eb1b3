package org.resguardo.kernel;

import java.security.SecureRandom;

/**
 * A person in one case: random, new in every case, so that a stolen case schema cannot link one
 * child across cases (decision 3). 26 letters of Crockford's base 32, 130 bits.
 */
public record PartyId(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  public PartyId {
    if (value == null || !value.matches("[0-9A-HJKMNP-TV-Z]{26}")) {
      throw new IllegalArgumentException("not a party id");
    }
  }

  public static PartyId random() {
    return new PartyId(letters(26));
  }

  /** A short random code of the same alphabet without look-alikes, for people to say and type. */
  public static String shortCode(int length) {
    return letters(length);
  }

  private static String letters(int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return value;
  }
}
