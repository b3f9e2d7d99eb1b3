package org.resguardo.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.resguardo.access.Caller;
import org.resguardo.kernel.IdentityErasure;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.VaultBoundary;

/** Erases who a party is, on record in the vault's own log; an entry for each. */
@VaultBoundary
class VaultErasure implements IdentityErasure {
  @Inject PartyRepository parties;
  @Inject ErasureRepository ledger;
  @Inject Erasing erasing;
  @Inject VaultLogRepository log;
  @Inject Caller caller;
  @Inject @MachineClock Clock clock;

  @Override
  public void erase(long caseId, Collection<PartyId> some, String reason, long decidedBy) {
    for (PartyRepository.Party asked : parties.findAll(some)) {
      if (asked.caseId() == caseId) {
        parties.twice(asked).stream()
            .filter(party -> !ledger.isErased(party.id()))
            .forEach(party -> erase(party, reason, decidedBy));
      }
    }
  }

  private void erase(PartyRepository.Party party, String reason, long decidedBy) {
    ErasureRepository.Cause cause = new ErasureRepository.Cause(reason, decidedBy, clock.instant());
    log.add(
        Actor.of(caller),
        VaultLogRepository.Action.ERASE,
        party.id(),
        party.caseId(),
        "by=" + decidedBy,
        cause.at());
    erasing.erase(party, cause);
  }

  public boolean isErased(PartyId party) {
    return ledger.isErased(party);
  }

  @Override
  public Set<PartyId> sameAs(Collection<PartyId> held, Collection<PartyId> asked) {
    return held.isEmpty() || asked.isEmpty() ? Set.of() : ledger.sameAs(held, asked);
  }
}
