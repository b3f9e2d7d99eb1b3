package org.resguardo.launch;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One file with the versions of a master key. It is replaced as a whole, so that a running
 * application never reads half of it, and changed by one command at a time, because two that change
 * it at once would lose a key.
 */
final class KeyFile {
  private final Path file;

  KeyFile(Path folder, String name) {
    file = folder.resolve(name);
  }

  String name() {
    return file.getFileName().toString();
  }

  /** The version that wraps from now on. */
  int leading() {
    return read().getPrimary().getId();
  }

  /** All of them, the oldest first. */
  Set<Integer> versions() {
    KeysetHandle keys = read();
    Set<Integer> versions = new LinkedHashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      versions.add(keys.getAt(i).getId());
    }
    return versions;
  }

  /** When it was changed last. */
  Instant changedAt() {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  /** Adds a version, which leads; the older ones stay to unwrap with. */
  void add() {
    change(
        next ->
            next.addEntry(
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary()));
  }

  /** Takes versions out; never the leading one. */
  void remove(Set<Integer> versions) {
    Set<Integer> leaving = new LinkedHashSet<>(versions);
    leaving.remove(leading());
    KeysetHandle now = read();
    change(
        next -> {
          for (int i = now.size() - 1; i >= 0; i--) {
            if (leaving.contains(now.getAt(i).getId())) {
              next.deleteAt(i);
            }
          }
        });
  }

  private interface Change {
    void on(KeysetHandle.Builder next) throws GeneralSecurityException;
  }

  private void change(Change change) {
    Path lock = file.resolveSibling("keys.lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      KeysetHandle.Builder next = KeysetHandle.newBuilder(read());
      change.on(next);
      String json =
          TinkJsonProtoKeysetFormat.serializeKeyset(next.build(), InsecureSecretKeyAccess.get());
      Path fresh = file.resolveSibling(name() + ".new");
      DataFolder.writeSecret(fresh, json.getBytes(StandardCharsets.UTF_8));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | GeneralSecurityException e) {
      throw refusal(e);
    }
  }

  private KeysetHandle read() {
    try {
      AeadConfig.register();
      return TinkJsonProtoKeysetFormat.parseKeyset(
          Files.readString(file), InsecureSecretKeyAccess.get());
    } catch (IOException | GeneralSecurityException e) {
      throw refusal(e);
    }
  }

  private Refusal refusal(Exception e) {
    return new Refusal("The master key " + file + " cannot be read or changed.", e);
  }
}
