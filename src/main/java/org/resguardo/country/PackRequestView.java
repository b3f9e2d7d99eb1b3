package org.resguardo.country;

import java.time.Instant;

/**
 * That a pack be applied, and what became of it.
 *
 * @param granted null while nobody has decided
 * @param applied whether it was written
 * @param decidable whether the caller may decide: holds the permission and did not ask
 */
public record PackRequestView(
    long id,
    String digest,
    String version,
    String askedBy,
    Instant askedAt,
    String reason,
    Boolean granted,
    String decidedBy,
    Instant decidedAt,
    boolean applied,
    boolean decidable) {

  /** OPEN, GRANTED, REFUSED or APPLIED. */
  public String state() {
    if (applied) {
      return "APPLIED";
    }
    return granted == null ? "OPEN" : granted ? "GRANTED" : "REFUSED";
  }
}
