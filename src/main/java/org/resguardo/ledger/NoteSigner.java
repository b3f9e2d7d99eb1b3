package org.resguardo.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** The private key of a log or of a witness, made of 32 random bytes. */
public final class NoteSigner {
  private final Ed25519PrivateKeyParameters secret;
  private final NoteKey key;

  private NoteSigner(String name, byte kind, byte[] seed) {
    if (seed.length != NoteKey.KEY_BYTES || !name.matches("[^\\s+]+")) {
      throw new IllegalArgumentException("32 bytes and a name without blanks and plus are needed");
    }
    secret = new Ed25519PrivateKeyParameters(seed, 0);
    key = new NoteKey(name, kind, secret.generatePublicKey().getEncoded());
  }

  public static NoteSigner ofLog(String name, byte[] seed) {
    return new NoteSigner(name, NoteKey.LOG, seed);
  }

  public static NoteSigner ofWitness(String name, byte[] seed) {
    return new NoteSigner(name, NoteKey.WITNESS, seed);
  }

  public NoteKey key() {
    return key;
  }

  /** The line that goes under a note. */
  public SignedNote.Line sign(String text) {
    return new SignedNote.Line(key.name(), key.id(), signature(text));
  }

  /** The line of a witness that saw the note at this time, to the second. */
  public SignedNote.Line countersign(String text, Instant at) {
    long seconds = at.getEpochSecond();
    byte[] signature = signature(NoteKey.cosigned(text, seconds));
    byte[] timed =
        ByteBuffer.allocate(Long.BYTES + signature.length).putLong(seconds).put(signature).array();
    return new SignedNote.Line(key.name(), key.id(), timed);
  }

  private byte[] signature(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Ed25519Signer signer = new Ed25519Signer();
    signer.init(true, secret);
    signer.update(bytes, 0, bytes.length);
    return signer.generateSignature();
  }
}
