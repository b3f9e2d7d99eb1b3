package org.resguardo.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hashes and proofs of RFC 9162, section 2.1, with SHA-256: a leaf is hashed after a byte 0, a node
 * after a byte 1. Hashes are 32 bytes, sizes and indexes count leaves from 0.
 */
public final class Merkle {
  public static final int HASH_BYTES = 32;

  private Merkle() {}

  public static byte[] leaf(byte[] content) {
    MessageDigest digest = sha256();
    digest.update((byte) 0);
    return digest.digest(content);
  }

  public static byte[] node(byte[] left, byte[] right) {
    MessageDigest digest = sha256();
    digest.update((byte) 1);
    digest.update(left);
    return digest.digest(right);
  }

  public static byte[] empty() {
    return sha256().digest();
  }

  public static byte[] sha256(byte[] content) {
    return sha256().digest(content);
  }

  /** The largest power of two below {@code size}, which is at least 2. */
  static long split(long size) {
    return Long.highestOneBit(size - 1);
  }

  /** A run of leaves: from {@code low}, up to and without {@code high}. */
  record Span(long low, long high) {}

  /**
   * The spans whose hashes prove that the tree of {@code size} goes on from that of {@code old}, in
   * the order of the proof. Nothing when one of them is empty or both are the same.
   */
  static List<Span> consistencySpans(long old, long size) {
    List<Span> spans = new ArrayList<>();
    if (old > 0 && old < size) {
      consistency(old, 0, size, true, spans);
    }
    return spans;
  }

  private static void consistency(long old, long low, long high, boolean whole, List<Span> spans) {
    if (old == high - low) {
      if (!whole) {
        spans.add(new Span(low, high));
      }
      return;
    }
    long middle = low + split(high - low);
    if (old <= middle - low) {
      consistency(old, low, middle, whole, spans);
      spans.add(new Span(middle, high));
    } else {
      consistency(old - (middle - low), middle, high, false, spans);
      spans.add(new Span(low, middle));
    }
  }

  /** The spans whose hashes prove that the leaf is in the tree, from the leaf upwards. */
  static List<Span> inclusionSpans(long index, long size) {
    List<Span> spans = new ArrayList<>();
    long low = 0;
    long high = size;
    while (high - low > 1) {
      long middle = low + split(high - low);
      if (index < middle) {
        spans.add(0, new Span(middle, high));
        high = middle;
      } else {
        spans.add(0, new Span(low, middle));
        low = middle;
      }
    }
    return spans;
  }

  /** Whether the proof leads from the leaf to the root (RFC 9162, 2.1.3.2). */
  public static boolean isIncluded(
      long index, byte[] leafHash, long size, byte[] root, List<byte[]> proof) {
    if (index < 0 || index >= size) {
      return false;
    }
    long fn = index;
    long sn = size - 1;
    byte[] hash = leafHash;
    for (byte[] sibling : proof) {
      if (sn == 0 || sibling.length != HASH_BYTES) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        hash = node(sibling, hash);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        hash = node(hash, sibling);
      }
      fn >>= 1;
      sn >>= 1;
    }
    return sn == 0 && Arrays.equals(hash, root);
  }

  /** Whether the proof shows that the second tree only added to the first (RFC 9162, 2.1.4.2). */
  public static boolean isConsistent(
      long old, byte[] oldRoot, long size, byte[] root, List<byte[]> proof) {
    if (old < 0 || old > size || proof.stream().anyMatch(hash -> hash.length != HASH_BYTES)) {
      return false;
    }
    if (old == 0 || old == size) {
      return proof.isEmpty() && Arrays.equals(oldRoot, old == 0 ? empty() : root);
    }
    List<byte[]> path = new ArrayList<>(proof);
    if (Long.bitCount(old) == 1) {
      path.add(0, oldRoot);
    }
    return !path.isEmpty() && leads(old, oldRoot, size, root, path);
  }

  private static boolean leads(
      long old, byte[] oldRoot, long size, byte[] root, List<byte[]> path) {
    long fn = old - 1;
    long sn = size - 1;
    while ((fn & 1) == 1) {
      fn >>= 1;
      sn >>= 1;
    }
    byte[] first = path.get(0);
    byte[] second = path.get(0);
    for (byte[] hash : path.subList(1, path.size())) {
      if (sn == 0) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        first = node(hash, first);
        second = node(hash, second);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        second = node(second, hash);
      }
      fn >>= 1;
      sn >>= 1;
    }
    return sn == 0 && Arrays.equals(first, oldRoot) && Arrays.equals(second, root);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
