package org.resguardo.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file that says nothing in the place of each document, for a copy at a test place: encrypted
 * under the keys of that place. Real files are not read.
 */
public final class MaskedStore {
  /** Its kind, as the rows say it. */
  public static final String MEDIA_TYPE = "text/plain";

  private static final byte[] CONTENT = "Documento de prueba.\n".getBytes(StandardCharsets.UTF_8);
  private static final String NO_HASH = "0".repeat(64);

  private final StorageKeys keys;
  private final FileStore files;

  private MaskedStore(StorageKeys keys, FileStore files) {
    this.keys = keys;
    this.files = files;
  }

  /** {@code sealedHash}: of the file, bound to the name. */
  public record Placed(byte[] wrappedKey, int masterVersion, long size, byte[] sealedHash) {}

  /** With the data folder and the key files of the test place. */
  public static MaskedStore of(Path data, Path keys) {
    StorageKeys storage = StorageKeys.of(keys);
    return new MaskedStore(storage, FileStore.of(data, storage, 1));
  }

  /** A key of this name and, when there was a file, another one in its place. */
  public Placed place(String name, boolean file) throws IOException {
    StorageKeys.Wrapped key = keys.newKey(name);
    if (!file) {
      return new Placed(key.bytes(), key.masterVersion(), 0, keys.sealHash(name, NO_HASH));
    }
    FileStore.Received received =
        files.receive(name, key.bytes(), new ByteArrayInputStream(CONTENT));
    files.settle(name);
    return new Placed(
        key.bytes(), key.masterVersion(), received.size(), keys.sealHash(name, received.hash()));
  }

  /** A hash of nothing, sealed for this place. */
  public byte[] sealedHash(String place) {
    return keys.sealHash(place, NO_HASH);
  }
}
