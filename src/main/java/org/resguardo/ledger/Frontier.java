package org.resguardo.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tree of which only the right edge is kept: one hash for each complete subtree, the largest
 * first. Enough to go on from, to say the root, and to prove to whom knows this size that a later
 * tree only added to it. At most 63 hashes.
 */
public final class Frontier {
  private long size;
  private final List<byte[]> peaks = new ArrayList<>();

  public Frontier() {}

  /**
   * As {@link #bytes()} gave it.
   *
   * @throws IllegalArgumentException when the bytes are not those of a tree of this size
   */
  public Frontier(long size, byte[] bytes) {
    if (bytes.length != Long.bitCount(size) * Merkle.HASH_BYTES) {
      throw new IllegalArgumentException("not the right edge of a tree of " + size);
    }
    this.size = size;
    for (int at = 0; at < bytes.length; at += Merkle.HASH_BYTES) {
      peaks.add(Arrays.copyOfRange(bytes, at, at + Merkle.HASH_BYTES));
    }
  }

  public long size() {
    return size;
  }

  public void add(byte[] leafHash) {
    byte[] hash = leafHash;
    for (long full = size; (full & 1) == 1; full >>= 1) {
      hash = Merkle.node(peaks.remove(peaks.size() - 1), hash);
    }
    peaks.add(hash);
    size++;
  }

  public byte[] root() {
    if (peaks.isEmpty()) {
      return Merkle.empty();
    }
    byte[] hash = peaks.get(peaks.size() - 1);
    for (int i = peaks.size() - 2; i >= 0; i--) {
      hash = Merkle.node(peaks.get(i), hash);
    }
    return hash;
  }

  /** The hashes one after the other. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    peaks.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  /**
   * Proves that a tree made of this one and the leaves that follow goes on from this one.
   *
   * @param following the hashes of all leaves after this size, in order
   * @return hashes in the order of RFC 9162, 2.1.4.1
   */
  public List<byte[]> consistencyWith(List<byte[]> following) {
    List<byte[]> proof = new ArrayList<>();
    for (Merkle.Span span : Merkle.consistencySpans(size, size + following.size())) {
      proof.add(span.high() <= size ? peak(span) : later(span, following));
    }
    return proof;
  }

  private byte[] peak(Merkle.Span span) {
    long low = 0;
    for (int i = 0; i < peaks.size(); i++) {
      if (low == span.low()) {
        return peaks.get(i);
      }
      low += Long.highestOneBit(size - low);
    }
    throw new IllegalStateException("no complete subtree begins at " + span.low());
  }

  private byte[] later(Merkle.Span span, List<byte[]> following) {
    Frontier part = new Frontier();
    following.subList((int) (span.low() - size), (int) (span.high() - size)).forEach(part::add);
    return part.root();
  }
}
