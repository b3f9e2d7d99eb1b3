package org.resguardo.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.VaultBoundary;

/** People of one case who go on in another: the same persons, under parties of their own. */
@VaultBoundary
class VaultCopies {
  @Inject PartyRepository parties;
  @Inject FieldRepository fields;
  @Inject MatchIndexRepository index;
  @Inject Sealing sealing;
  @Inject Comparison comparison;
  @Inject VaultKeys keys;
  @Inject VaultLogRepository log;
  @Inject @MachineClock Clock clock;

  /**
   * The same human beings under new parties, ahead of the case they go to; those there already
   * stay.
   */
  public void copyAhead(Actor actor, long caseId, Map<PartyId, PartyId> copies) {
    Map<PartyId, IdentityEntry> open =
        sealing.open(fields.find(copies.keySet(), EnumSet.allOf(IdentityField.class)));
    for (PartyRepository.Party from : parties.findAll(copies.keySet())) {
      PartyId id = copies.get(from.id());
      if (from.caseId() != caseId || parties.find(id).isPresent()) {
        continue;
      }
      Instant now = clock.instant();
      PartyRepository.Party copy =
          new PartyRepository.Party(
              id, from.personId(), 0, from.kind(), from.reserved(), from.hidden(), false, now);
      parties.addParty(copy);
      IdentityEntry identity = open.getOrDefault(from.id(), new IdentityEntry());
      fields.put(id, sealing.seal(copy, key(from), identity), now);
      index.put(id, copy.hidden() ? Set.of() : comparison.tokens(identity));
      String from0 = "from case " + caseId;
      log.add(
          actor, VaultLogRepository.Action.ENTER, id, copy.caseId(), "from case " + caseId, now);
    }
  }

  private VaultCipher.PersonKey key(PartyRepository.Party party) {
    byte[] wrapped =
        parties
            .wrappedKey(party.personId())
            .orElseThrow(() -> new NotFoundException("identity " + party.id()));
    return keys.cipher().unwrap(party.personId(), wrapped);
  }
}
