package org.resguardo.access;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts the secrets of second factors with {@code factors.json} (Tink keyset) of the folder
 * RESGUARDO_KEYS: who has the database alone cannot make a code. Each is bound to installation and
 * account.
 */
@ApplicationScoped
class FactorKeys {
  @Inject
  @ConfigProperty(name = "RESGUARDO_KEYS")
  String folder;

  private Aead aead;
  private String installation;

  @PostConstruct
  void read() {
    Path keys = Path.of(folder);
    try {
      AeadConfig.register();
      installation = Files.readString(keys.resolve("installation.id")).strip();
      aead =
          TinkJsonProtoKeysetFormat.parseKeyset(
                  Files.readString(keys.resolve("factors.json")), InsecureSecretKeyAccess.get())
              .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(
          "the key of second factors cannot be read in RESGUARDO_KEYS: run the command keys", e);
    }
  }

  byte[] seal(long userId, byte[] secret) {
    try {
      return aead.encrypt(secret, place(userId));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Throws IllegalStateException for bytes that were changed or moved from another account. */
  byte[] open(long userId, byte[] sealed) {
    try {
      return aead.decrypt(sealed, place(userId));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a second factor is not readable", e);
    }
  }

  private byte[] place(long userId) {
    return (installation + "/second_factor/secret/" + userId).getBytes(StandardCharsets.UTF_8);
  }
}
