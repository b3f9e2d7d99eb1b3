package org.resguardo.retention;

import java.time.Instant;
import java.time.LocalDate;

/** An order to keep. {@code code} null: the whole case; {@code releasedAt} null: it holds. */
public record HoldView(
    long id,
    String code,
    String reason,
    String order,
    LocalDate since,
    String heldBy,
    Instant heldAt,
    String releaseReason,
    String releaseOrder,
    String releasedBy,
    Instant releasedAt) {
  public boolean isOpen() {
    return releasedAt == null;
  }
}
