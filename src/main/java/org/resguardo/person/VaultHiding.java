package org.resguardo.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resguardo.access.Caller;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.VaultBoundary;

/**
 * Takes a party out of everything that is found by a name: what it was found by is deleted, notices
 * about it are shown to nobody, its name stands in no list. The identity stays, closed as P4.
 */
@VaultBoundary
class VaultHiding {
  @Inject PartyRepository parties;
  @Inject FieldRepository fields;
  @Inject MatchIndexRepository index;
  @Inject Sealing sealing;
  @Inject Comparison comparison;
  @Inject VaultLogRepository log;
  @Inject Caller caller;
  @Inject @MachineClock Clock clock;

  /** Somebody of whom nothing is known has nothing to hide. */
  public void hide(PartyId id) {
    twice(id).stream().filter(party -> !party.hidden()).forEach(party -> put(party, true));
  }

  public void show(PartyId id) {
    twice(id).stream().filter(PartyRepository.Party::hidden).forEach(party -> put(party, false));
  }

  // Who stands twice in the case is the same person under both codes.
  private List<PartyRepository.Party> twice(PartyId id) {
    return parties.find(id).map(parties::twice).orElse(List.of());
  }

  private void put(PartyRepository.Party party, boolean hidden) {
    parties.hide(party.id(), hidden);
    fields.classify(party.id(), party.kind(), hidden || party.reserved());
    IdentityEntry identity =
        hidden
            ? null
            : sealing
                .open(fields.find(List.of(party.id()), EnumSet.allOf(IdentityField.class)))
                .get(party.id());
    index.put(party.id(), identity == null ? Set.of() : comparison.tokens(identity));
    log.add(
        Actor.of(caller),
        VaultLogRepository.Action.HIDE,
        party.id(),
        party.caseId(),
        "hidden=" + hidden,
        clock.instant());
  }
}
