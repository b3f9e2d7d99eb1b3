package org.resguardo.defence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A set that was made. {@code items} only where one set is looked at. */
public record DisclosureView(
    long id,
    String accused,
    int number,
    String sha256,
    Instant madeAt,
    String madeBy,
    int given,
    int withheld,
    LocalDate receivedOn,
    String receivedBy,
    int redacted,
    List<DisclosureItem> items,
    List<DisclosureRedaction> redactions) {
  /** Those of one document: D-3. */
  public List<DisclosureRedaction> redactionsOf(String code) {
    return redactions.stream().filter(one -> one.code().equals(code)).toList();
  }

  /** Whether its archive leaves only with the word of a second person. */
  public boolean isClosed() {
    return items.stream().anyMatch(DisclosureItem::isClosed);
  }

  public boolean isReceived() {
    return receivedOn != null;
  }

  DisclosureView with(List<DisclosureItem> of, List<DisclosureRedaction> black) {
    return new DisclosureView(
        id,
        accused,
        number,
        sha256,
        madeAt,
        madeBy,
        given,
        withheld,
        receivedOn,
        receivedBy,
        redacted,
        of,
        black);
  }
}
