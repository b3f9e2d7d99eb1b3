package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;

/**
 * Gives the parties of one person to another, sealed anew under that person's key, and back. The
 * person left without parties stays, so that taking back finds it. Runs in the caller's
 * transaction.
 */
@ApplicationScoped
class OnePerson {
  @Inject PartyRepository parties;
  @Inject FieldRepository fields;
  @Inject Sealing sealing;
  @Inject NoteSealing texts;
  @Inject VaultKeys keys;
  @Inject @MachineClock Clock clock;

  /** Answers whose each party was that was given; nothing when both are one person already. */
  List<NoticeRepository.Merged> unite(PartyId stays, PartyId goes) {
    String to = party(stays).personId();
    String from = party(goes).personId();
    List<NoticeRepository.Merged> moved = new ArrayList<>();
    if (!to.equals(from)) {
      for (PartyRepository.Party one : parties.ofPerson(from)) {
        moved.add(new NoticeRepository.Merged(one.id(), from));
        give(one.id(), to, key(to).orElseThrow(() -> new NotFoundException("identity " + to)));
      }
    }
    return moved;
  }

  /** A person who was erased since gets nothing back. */
  void giveBack(List<NoticeRepository.Merged> moved) {
    for (NoticeRepository.Merged one : moved) {
      key(one.fromPersonId()).ifPresent(key -> give(one.party(), one.fromPersonId(), key));
    }
  }

  private void give(PartyId party, String person, VaultCipher.PersonKey key) {
    Instant now = clock.instant();
    List<FieldRepository.Stored> stored =
        fields.find(List.of(party), EnumSet.allOf(IdentityField.class));
    List<FieldRepository.Sealed> given = sealing.reseal(stored, key, Sealing.TABLE);
    texts.reseal(party, key);
    parties.assignPerson(party, person);
    fields.put(party, given, now);
  }

  private Optional<VaultCipher.PersonKey> key(String person) {
    return parties.wrappedKey(person).map(wrapped -> keys.cipher().unwrap(person, wrapped));
  }

  private PartyRepository.Party party(PartyId id) {
    return parties.find(id).orElseThrow(() -> new NotFoundException("identity " + id));
  }
}
