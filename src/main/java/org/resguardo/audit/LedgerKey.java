package org.resguardo.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resguardo.ledger.NoteSigner;

/**
 * Signs checkpoints with {@code audit.key} (32 bytes) of the folder RESGUARDO_KEYS, under the name
 * of the installation: who has the database alone can sign nothing.
 */
@ApplicationScoped
class LedgerKey {
  @Inject
  @ConfigProperty(name = "RESGUARDO_KEYS")
  String folder;

  private NoteSigner signer;

  @PostConstruct
  void read() {
    try {
      Path keys = Path.of(folder);
      String installation = Files.readString(keys.resolve("installation.id")).strip();
      signer =
          NoteSigner.ofLog(
              "resguardo/" + installation, Files.readAllBytes(keys.resolve("audit.key")));
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "the key of the audit log cannot be read in RESGUARDO_KEYS: run the command keys", e);
    }
  }

  NoteSigner signer() {
    return signer;
  }
}
