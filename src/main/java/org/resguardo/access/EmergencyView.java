package org.resguardo.access;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One use of the emergency access (DP-10) with its approval and its review. {@code openedAt} null:
 * it waits for an approval, or was refused when {@code decidedAt} is there.
 */
public record EmergencyView(
    long id,
    long caseId,
    String caseNumber,
    String officeCode,
    long userId,
    String username,
    String shortName,
    String reason,
    Instant askedAt,
    Instant openedAt,
    Instant untilAt,
    LocalDate reviewDue,
    String decidedBy,
    Instant decidedAt,
    String reviewedBy,
    Instant reviewedAt,
    String verdict,
    String note,
    String state,
    boolean overdue) {

  public boolean isToDecide() {
    return "WAITING".equals(state);
  }

  public boolean isToReview() {
    return openedAt != null && reviewedAt == null;
  }

  public boolean isOpen() {
    return "OPEN".equals(state);
  }
}
