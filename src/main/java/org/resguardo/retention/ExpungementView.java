package org.resguardo.retention;

import java.time.Instant;
import java.time.LocalDate;

/** An order that hides an accused; {@code withdrawnAt} null: it holds. */
public record ExpungementView(
    long id,
    String party,
    String code,
    String ground,
    String order,
    LocalDate on,
    String reason,
    String recordedBy,
    Instant recordedAt,
    String withdrawReason,
    String withdrawnBy,
    Instant withdrawnAt) {
  public boolean isOpen() {
    return withdrawnAt == null;
  }
}
