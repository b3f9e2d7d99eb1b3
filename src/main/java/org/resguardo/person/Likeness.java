package org.resguardo.person;

/** How alike two words are. */
final class Likeness {
  private Likeness() {}

  /** Jaro-Winkler, 0 to 1. */
  static double jaroWinkler(String a, String b) {
    double jaro = jaro(a, b);
    int prefix = 0;
    while (prefix < Math.min(4, Math.min(a.length(), b.length()))
        && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * 0.1 * (1 - jaro);
  }

  private static double jaro(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b) ? 1 : 0;
    }
    int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    boolean[] inA = new boolean[a.length()];
    boolean[] inB = new boolean[b.length()];
    int matches = 0;
    for (int i = 0; i < a.length(); i++) {
      for (int j = Math.max(0, i - reach); j < Math.min(b.length(), i + reach + 1); j++) {
        if (!inB[j] && a.charAt(i) == b.charAt(j)) {
          inA[i] = true;
          inB[j] = true;
          matches++;
          break;
        }
      }
    }
    if (matches == 0) {
      return 0;
    }
    double m = matches;
    return (m / a.length() + m / b.length() + (m - crossed(a, b, inA, inB) / 2.0) / m) / 3;
  }

  private static int crossed(String a, String b, boolean[] inA, boolean[] inB) {
    int crossed = 0;
    int j = 0;
    for (int i = 0; i < a.length(); i++) {
      if (inA[i]) {
        while (!inB[j]) {
          j++;
        }
        if (a.charAt(i) != b.charAt(j)) {
          crossed++;
        }
        j++;
      }
    }
    return crossed;
  }

  /** Slips between two words: letters put in, left out, changed, or two neighbours swapped. */
  static int slips(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] cost, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
