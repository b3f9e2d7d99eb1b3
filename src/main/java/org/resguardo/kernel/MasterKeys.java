package org.resguardo.kernel;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The versions of one master key (AES-256-GCM), as they lie in a file: a Tink keyset as JSON. The
 * file may change while the house is open: a version that is added leads from the next {@link
 * #refresh} on, one that is taken out is refused. What is met under a version not yet known makes
 * the file be read again, so that of several machines on one folder none is behind.
 */
public final class MasterKeys {
  private static final Logger LOG = Logger.getLogger(MasterKeys.class.getName());
  private static final int PREFIX = 5;

  private record Held(KeysetHandle keys, Aead aead, FileTime at, long size) {}

  private final Path file;
  private volatile Held held;

  private MasterKeys(Path file, Held held) {
    this.file = file;
    this.held = held;
  }

  /** The keys of a file, which is looked at again. */
  public static MasterKeys of(Path file) throws IOException, GeneralSecurityException {
    return new MasterKeys(file, read(file));
  }

  /** Keys that never change. */
  public static MasterKeys of(KeysetHandle keys) throws GeneralSecurityException {
    return new MasterKeys(null, held(keys, null, 0));
  }

  /** The version that wraps from now on. */
  public int leading() {
    return held.keys().getPrimary().getId();
  }

  public Set<Integer> versions() {
    KeysetHandle keys = held.keys();
    return IntStream.range(0, keys.size())
        .mapToObj(i -> keys.getAt(i).getId())
        .collect(Collectors.toSet());
  }

  /** Under which version something was wrapped: it says so itself. 0 for what is no ciphertext. */
  public static int versionOf(byte[] sealed) {
    return sealed.length < PREFIX ? 0 : ByteBuffer.wrap(sealed, 1, PREFIX - 1).getInt();
  }

  /** Under the leading version, bound to its place. */
  public byte[] encrypt(byte[] clear, byte[] place) throws GeneralSecurityException {
    return held.aead().encrypt(clear, place);
  }

  /**
   * What stands at this place.
   *
   * @throws GeneralSecurityException when it was changed, moved, or its version is no longer there
   */
  public byte[] decrypt(byte[] sealed, byte[] place) throws GeneralSecurityException {
    if (!versions().contains(versionOf(sealed))) {
      refresh();
    }
    return held.aead().decrypt(sealed, place);
  }

  /** Reads the file again when it has changed. A file that cannot be read changes nothing. */
  public void refresh() {
    try {
      if (file != null
          && !(Files.getLastModifiedTime(file).equals(held.at())
              && Files.size(file) == held.size())) {
        held = read(file);
      }
    } catch (IOException | GeneralSecurityException e) {
      LOG.log(Level.WARNING, "a key file cannot be read again; the keys known so far hold", e);
    }
  }

  private static Held read(Path file) throws IOException, GeneralSecurityException {
    AeadConfig.register();
    FileTime at = Files.getLastModifiedTime(file);
    long size = Files.size(file);
    KeysetHandle keys =
        TinkJsonProtoKeysetFormat.parseKeyset(
            Files.readString(file), InsecureSecretKeyAccess.get());
    return held(keys, at, size);
  }

  private static Held held(KeysetHandle keys, FileTime at, long size)
      throws GeneralSecurityException {
    AeadConfig.register();
    return new Held(keys, keys.getPrimitive(RegistryConfiguration.get(), Aead.class), at, size);
  }
}
