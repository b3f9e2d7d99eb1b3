package org.resguardo.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The vault's own part of the audit log, for the Merkle log over both parts (decision 25): codes
 * and numbers, no identity. Whoever reads it for a person has asked for permission before.
 */
public interface VaultLog {
  /**
   * One entry.
   *
   * @param canonical the bytes that the hash covers, made anew from the columns
   * @param hash SHA-256 as it was written with the entry
   */
  record Entry(long id, Instant occurredAt, byte[] canonical, byte[] hash) {}

  /** Oldest first from after {@code id}, at most {@code size}. */
  List<Entry> after(long id, int size);

  /** Those of these that are there, in no order. */
  List<Entry> among(Collection<Long> ids);
}
