package org.resguardo.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.VaultBoundary;

/** Behind the door of {@link TwinService}: two parties of one case become one person, and back. */
@VaultBoundary
class VaultTwins {
  @Inject TwinRepository twins;
  @Inject PartyRepository parties;
  @Inject FieldRepository fields;
  @Inject ErasureRepository ledger;
  @Inject OnePerson persons;
  @Inject VaultLogRepository log;
  @Inject @MachineClock Clock clock;

  public List<Twin> ofCase(long caseId) {
    return twins.ofCase(caseId);
  }

  /** Of whom the vault knows nothing there is nothing to make one. Again, it does nothing. */
  public void unite(Actor actor, long caseId, PartyId kept, PartyId other) {
    List<PartyRepository.Party> both = inCase(caseId, kept, other);
    if (!ledger.erased(List.of(kept, other)).isEmpty()) {
      throw new RuleException("person.erased");
    }
    if (both.size() == 2) {
      Instant now = clock.instant();
      persons.unite(kept, other).forEach(moved -> twins.keep(kept, other, moved, now));
      share(both);
      log(actor, caseId, kept, "one with " + other, now);
    }
  }

  public void separate(Actor actor, long caseId, PartyId kept, PartyId other) {
    List<NoticeRepository.Merged> moved = twins.moved(kept, other);
    if (inCase(caseId, kept, other).size() == 2 && !moved.isEmpty()) {
      persons.giveBack(moved);
      twins.forget(kept, other);
      log(actor, caseId, kept, "apart from " + other, clock.instant());
    }
  }

  // What was typed as under reserve for one is so for the other.
  private void share(List<PartyRepository.Party> both) {
    if (both.stream().anyMatch(PartyRepository.Party::reserved)) {
      both.stream()
          .filter(party -> !party.reserved())
          .forEach(
              party -> {
                parties.reserve(party.id(), true);
                fields.classify(party.id(), party.kind(), true);
              });
    }
  }

  private List<PartyRepository.Party> inCase(long caseId, PartyId kept, PartyId other) {
    return parties.findAll(List.of(kept, other)).stream()
        .filter(party -> party.caseId() == caseId)
        .toList();
  }

  private void log(Actor actor, long caseId, PartyId party, String detail, Instant now) {
    log.add(actor, VaultLogRepository.Action.MERGE, party, caseId, detail, now);
  }
}
