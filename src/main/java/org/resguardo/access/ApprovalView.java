package org.resguardo.access;

import java.time.Instant;

/**
 * A change that waits, as its decider sees it. {@code kind} is NEW_USER, ROLE, PASSWORD or ENABLE;
 * {@code decidable} is false when the reader asked for it or is whom it is about.
 */
public record ApprovalView(
    long id,
    String kind,
    String username,
    String shortName,
    String roleCode,
    String officeCode,
    String proposedRole,
    String proposedOffice,
    String reason,
    String askedBy,
    Instant askedAt,
    boolean decidable) {
  /** One that was decided since it was shown. */
  public static ApprovalView gone(long id) {
    return new ApprovalView(
        id, "ROLE", "", "", null, null, null, null, "", "", Instant.EPOCH, true);
  }
}
