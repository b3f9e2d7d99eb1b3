package org.resguardo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key of a document and the seal of a hash belong to their row and to no other. */
class StorageKeysTest {
  private static final String NAME = "a".repeat(64);
  private static final String OTHER = "b".repeat(64);
  private static final String HASH = "0123456789abcdef".repeat(4);

  @TempDir Path folder;
  private StorageKeys keys;

  @BeforeEach
  void make() throws Exception {
    AeadConfig.register();
    KeysetHandle master = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    Files.writeString(
        folder.resolve("documents.json"),
        TinkJsonProtoKeysetFormat.serializeKeyset(master, InsecureSecretKeyAccess.get()));
    Files.write(folder.resolve("storage.key"), new byte[32]);
    Files.writeString(folder.resolve("installation.id"), "test");
    keys = StorageKeys.of(folder);
  }

  @Test
  void a_wrapped_key_is_refused_changed_or_moved() throws Exception {
    byte[] wrapped = keys.newKey(NAME).bytes();
    assertThat(keys.cipher(NAME, wrapped)).isNotNull();
    assertThatThrownBy(() -> keys.cipher(OTHER, wrapped))
        .isInstanceOf(GeneralSecurityException.class);
    for (int i = 0; i < wrapped.length; i++) {
      byte[] changed = wrapped.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> keys.cipher(NAME, changed))
          .as("byte " + i)
          .isInstanceOf(GeneralSecurityException.class);
    }
  }

  @Test
  void a_sealed_hash_is_refused_changed_or_moved() {
    byte[] sealed = keys.sealHash(NAME, HASH);
    assertThat(keys.openHash(NAME, sealed)).isEqualTo(HASH);
    assertThatThrownBy(() -> keys.openHash(OTHER, sealed))
        .isInstanceOf(IllegalStateException.class);
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> keys.openHash(NAME, changed))
          .as("byte " + i)
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
