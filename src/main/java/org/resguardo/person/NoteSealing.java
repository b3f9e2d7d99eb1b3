package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.resguardo.kernel.PartyId;

/** Between a text and its sealed bytes; runs in the transaction of whoever calls. */
@ApplicationScoped
class NoteSealing {
  @Inject SealedNoteRepository notes;
  @Inject VaultKeys keys;

  byte[] sealed(VaultCipher.PersonKey key, String id, PartyId party, String text) {
    return key.sealAt(
        SealedNoteRepository.TABLE, id, party.value(), text.getBytes(StandardCharsets.UTF_8));
  }

  String text(SealedNoteRepository.Stored stored) {
    byte[] clear =
        keys.cipher()
            .unwrap(stored.personId(), stored.wrappedKey())
            .openAt(
                SealedNoteRepository.TABLE, stored.id(), stored.party().value(), stored.content());
    return new String(clear, StandardCharsets.UTF_8);
  }

  /** The texts of a party that is about to be another person. */
  void reseal(PartyId party, VaultCipher.PersonKey to) {
    for (SealedNoteRepository.Stored stored : notes.ofParty(party)) {
      notes.replace(stored.id(), sealed(to, stored.id(), party, text(stored)), to.version());
    }
  }
}
