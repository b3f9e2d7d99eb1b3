package org.resguardo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.kernel.MasterKeys;

/**
 * Whoever can write into the vault's tables but has no key: every byte of every ciphertext changed,
 * every ciphertext put into the place of every other one. Two persons, one of whom is a party in
 * two cases, each with every field, every former field and two notes.
 */
class CiphertextTamperingTest {
  private static final String FIRST = "0000000000000000000000001P";
  private static final String SECOND = "0000000000000000000000002P";
  private static final List<String> PARTIES_OF_FIRST =
      List.of("000000000000000000000000A1", "000000000000000000000000A2");
  private static final List<String> PARTIES_OF_SECOND = List.of("000000000000000000000000B1");

  private interface Opening {
    byte[] open(byte[] content);
  }

  /** A ciphertext, and how the vault opens what stands in its place. */
  private record Place(String name, byte[] content, Opening opening) {}

  private final List<Place> places = new ArrayList<>();
  private VaultCipher cipher;

  @BeforeEach
  void fill() throws Exception {
    AeadConfig.register();
    KeysetHandle master = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    cipher = new VaultCipher(MasterKeys.of(master), "here");
    person(FIRST, PARTIES_OF_FIRST);
    person(SECOND, PARTIES_OF_SECOND);
    assertThat(places).hasSize(2 + 3 * (2 * IdentityField.values().length + 2));
  }

  private void person(String person, List<String> parties) {
    byte[] wrapped = cipher.newKey(person).bytes();
    VaultCipher.PersonKey key = cipher.unwrap(person, wrapped);
    places.add(
        new Place(
            "key of " + person,
            wrapped,
            content -> {
              cipher.unwrap(person, content);
              return content;
            }));
    for (String party : parties) {
      for (String table : List.of(Sealing.TABLE, Sealing.FORMER_TABLE)) {
        for (IdentityField field : IdentityField.values()) {
          places.add(
              new Place(
                  table + " " + party + " " + field,
                  key.seal(table, party, field, clear(party + field)),
                  content -> key.open(table, party, field, content)));
        }
      }
      for (String note : List.of("000000000000000000000000N1", "000000000000000000000000N2")) {
        places.add(
            new Place(
                "note " + note + " of " + party,
                key.sealAt("sealed_note", note, party, clear(note)),
                content -> key.openAt("sealed_note", note, party, content)));
      }
    }
  }

  private static byte[] clear(String text) {
    return ("Zulema Prueba " + text).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void each_opens_in_its_own_place() {
    places.forEach(place -> assertThat(place.opening().open(place.content())).isNotEmpty());
  }

  @Test
  void each_is_refused_in_the_place_of_every_other() {
    int tried = 0;
    for (Place from : places) {
      for (Place to : places) {
        if (from != to) {
          refused(to, from.content(), from.name());
          tried++;
        }
      }
    }
    assertThat(tried).isEqualTo(places.size() * (places.size() - 1));
  }

  @Test
  void each_is_refused_with_any_byte_changed() {
    int tried = 0;
    for (Place place : places) {
      for (int i = 0; i < place.content().length; i++) {
        for (int mask : new int[] {0x01, 0x80, 0xFF}) {
          byte[] changed = place.content().clone();
          changed[i] ^= (byte) mask;
          refused(place, changed, "byte " + i);
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(places.size() * 100);
  }

  @Test
  void each_is_refused_cut_lengthened_or_joined_with_another() {
    for (Place place : places) {
      byte[] content = place.content();
      refused(place, Arrays.copyOf(content, content.length - 1), "cut");
      refused(place, Arrays.copyOfRange(content, 1, content.length), "beheaded");
      refused(place, Arrays.copyOf(content, content.length + 1), "lengthened");
      refused(place, new byte[0], "emptied");
      for (Place other : places) {
        byte[] joined = other.content().clone();
        int head = Math.min(20, Math.min(joined.length, content.length));
        System.arraycopy(content, 0, joined, 0, head);
        if (other != place) {
          refused(place, joined, "head of its own, tail of " + other.name());
        }
      }
    }
  }

  private static void refused(Place place, byte[] content, String what) {
    try {
      place.opening().open(content);
    } catch (SealBrokenException refused) {
      assertThat(refused.getMessage()).doesNotContain("Zulema");
      return;
    }
    fail(place.name() + " opened what is not its own: " + what);
  }
}
