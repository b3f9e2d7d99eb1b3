package org.resguardo.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text and the signatures under it, as C2SP writes them: the text with a line end, an empty line,
 * and a line for each signature.
 *
 * @param text ends in a line end and holds no empty line
 */
public record SignedNote(String text, List<Line> signatures) {
  private static final String DASH = "— ";

  /** Who signed with which key, and the bytes of the signature. */
  public record Line(String name, byte[] keyId, byte[] bytes) {
    @Override
    public String toString() {
      byte[] all = ByteBuffer.allocate(keyId.length + bytes.length).put(keyId).put(bytes).array();
      return DASH + name + " " + Base64.getEncoder().encodeToString(all);
    }

    /** Throws IllegalArgumentException when the text is no such line. */
    public static Line parse(String line) {
      String[] parts = line.split(" ");
      if (parts.length != 3 || !(parts[0] + " ").equals(DASH)) {
        throw new IllegalArgumentException("not a signature: " + line);
      }
      byte[] all = Base64.getDecoder().decode(parts[2]);
      if (all.length <= NoteKey.ID_BYTES) {
        throw new IllegalArgumentException("not a signature: " + line);
      }
      return new Line(
          parts[1],
          Arrays.copyOf(all, NoteKey.ID_BYTES),
          Arrays.copyOfRange(all, NoteKey.ID_BYTES, all.length));
    }
  }

  public SignedNote {
    if (!text.endsWith("\n") || text.contains("\n\n")) {
      throw new IllegalArgumentException("a note ends its lines and has no empty one");
    }
    signatures = List.copyOf(signatures);
  }

  /** Throws IllegalArgumentException when it is no note or no signature stands under it. */
  public static SignedNote parse(String note) {
    int end = note.indexOf("\n\n");
    if (end < 0) {
      throw new IllegalArgumentException("not a signed note");
    }
    List<Line> lines = new ArrayList<>();
    note.substring(end + 2).lines().map(Line::parse).forEach(lines::add);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("nobody has signed this note");
    }
    return new SignedNote(note.substring(0, end + 1), lines);
  }

  public SignedNote with(Line more) {
    List<Line> all = new ArrayList<>(signatures);
    all.add(more);
    return new SignedNote(text, all);
  }

  /** Text, empty line, signatures; ends in a line end. */
  @Override
  public String toString() {
    StringBuilder note = new StringBuilder(text).append('\n');
    signatures.forEach(line -> note.append(line).append('\n'));
    return note.toString();
  }
}
