package org.resguardo.person;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key material, read once from the folder RESGUARDO_KEYS, which is outside every database and
 * every backup of one: {@code master.json} (Tink keyset), {@code matching.key} (32 bytes), {@code
 * installation.id} (a text that binds ciphertexts to this installation).
 */
@ApplicationScoped
class VaultKeys {
  private static final int KEY_BYTES = 32;

  @Inject
  @ConfigProperty(name = "RESGUARDO_KEYS")
  String folder;

  private VaultCipher cipher;
  private MatchTokens tokens;

  static VaultKeys of(Path folder) {
    VaultKeys keys = new VaultKeys();
    keys.folder = folder.toString();
    keys.read();
    return keys;
  }

  @PostConstruct
  void read() {
    Path keys = Path.of(folder);
    try {
      AeadConfig.register();
      String master = Files.readString(keys.resolve("master.json"));
      byte[] matching = Files.readAllBytes(keys.resolve("matching.key"));
      String installation = Files.readString(keys.resolve("installation.id")).strip();
      if (matching.length != KEY_BYTES || installation.isEmpty()) {
        throw new IllegalStateException("the key files of RESGUARDO_KEYS are not complete");
      }
      cipher =
          new VaultCipher(
              TinkJsonProtoKeysetFormat.parseKeyset(master, InsecureSecretKeyAccess.get()),
              installation);
      tokens = new MatchTokens(matching);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the key files of RESGUARDO_KEYS cannot be read", e);
    }
  }

  VaultCipher cipher() {
    return cipher;
  }

  MatchTokens tokens() {
    return tokens;
  }
}
