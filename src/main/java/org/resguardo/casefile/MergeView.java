package org.resguardo.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.resguardo.kernel.PartyId;

/**
 * Two records of a case that count as one. {@code role}: VICTIM or ACCUSED; {@code undoUntil}: the
 * last day on which it can be taken back.
 */
public record MergeView(
    long id,
    long caseId,
    String role,
    PartyId keptParty,
    String kept,
    PartyId otherParty,
    String other,
    String reason,
    String mergedBy,
    Instant mergedAt,
    LocalDate undoUntil,
    String undoReason,
    String undoneBy,
    Instant undoneAt) {
  /** Not taken back. */
  public boolean isOpen() {
    return undoneAt == null;
  }

  public boolean isUndoable(LocalDate today) {
    return isOpen() && !today.isAfter(undoUntil);
  }
}
