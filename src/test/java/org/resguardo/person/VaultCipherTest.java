package org.resguardo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.kernel.MasterKeys;

class VaultCipherTest {
  private static final String TABLE = "identity_field";
  private static final String PERSON = "0000000000000000000000000A";
  private static final String PARTY = "0000000000000000000000000B";
  private static final byte[] CLEAR = "Zulema Prueba Ejemplo".getBytes(StandardCharsets.UTF_8);

  private KeysetHandle master;
  private VaultCipher cipher;
  private VaultCipher.WrappedKey wrapped;
  private VaultCipher.PersonKey key;
  private byte[] field;

  @BeforeEach
  void seal() throws Exception {
    AeadConfig.register();
    master = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    cipher = new VaultCipher(MasterKeys.of(master), "here");
    wrapped = cipher.newKey(PERSON);
    key = cipher.unwrap(PERSON, wrapped.bytes());
    field = key.seal(TABLE, PARTY, IdentityField.NAMES, CLEAR);
  }

  @Test
  void what_is_sealed_is_opened_in_its_own_place() {
    assertThat(key.open(TABLE, PARTY, IdentityField.NAMES, field)).isEqualTo(CLEAR);
    assertThat(new String(field, StandardCharsets.ISO_8859_1)).doesNotContain("Zulema");
  }

  @Test
  void a_ciphertext_begins_with_the_version_of_its_key() {
    int version = java.nio.ByteBuffer.wrap(field, 1, 4).getInt();
    assertThat(version).isEqualTo(key.version());
    int master = java.nio.ByteBuffer.wrap(wrapped.bytes(), 1, 4).getInt();
    assertThat(master).isEqualTo(wrapped.masterVersion());
  }

  @Test
  void every_flipped_bit_of_a_field_is_refused() {
    for (int i = 0; i < field.length * 8; i++) {
      byte[] flipped = field.clone();
      flipped[i / 8] ^= (byte) (1 << i % 8);
      assertThatThrownBy(() -> key.open(TABLE, PARTY, IdentityField.NAMES, flipped))
          .isInstanceOf(SealBrokenException.class);
    }
  }

  @Test
  void every_flipped_bit_of_a_wrapped_key_is_refused() {
    for (int i = 0; i < wrapped.bytes().length * 8; i++) {
      byte[] flipped = wrapped.bytes().clone();
      flipped[i / 8] ^= (byte) (1 << i % 8);
      assertThatThrownBy(() -> cipher.unwrap(PERSON, flipped))
          .isInstanceOf(SealBrokenException.class);
    }
  }

  @Test
  void a_ciphertext_cut_short_is_refused() {
    for (int length = 0; length < field.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(field, length);
      assertThatThrownBy(() -> key.open(TABLE, PARTY, IdentityField.NAMES, cut))
          .isInstanceOf(SealBrokenException.class);
    }
  }

  @Test
  void a_ciphertext_moved_to_another_place_is_refused() throws Exception {
    String other = "0000000000000000000000000C";
    assertThatThrownBy(() -> key.open(TABLE, other, IdentityField.NAMES, field))
        .isInstanceOf(SealBrokenException.class);
    assertThatThrownBy(() -> key.open(TABLE, PARTY, IdentityField.ADDRESS, field))
        .isInstanceOf(SealBrokenException.class);
    assertThatThrownBy(() -> key.open("former_field", PARTY, IdentityField.NAMES, field))
        .isInstanceOf(SealBrokenException.class);
    assertThatThrownBy(() -> cipher.unwrap(other, wrapped.bytes()))
        .isInstanceOf(SealBrokenException.class);
    VaultCipher elsewhere = new VaultCipher(MasterKeys.of(master), "elsewhere");
    assertThatThrownBy(() -> elsewhere.unwrap(PERSON, wrapped.bytes()))
        .isInstanceOf(SealBrokenException.class);
  }

  @Test
  void a_master_key_added_wraps_anew_and_the_old_one_still_unwraps() throws Exception {
    KeysetHandle rotated =
        KeysetHandle.newBuilder(master)
            .addEntry(
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary())
            .build();
    VaultCipher after = new VaultCipher(MasterKeys.of(rotated), "here");
    VaultCipher.WrappedKey again = after.rewrap(PERSON, wrapped.bytes());
    assertThat(again.masterVersion()).isNotEqualTo(wrapped.masterVersion());
    assertThat(again.masterVersion()).isEqualTo(after.masterVersion());
    assertThat(after.unwrap(PERSON, again.bytes()).open(TABLE, PARTY, IdentityField.NAMES, field))
        .isEqualTo(CLEAR);
    assertThatThrownBy(() -> cipher.unwrap(PERSON, again.bytes()))
        .isInstanceOf(SealBrokenException.class);
  }
}
