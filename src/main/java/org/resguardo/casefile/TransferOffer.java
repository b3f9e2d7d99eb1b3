package org.resguardo.casefile;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A case offered to another office. {@code answer}: ACCEPTED, REJECTED, REVOKED, or null while it
 * waits; {@code seen}: the case itself, only while it waits. People by their short names.
 */
public record TransferOffer(
    long id,
    long caseId,
    String caseNumber,
    String fromOffice,
    String toOffice,
    LocalDate offeredOn,
    String reason,
    String note,
    String offeredBy,
    Instant offeredAt,
    String answer,
    String answerNote,
    String answeredBy,
    Instant answeredAt,
    OfferedCase seen) {
  public boolean isOpen() {
    return answer == null;
  }

  /** The transfer that it comes to, on the day on which it is accepted. */
  TransferEntry accepted(LocalDate on) {
    TransferEntry entry = new TransferEntry();
    entry.setToOffice(toOffice);
    entry.setOn(on);
    entry.setReason(reason);
    entry.setNote(note);
    return entry;
  }
}
