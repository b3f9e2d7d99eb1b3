package org.resguardo.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * The public key of a log or of a witness, in the one-line form of signed notes (C2SP):
 * <i>name</i>+<i>8 hex digits</i>+<i>base64 of one byte for the kind and 32 of the key</i>.
 */
public final class NoteKey {
  /** Ed25519 over the text of the note: the log itself. */
  public static final byte LOG = 1;

  /** Ed25519 over time and text of the note: a witness. */
  public static final byte WITNESS = 4;

  static final int KEY_BYTES = 32;
  static final int ID_BYTES = 4;
  private static final int TIME_BYTES = 8;

  // What stands before the 32 bytes in the encoding of an Ed25519 public key (RFC 8410).
  private static final byte[] X509 = {48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0};

  private final String name;
  private final byte kind;
  private final byte[] key;

  NoteKey(String name, byte kind, byte[] key) {
    this.name = name;
    this.kind = kind;
    this.key = key.clone();
  }

  /**
   * Reads the one-line form.
   *
   * @throws IllegalArgumentException when it is none, or its digits do not belong to its key
   */
  public static NoteKey parse(String line) {
    String[] parts = line.strip().split("\\+", 3);
    if (parts.length != 3 || parts[0].isBlank()) {
      throw new IllegalArgumentException("not a key: " + line);
    }
    byte[] bytes = Base64.getDecoder().decode(parts[2]);
    if (bytes.length != KEY_BYTES + 1 || (bytes[0] != LOG && bytes[0] != WITNESS)) {
      throw new IllegalArgumentException("not an Ed25519 key: " + line);
    }
    NoteKey found = new NoteKey(parts[0], bytes[0], Arrays.copyOfRange(bytes, 1, bytes.length));
    if (!found.line().equals(line.strip())) {
      throw new IllegalArgumentException("the digits of the key do not belong to it: " + line);
    }
    return found;
  }

  public String name() {
    return name;
  }

  /** The one-line form. */
  public String line() {
    byte[] typed = ByteBuffer.allocate(KEY_BYTES + 1).put(kind).put(key).array();
    return "%s+%08x+%s"
        .formatted(name, ByteBuffer.wrap(id()).getInt(), Base64.getEncoder().encodeToString(typed));
  }

  byte[] id() {
    byte[] text = (name + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] all =
        ByteBuffer.allocate(text.length + 1 + KEY_BYTES).put(text).put(kind).put(key).array();
    return Arrays.copyOf(Merkle.sha256(all), ID_BYTES);
  }

  /** Whether one of the signatures under the note is by this key and good. */
  public boolean hasSigned(SignedNote note) {
    return note.signatures().stream().anyMatch(one -> isGood(note.text(), one));
  }

  /** Seconds since 1970 at which this witness countersigned; -1 when it did not. */
  public long signedAt(SignedNote note) {
    return note.signatures().stream()
        .filter(one -> kind == WITNESS && isGood(note.text(), one))
        .mapToLong(one -> ByteBuffer.wrap(one.bytes()).getLong())
        .max()
        .orElse(-1);
  }

  private boolean isGood(String text, SignedNote.Line line) {
    byte[] bytes = line.bytes();
    if (!line.name().equals(name) || !Arrays.equals(line.keyId(), id())) {
      return false;
    }
    if (kind == LOG) {
      return verify(text, bytes);
    }
    return bytes.length > TIME_BYTES
        && verify(
            cosigned(text, ByteBuffer.wrap(bytes).getLong()),
            Arrays.copyOfRange(bytes, TIME_BYTES, bytes.length));
  }

  static String cosigned(String text, long seconds) {
    return "cosignature/v1\ntime " + seconds + "\n" + text;
  }

  private boolean verify(String text, byte[] signature) {
    try {
      byte[] encoded = ByteBuffer.allocate(X509.length + KEY_BYTES).put(X509).put(key).array();
      PublicKey open =
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(open);
      check.update(text.getBytes(StandardCharsets.UTF_8));
      return check.verify(signature);
    } catch (GeneralSecurityException notGood) {
      return false;
    }
  }
}
