package org.resguardo.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resguardo.kernel.MasterKeys;

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

  private MasterKeys master;
  private String installation;

  @PostConstruct
  void read() {
    Path keys = Path.of(folder);
    try {
      installation = Files.readString(keys.resolve("installation.id")).strip();
      master = MasterKeys.of(keys.resolve("factors.json"));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(
          "the key of second factors cannot be read in RESGUARDO_KEYS: run the command keys", e);
    }
  }

  int leading() {
    return master.leading();
  }

  /** As above, after a look at the key file. */
  int leadingNow() {
    master.refresh();
    return master.leading();
  }

  byte[] seal(long userId, byte[] secret) {
    try {
      return master.encrypt(secret, place(userId));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Throws IllegalStateException for bytes that were changed or moved from another account. */
  byte[] open(long userId, byte[] sealed) {
    try {
      return master.decrypt(sealed, place(userId));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a second factor is not readable", e);
    }
  }

  private byte[] place(long userId) {
    return (installation + "/second_factor/secret/" + userId).getBytes(StandardCharsets.UTF_8);
  }
}
