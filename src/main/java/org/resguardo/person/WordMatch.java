package org.resguardo.person;

/** Whether two words are one name, 0 to 1. */
final class WordMatch {
  static final double SAME = 1;
  static final double SOUNDS_SAME = 0.95;
  static final double ONE_SLIP = 0.85;
  static final double INITIAL = 0.2;

  private static final double ALIKE = 0.88;
  private static final int TOO_SHORT = 5;
  private static final int LONG = 8;

  private WordMatch() {}

  static double given(String a, String b) {
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0) ? INITIAL : 0;
    }
    return otherGender(a, b) ? 0 : surname(a, b);
  }

  static double surname(String a, String b) {
    if (a.equals(b)) {
      return SAME;
    }
    if (SpanishSound.of(a).equals(SpanishSound.of(b))) {
      return SOUNDS_SAME;
    }
    int shorter = Math.min(a.length(), b.length());
    int allowed = Math.max(a.length(), b.length()) >= LONG ? 2 : 1;
    boolean slip =
        shorter >= TOO_SHORT
            && Likeness.slips(a, b) <= allowed
            && Likeness.jaroWinkler(a, b) >= ALIKE;
    return slip ? ONE_SLIP : 0;
  }

  // Fernando and Fernanda, Luis and Luisa, Cristian and Cristina are brother and sister, not a
  // slip.
  private static boolean otherGender(String a, String b) {
    return feminine(a) && masculine(b) || feminine(b) && masculine(a);
  }

  private static boolean feminine(String name) {
    return name.endsWith("A");
  }

  private static boolean masculine(String name) {
    return name.matches(".*[OLNSRDE]");
  }
}
