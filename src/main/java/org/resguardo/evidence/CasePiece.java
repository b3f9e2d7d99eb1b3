package org.resguardo.evidence;

import java.util.Set;

/**
 * A document in its last version, or an item of evidence, as it is told to the other side. {@code
 * record}: D or E; {@code version} 0 for an item. {@code closed}: why it is not simply given, as a
 * code of the list disclosure_ground; null when nothing stands against it. {@code pictured}: its
 * pages can be drawn, and so blackened; {@code marked}: something is blackened in it, in this
 * version or an earlier one; {@code copy}: the redacted copy of this version, null when there is
 * none or an area changed since.
 */
public record CasePiece(
    String record,
    long id,
    int number,
    int version,
    String kind,
    String title,
    String ending,
    String closed,
    boolean pictured,
    boolean marked,
    Copy copy) {
  /** {@code grounds}: on which its areas are black. */
  public record Copy(long id, int pages, int areas, Set<String> grounds) {}

  /** As people speak of it: D-3, E-1. */
  public String code() {
    return record + "-" + number;
  }

  public boolean isDocument() {
    return "D".equals(record);
  }
}
