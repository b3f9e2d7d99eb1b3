package org.resguardo.person;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.resguardo.kernel.MasterKeys;

/**
 * AES-256-GCM with a key per person, wrapped by the master key, which no database holds. Every
 * ciphertext carries the version of its key (Tink's five-byte prefix), and is bound to the place
 * where it stands: installation, table, column, row, field. The office is no part of it, because
 * cases are transferred.
 */
final class VaultCipher {
  /** A person's key as it stands in the database, and the version of the master that wraps it. */
  record WrappedKey(byte[] bytes, int masterVersion) {}

  private final MasterKeys master;
  private final String installation;

  VaultCipher(MasterKeys master, String installation) {
    this.master = master;
    this.installation = installation;
  }

  /** The version of the master key that wraps from now on; it changes with a rotation. */
  int masterVersion() {
    return master.leading();
  }

  /** As above, after a look at the key file. */
  int masterVersionNow() {
    master.refresh();
    return master.leading();
  }

  WrappedKey newKey(String personId) {
    try {
      return wrap(personId, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no key could be made", e);
    }
  }

  PersonKey unwrap(String personId, byte[] wrapped) {
    return new PersonKey(clear(personId, wrapped));
  }

  /** The same key under the newest version of the master. */
  WrappedKey rewrap(String personId, byte[] wrapped) {
    return wrap(personId, clear(personId, wrapped));
  }

  private WrappedKey wrap(String personId, KeysetHandle key) {
    try {
      byte[] clear = TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get());
      byte[] wrapped = master.encrypt(clear, place("person_key", "wrapped_key", personId));
      return new WrappedKey(wrapped, MasterKeys.versionOf(wrapped));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key could not be wrapped", e);
    }
  }

  private KeysetHandle clear(String personId, byte[] wrapped) {
    try {
      byte[] clear = master.decrypt(wrapped, place("person_key", "wrapped_key", personId));
      return TinkProtoKeysetFormat.parseKeyset(clear, InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException("the key of person " + personId, e);
    }
  }

  private byte[] place(String... parts) {
    String text = installation + "|" + String.join("|", parts);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The key of one person, in memory for one call. */
  final class PersonKey {
    private final Aead aead;
    private final int version;

    private PersonKey(KeysetHandle handle) {
      try {
        aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
        version = handle.getPrimary().getId();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("a person's key cannot be used", e);
      }
    }

    int version() {
      return version;
    }

    byte[] seal(String table, String partyId, IdentityField field, byte[] clear) {
      try {
        return aead.encrypt(clear, place(table, "content", partyId, field.name()));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("a field could not be sealed", e);
      }
    }

    /** Seals a text in a row of its own, bound to the party that it is about. */
    byte[] sealAt(String table, String row, String partyId, byte[] clear) {
      try {
        return aead.encrypt(clear, place(table, "content", row, partyId));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("a text could not be sealed", e);
      }
    }

    byte[] openAt(String table, String row, String partyId, byte[] content) {
      try {
        return aead.decrypt(content, place(table, "content", row, partyId));
      } catch (GeneralSecurityException e) {
        throw new SealBrokenException(table + " of party " + partyId, e);
      }
    }

    byte[] open(String table, String partyId, IdentityField field, byte[] content) {
      try {
        return aead.decrypt(content, place(table, "content", partyId, field.name()));
      } catch (GeneralSecurityException e) {
        throw new SealBrokenException(field + " of party " + partyId, e);
      }
    }
  }
}
