package org.resguardo.launch;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;

/** Key material of the vault, of the documents and of the audit log; never in a database. */
final class Keys {
  /** Tink keyset (JSON, clear text) of the AES-256-GCM key that wraps the keys of persons. */
  static final String MASTER = "master.json";

  /** 32 random bytes for the keyed hashes that find a person again. */
  static final String MATCHING = "matching.key";

  /** 32 random bytes for the seals of the audit log. */
  static final String AUDIT = "audit.key";

  /** Tink keyset (JSON, clear text) of the key that wraps the keys of documents. */
  static final String DOCUMENTS = "documents.json";

  /** Tink keyset (JSON, clear text) of the key that encrypts the secrets of second factors. */
  static final String FACTORS = "factors.json";

  /** 32 random bytes for the names of files in the store. */
  static final String STORAGE = "storage.key";

  /** A text that binds ciphertexts to this installation; no secret, but never changed. */
  static final String INSTALLATION = "installation.id";

  private Keys() {}

  /** Makes what is missing in the folder; what is there is never touched. Says whether it did. */
  static boolean make(Path folder) {
    boolean fresh = false;
    try {
      if (Files.notExists(folder)) {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      for (String name : new String[] {MASTER, DOCUMENTS, FACTORS}) {
        if (Files.notExists(folder.resolve(name))) {
          DataFolder.writeSecret(folder.resolve(name), newKeyset());
          fresh = true;
        }
      }
      if (Files.notExists(folder.resolve(INSTALLATION))) {
        String id = UUID.randomUUID().toString();
        DataFolder.writeSecret(folder.resolve(INSTALLATION), id.getBytes(StandardCharsets.UTF_8));
        fresh = true;
      }
      for (String name : new String[] {MATCHING, AUDIT, STORAGE}) {
        if (Files.notExists(folder.resolve(name))) {
          DataFolder.writeSecret(folder.resolve(name), random());
          fresh = true;
        }
      }
      return fresh;
    } catch (IOException | GeneralSecurityException e) {
      throw new Refusal("Keys could not be made in " + folder + ": " + e.getMessage(), e);
    }
  }

  private static byte[] newKeyset() throws GeneralSecurityException {
    AeadConfig.register();
    KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    String json = TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
