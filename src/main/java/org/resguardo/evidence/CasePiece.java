package org.resguardo.evidence;

/**
 * A document in its last version, or an item of evidence, as it is told to the other side. {@code
 * record}: D or E; {@code version} 0 for an item. {@code closed}: why it is not simply given, as a
 * code of the list disclosure_ground; null when nothing stands against it.
 */
public record CasePiece(
    String record,
    long id,
    int number,
    int version,
    String kind,
    String title,
    String ending,
    String closed) {
  /** As people speak of it: D-3, E-1. */
  public String code() {
    return record + "-" + number;
  }

  public boolean isDocument() {
    return "D".equals(record);
  }
}
