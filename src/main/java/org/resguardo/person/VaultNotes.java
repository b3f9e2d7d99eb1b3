package org.resguardo.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.resguardo.access.Caller;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.SealedNotes;
import org.resguardo.kernel.VaultBoundary;

/** Texts that are sealed for a record of the case store, under the key of the person. */
@VaultBoundary
class VaultNotes implements SealedNotes {
  @Inject SealedNoteRepository notes;
  @Inject NoteSealing sealing;
  @Inject PartyRepository parties;
  @Inject VaultKeys keys;
  @Inject Caller caller;
  @Inject @MachineClock Clock clock;

  @Override
  public String seal(long caseId, PartyId party, String fieldClass, String text) {
    Instant now = clock.instant();
    VaultCipher.PersonKey key = key(person(caseId, party, now));
    String id = PartyId.random().value();
    notes.add(
        id,
        party,
        fieldClass,
        sealing.sealed(key, id, party, text),
        key.version(),
        new SealedNoteRepository.Writing(now, Actor.of(caller).userId()));
    return id;
  }

  @Override
  public Map<String, String> read(PartyId party, Collection<String> ids) {
    Map<String, String> texts = new HashMap<>();
    if (!ids.isEmpty()) {
      notes.find(party, ids).forEach(stored -> texts.put(stored.id(), sealing.text(stored)));
    }
    return texts;
  }

  // Somebody of whom nothing is known has no row yet; a text about her needs a key of her own.
  private String person(long caseId, PartyId party, Instant now) {
    return parties
        .find(party)
        .map(PartyRepository.Party::personId)
        .orElseGet(
            () -> {
              String person = PartyId.random().value();
              parties.addPerson(person, keys.cipher().newKey(person), now);
              parties.addParty(
                  new PartyRepository.Party(
                      party, person, caseId, PartyKind.VICTIM, false, false, true, now));
              return person;
            });
  }

  private VaultCipher.PersonKey key(String person) {
    return keys.cipher()
        .unwrap(
            person,
            parties
                .wrappedKey(person)
                .orElseThrow(() -> new NotFoundException("identity " + person)));
  }
}
