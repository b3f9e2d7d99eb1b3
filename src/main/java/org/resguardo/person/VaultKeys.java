package org.resguardo.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resguardo.kernel.MasterKeys;

/**
 * The key material of the folder RESGUARDO_KEYS, which is outside every database and every backup
 * of one: {@code master.json} (Tink keyset, read again when it changes), {@code matching.key} (32
 * bytes), {@code installation.id} (a text that binds ciphertexts to this installation).
 */
@ApplicationScoped
class VaultKeys {
  private static final int KEY_BYTES = 32;

  @Inject
  @ConfigProperty(name = "RESGUARDO_KEYS")
  String folder;

  private VaultCipher cipher;
  private MatchTokens tokens;
  private MatchChains chains;

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
      byte[] matching = Files.readAllBytes(keys.resolve("matching.key"));
      String installation = Files.readString(keys.resolve("installation.id")).strip();
      if (matching.length != KEY_BYTES || installation.isEmpty()) {
        throw new IllegalStateException("the key files of RESGUARDO_KEYS are not complete");
      }
      cipher = new VaultCipher(MasterKeys.of(keys.resolve("master.json")), installation);
      tokens = new MatchTokens(matching);
      chains = new MatchChains(matching);
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

  MatchChains chains() {
    return chains;
  }
}
