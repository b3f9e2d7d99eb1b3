package org.resguardo.evidence;

import java.time.Instant;
import java.util.List;

/**
 * A document with its versions, the newest first, and what the caller may do with it. {@code
 * openUntil}: until when it can be read without giving a reason again; null when a reason is asked
 * first.
 */
public record DocumentView(
    String caseNumber,
    DocumentRow row,
    List<Version> versions,
    boolean mayOpen,
    Instant openUntil,
    boolean mayReplace,
    boolean mayPurge,
    boolean askedByCaller,
    String purgeReason) {
  /** One content; {@code hash} is the SHA-256 of what was handed in. */
  public record Version(
      int position,
      String mediaType,
      long size,
      Integer pages,
      Scan scan,
      String note,
      Instant uploadedAt,
      String uploadedBy,
      String hash) {}

  /** Whether its content can be shown to the caller now. */
  public boolean isOpen() {
    return mayOpen && row.isReadable() && (!row.isSensitive() || openUntil != null);
  }
}
