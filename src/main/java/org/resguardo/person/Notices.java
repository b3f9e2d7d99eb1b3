package org.resguardo.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.VaultBoundary;

/**
 * Behind the door of {@link MatchService}: settling a notice as "the same" gives the parties of one
 * person to the other, sealed anew under that person's key; any other outcome takes it back. The
 * person left without parties stays, so that taking back finds it.
 */
@VaultBoundary
class Notices {
  @Inject NoticeRepository notices;
  @Inject PartyRepository parties;
  @Inject FieldRepository fields;
  @Inject VaultLogRepository log;
  @Inject Sealing sealing;
  @Inject NoteSealing texts;
  @Inject VaultKeys keys;
  @Inject @MachineClock Clock clock;

  public List<NoticeRepository.Notice> list(Instant settledSince, int limit) {
    return notices.list(settledSince, limit);
  }

  public Optional<NoticeRepository.Notice> find(long id) {
    return notices.find(id);
  }

  /** False when somebody else settled it since the caller looked. */
  public boolean settle(
      Actor actor, NoticeRepository.Notice notice, int version, MatchOutcome outcome, String note) {
    Instant now = clock.instant();
    if (!notices.settle(notice.id(), version, outcome, note, actor.userId(), now)) {
      return false;
    }
    boolean wasSame = notice.settled() == MatchOutcome.SAME;
    if (outcome == MatchOutcome.SAME && !wasSame) {
      merge(notice, now);
    } else if (outcome != MatchOutcome.SAME && wasSame) {
      takeBack(notice);
    }
    log.add(
        actor,
        VaultLogRepository.Action.SETTLE,
        notice.party(),
        notice.caseId(),
        "notice=" + notice.id() + ";" + notice.settled() + ">" + outcome,
        now);
    return true;
  }

  private void merge(NoticeRepository.Notice notice, Instant now) {
    PartyRepository.Party stays = party(notice.other());
    PartyRepository.Party goes = party(notice.party());
    if (stays.personId().equals(goes.personId())) {
      return;
    }
    for (PartyRepository.Party one : parties.ofPerson(goes.personId())) {
      notices.keepMerge(notice.id(), new NoticeRepository.Merged(one.id(), one.personId()), now);
      give(one.id(), stays.personId(), now);
    }
  }

  private void takeBack(NoticeRepository.Notice notice) {
    Instant now = clock.instant();
    for (NoticeRepository.Merged merged : notices.merges(notice.id())) {
      give(merged.party(), merged.fromPersonId(), now);
    }
    notices.forgetMerges(notice.id());
  }

  private void give(PartyId party, String person, Instant now) {
    List<FieldRepository.Stored> stored =
        fields.find(List.of(party), EnumSet.allOf(IdentityField.class));
    byte[] wrapped =
        parties.wrappedKey(person).orElseThrow(() -> new NotFoundException("identity " + person));
    VaultCipher.PersonKey key = keys.cipher().unwrap(person, wrapped);
    List<FieldRepository.Sealed> moved = sealing.reseal(stored, key, Sealing.TABLE);
    texts.reseal(party, key);
    parties.assignPerson(party, person);
    fields.put(party, moved, now);
  }

  private PartyRepository.Party party(PartyId id) {
    return parties.find(id).orElseThrow(() -> new NotFoundException("identity " + id));
  }
}
