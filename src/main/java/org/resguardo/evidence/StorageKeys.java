package org.resguardo.evidence;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resguardo.kernel.MasterKeys;

/**
 * The key material of documents from the folder RESGUARDO_KEYS: {@code documents.json} (Tink keyset
 * that wraps a key per document, read again when it changes), {@code storage.key} (32 bytes for the
 * names of files), {@code installation.id}. Every ciphertext is bound to the place where it stands.
 */
@ApplicationScoped
class StorageKeys {
  private static final int KEY_BYTES = 32;
  private static final String HMAC = "HmacSHA256";

  /** A document's key as it stands in the database, and the version of the key that wraps it. */
  record Wrapped(byte[] bytes, int masterVersion) {}

  @Inject
  @ConfigProperty(name = "RESGUARDO_KEYS")
  String folder;

  private MasterKeys master;
  private SecretKeySpec names;
  private String installation;

  static StorageKeys of(Path folder) {
    StorageKeys keys = new StorageKeys();
    keys.folder = folder.toString();
    keys.read();
    return keys;
  }

  @PostConstruct
  void read() {
    Path keys = Path.of(folder);
    try {
      StreamingAeadConfig.register();
      byte[] storage = Files.readAllBytes(keys.resolve("storage.key"));
      installation = Files.readString(keys.resolve("installation.id")).strip();
      if (storage.length != KEY_BYTES || installation.isEmpty()) {
        throw new IllegalStateException("the key files of RESGUARDO_KEYS are not complete");
      }
      names = new SecretKeySpec(storage, HMAC);
      master = MasterKeys.of(keys.resolve("documents.json"));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(
          "the keys of documents cannot be read in RESGUARDO_KEYS: run the command keys", e);
    }
  }

  /** The version that wraps from now on; it changes with a rotation. */
  int masterVersion() {
    return master.leading();
  }

  /** As above, after a look at the key file. */
  int masterVersionNow() {
    master.refresh();
    return master.leading();
  }

  /**
   * A name for a file of this case: nobody without the key can tell which case it belongs to, and
   * the same film in two cases has two names.
   */
  String newName(long caseId) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(names);
      return HexFormat.of().formatHex(mac.doFinal(place("name", caseId + "", random())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  Wrapped newKey(String storageName) {
    try {
      return wrap(
          storageName,
          KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no key could be made", e);
    }
  }

  /** The same key under the newest version of the master. */
  Wrapped rewrap(String storageName, byte[] wrapped) throws GeneralSecurityException {
    return wrap(storageName, clear(storageName, wrapped));
  }

  StreamingAead cipher(String storageName, byte[] wrapped) throws GeneralSecurityException {
    return clear(storageName, wrapped)
        .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
  }

  /** What the content of a file is bound to: moved to another name it does not open. */
  byte[] contentPlace(String storageName) {
    return place("document", "content", storageName);
  }

  /** A hash as it may stand in the database: there it would link one film across cases. */
  byte[] sealHash(String where, String hash) {
    try {
      return master.encrypt(
          HexFormat.of().parseHex(hash), place("document", "content_hash", where));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a hash could not be sealed", e);
    }
  }

  String openHash(String where, byte[] sealed) {
    try {
      return HexFormat.of()
          .formatHex(master.decrypt(sealed, place("document", "content_hash", where)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a sealed hash was moved or changed: " + where, e);
    }
  }

  private Wrapped wrap(String storageName, KeysetHandle key) throws GeneralSecurityException {
    byte[] clear = TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get());
    byte[] wrapped = master.encrypt(clear, keyPlace(storageName));
    return new Wrapped(wrapped, MasterKeys.versionOf(wrapped));
  }

  private KeysetHandle clear(String storageName, byte[] wrapped) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.parseKeyset(
        master.decrypt(wrapped, keyPlace(storageName)), InsecureSecretKeyAccess.get());
  }

  private byte[] keyPlace(String storageName) {
    return place("document_key", "wrapped_key", storageName);
  }

  private byte[] place(String... parts) {
    return (installation + "|" + String.join("|", parts)).getBytes(StandardCharsets.UTF_8);
  }

  private static String random() {
    return UUID.randomUUID().toString();
  }
}
