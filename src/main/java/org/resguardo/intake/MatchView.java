package org.resguardo.intake;

import java.time.Instant;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.person.MatchOutcome;

/**
 * "Somebody of this case is known elsewhere", as one side sees it: the own code and case, and whom
 * to call. {@code otherCode} and {@code otherNumber} only when the other case is the caller's too.
 */
public record MatchView(
    long id,
    int version,
    String kind,
    String code,
    CaseNumber number,
    ElsewhereView elsewhere,
    String otherCode,
    CaseNumber otherNumber,
    boolean maySettle,
    Instant noticedAt,
    MatchOutcome settled,
    Instant settledAt,
    String note) {
  public boolean isOpen() {
    return settled == null || settled == MatchOutcome.CALLED;
  }
}
