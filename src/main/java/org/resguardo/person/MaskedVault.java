package org.resguardo.person;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.resguardo.kernel.FuzzyDate;

/**
 * Invented identities in the place of real ones, for a copy of the vault at a test place: sealed
 * under the keys of that place, of the form that the application expects. It is given ids and names
 * of fields only, never a sealed byte of a real identity, and can open none.
 */
public final class MaskedVault {
  private static final byte[] NOTE = "Texto de prueba.".getBytes(StandardCharsets.UTF_8);

  private final VaultCipher cipher;

  private MaskedVault(VaultCipher cipher) {
    this.cipher = cipher;
  }

  /** With the key files of the test place. */
  public static MaskedVault of(Path keys) {
    return new MaskedVault(VaultKeys.of(keys).cipher());
  }

  /** Somebody who does not exist, the {@code number}th, in the place of this person. */
  public Masked person(String personId, long number) {
    VaultCipher.WrappedKey wrapped = cipher.newKey(personId);
    return new Masked(wrapped, cipher.unwrap(personId, wrapped.bytes()), fields(number));
  }

  private static Map<IdentityField, byte[]> fields(long number) {
    IdentityEntry entry = new IdentityEntry();
    entry.setGiven("Persona");
    entry.setFamily1("Ficticia");
    entry.setFamily2("N" + number);
    entry.setKnownAs("Prueba");
    entry.setBirth(new FuzzyDate("2000-01-01"));
    entry.setDocuments(List.of(new DocumentEntry("PASSPORT", "TEST" + (100_000 + number), "CR")));
    entry.setPhone("0000-0000");
    entry.setSafeContact("0000-0000");
    entry.setEmail("persona@example.invalid");
    entry.setAddress("Dirección de prueba");
    entry.setGuardianName("Tutora Ficticia Prueba");
    entry.setGuardianContact("0000-0000");
    entry.setGender("Prueba");
    entry.setHealth("Prueba");
    return IdentityCodec.encode(entry);
  }

  /** One invented person: the key, and the sealed parts of the identity. */
  public static final class Masked {
    private final VaultCipher.WrappedKey wrapped;
    private final VaultCipher.PersonKey key;
    private final Map<IdentityField, byte[]> fields;

    private Masked(
        VaultCipher.WrappedKey wrapped,
        VaultCipher.PersonKey key,
        Map<IdentityField, byte[]> fields) {
      this.wrapped = wrapped;
      this.key = key;
      this.fields = fields;
    }

    public byte[] wrappedKey() {
      return wrapped.bytes().clone();
    }

    public int masterVersion() {
      return wrapped.masterVersion();
    }

    public int keyVersion() {
      return key.version();
    }

    /** A field in its place: {@code table} is {@code identity_field} or {@code former_field}. */
    public byte[] field(String table, String partyId, String field) {
      IdentityField which = IdentityField.valueOf(field);
      return key.seal(table, partyId, which, fields.get(which));
    }

    public byte[] note(String noteId, String partyId) {
      return key.sealAt(SealedNoteRepository.TABLE, noteId, partyId, NOTE);
    }
  }
}
