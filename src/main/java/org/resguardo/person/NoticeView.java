package org.resguardo.person;

import java.time.Instant;
import org.resguardo.kernel.PartyId;

/**
 * Somebody in one of the caller's cases may be known elsewhere. {@code otherCaseId} is for finding
 * the office to call and for nothing else; what agreed, and how well, is not told to anybody.
 * {@code alsoMine}: both cases are within the caller's reach.
 */
public record NoticeView(
    long id,
    int version,
    PartyId party,
    long caseId,
    PartyId other,
    long otherCaseId,
    boolean alsoMine,
    boolean maySettle,
    Instant noticedAt,
    MatchOutcome settled,
    Instant settledAt,
    String note) {
  public boolean isOpen() {
    return settled == null || settled == MatchOutcome.CALLED;
  }
}
