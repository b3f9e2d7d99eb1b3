package org.resguardo.audit;

import java.time.Instant;

/**
 * One entry of the log, as it stands in the table. {@code action} is a permission or an act at the
 * door; {@code detail} is a flat JSON object of codes. Ids are null where nobody or nothing was
 * known.
 */
record AuditEntry(
    Long id,
    int canonVersion,
    Instant occurredAt,
    Long userId,
    String username,
    String roleCode,
    String officeCode,
    String action,
    String outcome,
    Long caseId,
    String caseNumber,
    String subject,
    String reason,
    String detail,
    String address,
    Long sessionId,
    byte[] salt,
    byte[] hash) {
  AuditEntry sealed(byte[] withHash) {
    return new AuditEntry(
        id,
        canonVersion,
        occurredAt,
        userId,
        username,
        roleCode,
        officeCode,
        action,
        outcome,
        caseId,
        caseNumber,
        subject,
        reason,
        detail,
        address,
        sessionId,
        salt,
        withHash);
  }
}
