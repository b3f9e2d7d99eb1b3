package org.resguardo.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;

/**
 * What a log says of itself at one moment (C2SP tlog-checkpoint): its name, how many leaves, the
 * root over them in base64, and in a line of our own when it was said.
 *
 * @param at to the second
 */
public record Checkpoint(String origin, long size, byte[] root, Instant at) {
  private static final String TIME = "time ";

  public Checkpoint {
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The text that is signed. */
  public String text() {
    return origin
        + "\n"
        + size
        + "\n"
        + Base64.getEncoder().encodeToString(root)
        + "\n"
        + TIME
        + at
        + "\n";
  }

  /** Throws IllegalArgumentException when the text is no checkpoint. */
  public static Checkpoint parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 4 || !lines.get(1).matches("0|[1-9]\\d{0,17}")) {
      throw new IllegalArgumentException("not a checkpoint");
    }
    byte[] root = Base64.getDecoder().decode(lines.get(2));
    if (root.length != Merkle.HASH_BYTES || !lines.get(3).startsWith(TIME)) {
      throw new IllegalArgumentException("not a checkpoint");
    }
    try {
      Instant at = Instant.parse(lines.get(3).substring(TIME.length()));
      return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), root, at);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a checkpoint", e);
    }
  }
}
