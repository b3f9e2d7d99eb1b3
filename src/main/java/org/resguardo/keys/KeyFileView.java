package org.resguardo.keys;

import java.time.Instant;
import java.util.List;

/**
 * One key file and what lies under it.
 *
 * @param file like {@code master.json}
 * @param versions those that wrap something, and the leading one; that first
 * @param total how many things are wrapped in all
 * @param waiting how many of them are not yet under the leading version
 * @param last the newest rotation that had something to wrap anew; null when there was none
 */
public record KeyFileView(
    String file, List<Version> versions, long total, long waiting, Rotation last) {
  /** {@code name}: eight hex digits; {@code uses}: how many things it wraps. */
  public record Version(String name, boolean leading, long uses) {}

  /** {@code endedAt} null: under way. {@code total}: how many keys there were to wrap anew. */
  public record Rotation(Instant begunAt, long total, Instant endedAt) {}

  /** In hundred: how much stands under the leading version; never 100 while something waits. */
  public int done() {
    return total == 0 ? 100 : (int) ((total - waiting) * 100 / total);
  }
}
