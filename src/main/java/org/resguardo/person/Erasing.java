package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.kernel.PartyId;

/**
 * Erasure by destroying keys; runs in the transaction of whoever calls. A key seals every part that
 * one person has in any case, so a part goes for good only with the key: what other cases still
 * need is sealed anew under a fresh one first.
 */
@ApplicationScoped
class Erasing {
  @Inject ErasureRepository ledger;
  @Inject KeyRepository keysAtRest;
  @Inject PartyRepository parties;
  @Inject FieldRepository fields;
  @Inject Sealing sealing;
  @Inject NoteSealing texts;
  @Inject VaultKeys keys;

  void erase(PartyRepository.Party party, ErasureRepository.Cause cause) {
    List<PartyRepository.Party> all = parties.ofPerson(party.personId());
    ledger.keep(party.personId(), party.id(), cause);
    ledger.deleteContent(party.id());
    Set<PartyId> erased =
        ledger.erased(all.stream().map(PartyRepository.Party::id).collect(Collectors.toSet()));
    List<PartyRepository.Party> left =
        all.stream().filter(one -> !erased.contains(one.id())).toList();
    List<String> persons = keysAtRest.personsBehind(party.personId());
    if (left.isEmpty()) {
      persons.forEach(person -> ledger.keep(person, null, cause));
      ledger.destroyPersons();
    } else {
      renew(party.personId(), left);
      persons.stream()
          .filter(person -> !person.equals(party.personId()))
          .forEach(person -> keysAtRest.replace(person, keys.cipher().newKey(person)));
    }
  }

  /** What came back with a backup goes again; how many keys or parties that were. */
  int replay() {
    int again = ledger.destroyPersons();
    List<PartyId> back = ledger.cameBack();
    parties.findAll(back).forEach(party -> erase(party, ledger.cause(party.id())));
    return again + back.size();
  }

  private void renew(String person, List<PartyRepository.Party> left) {
    VaultCipher.WrappedKey fresh = keys.cipher().newKey(person);
    VaultCipher.PersonKey key = keys.cipher().unwrap(person, fresh.bytes());
    for (PartyRepository.Party one : left) {
      fields.reseal(
          one.id(),
          sealing.reseal(
              fields.find(List.of(one.id()), EnumSet.allOf(IdentityField.class)),
              key,
              Sealing.TABLE));
      texts.reseal(one.id(), key);
      for (FieldRepository.Former former : fields.former(one.id())) {
        fields.resealFormer(former.id(), person, sealing.reseal(former, key), key.version());
      }
    }
    keysAtRest.replace(person, fresh);
  }
}
