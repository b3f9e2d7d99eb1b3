package org.resguardo.proceeding;

import org.resguardo.casefile.CountRow;

/** A count together with what a decision says of it. {@code offence} is the one decided on. */
record Judged(CountRow count, String outcome, String offence, boolean trafficking, String reason) {
  /** Once charged as trafficking, and decided on as something else. */
  boolean formerlyTrafficking() {
    return !trafficking && (count.trafficking() || count.formerlyTrafficking());
  }

  /** How the count stands after it; null when it stays as it was or is laid anew. */
  String status() {
    return switch (outcome) {
      case "CONVICTED", "ACQUITTED" -> "JUDGED";
      case "DISMISSED" -> "DROPPED";
      case "CHARGED" -> "CHARGED";
      default -> null;
    };
  }
}
