package org.resguardo.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Proves that one leaf is in a tree. All leaves go by once, in order, and nothing but the right
 * edges of the spans needed is kept: memory does not grow with the log.
 */
public final class InclusionProof {
  private final List<Merkle.Span> spans;
  private final List<Frontier> parts = new ArrayList<>();
  private long next;

  /** Of the leaf with this index among {@code size}. */
  public InclusionProof(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException(index + " is not among " + size);
    }
    spans = Merkle.inclusionSpans(index, size);
    spans.forEach(span -> parts.add(new Frontier()));
  }

  public void add(byte[] leafHash) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).low() <= next && next < spans.get(i).high()) {
        parts.get(i).add(leafHash);
      }
    }
    next++;
  }

  /** From the leaf upwards, at most 63 hashes. */
  public List<byte[]> hashes() {
    return parts.stream().map(Frontier::root).toList();
  }
}
