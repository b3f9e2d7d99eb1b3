package org.resguardo.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One entry of the log for reading. {@code action} is a permission or an act at the door, {@code
 * outcome} DONE or DENIED, {@code detail} codes by name; null or empty where there was nothing.
 */
public record EntryView(
    long id,
    Instant occurredAt,
    String username,
    String roleCode,
    String officeCode,
    String action,
    String outcome,
    String caseNumber,
    String subject,
    String reason,
    Map<String, String> detail,
    String address) {
  public boolean denied() {
    return !"DONE".equals(outcome);
  }
}
