package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.kernel.PartyId;

/** Between identities and the sealed fields of which they consist in the database. */
@ApplicationScoped
class Sealing {
  static final String TABLE = "identity_field";
  static final String FORMER_TABLE = "former_field";

  @Inject VaultKeys keys;

  List<FieldRepository.Sealed> seal(
      PartyRepository.Party party, VaultCipher.PersonKey key, IdentityEntry identity) {
    return IdentityCodec.encode(identity).entrySet().stream()
        .map(
            field ->
                new FieldRepository.Sealed(
                    field.getKey(),
                    field.getKey().fieldClass(party.kind(), party.closed()),
                    key.seal(TABLE, party.id().value(), field.getKey(), field.getValue()),
                    key.version()))
        .toList();
  }

  /** The same fields sealed for another place: as a former value, or for another person's key. */
  List<FieldRepository.Sealed> reseal(
      Collection<FieldRepository.Stored> fields, VaultCipher.PersonKey key, String table) {
    return fields.stream()
        .map(
            stored ->
                new FieldRepository.Sealed(
                    stored.field(),
                    stored.fieldClass(),
                    key.seal(table, stored.party().value(), stored.field(), clear(stored)),
                    key.version()))
        .toList();
  }

  /** A former value for another key. */
  byte[] reseal(FieldRepository.Former former, VaultCipher.PersonKey key) {
    byte[] clear =
        keys.cipher()
            .unwrap(former.personId(), former.wrappedKey())
            .open(FORMER_TABLE, former.party().value(), former.field(), former.content());
    return key.seal(FORMER_TABLE, former.party().value(), former.field(), clear);
  }

  /** One identity per party, of the fields that are there. Keys are unwrapped once a person. */
  Map<PartyId, IdentityEntry> open(Collection<FieldRepository.Stored> fields) {
    Map<String, VaultCipher.PersonKey> unwrapped = new HashMap<>();
    Map<PartyId, Map<IdentityField, byte[]>> clear = new LinkedHashMap<>();
    for (FieldRepository.Stored stored : fields) {
      VaultCipher.PersonKey key =
          unwrapped.computeIfAbsent(
              stored.personId(), person -> keys.cipher().unwrap(person, stored.wrappedKey()));
      clear
          .computeIfAbsent(stored.party(), party -> new EnumMap<>(IdentityField.class))
          .put(
              stored.field(),
              key.open(TABLE, stored.party().value(), stored.field(), stored.content()));
    }
    Map<PartyId, IdentityEntry> identities = new LinkedHashMap<>();
    clear.forEach((party, texts) -> identities.put(party, IdentityCodec.decode(texts)));
    return identities;
  }

  private byte[] clear(FieldRepository.Stored stored) {
    return keys.cipher()
        .unwrap(stored.personId(), stored.wrappedKey())
        .open(TABLE, stored.party().value(), stored.field(), stored.content());
  }
}
