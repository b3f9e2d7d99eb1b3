package org.resguardo.access;

import java.time.Instant;

/**
 * A release as asker and decider see it. {@code granted}: null while nobody decided; {@code
 * decidable}: whether the reader may decide, who never is the one who asked.
 */
public record ReleaseView(
    long id,
    ReleaseKind kind,
    String caseNumber,
    String label,
    String purpose,
    String recipient,
    String askedBy,
    Instant askedAt,
    Boolean granted,
    String decidedBy,
    Instant decidedAt,
    Instant usedAt,
    boolean decidable) {
  /** WAITS, GRANTED, REFUSED, USED; a grant that nobody used in time is EXPIRED. */
  public String state(Instant now) {
    if (granted == null) {
      return "WAITS";
    }
    if (!granted) {
      return "REFUSED";
    }
    if (usedAt != null) {
      return "USED";
    }
    return decidedAt.plus(Releases.COUNTS).isAfter(now) ? "GRANTED" : "EXPIRED";
  }
}
