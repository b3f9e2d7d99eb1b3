package org.resguardo.proceeding;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.casefile.CaseProgress;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.StaleException;

/**
 * Hearings of a case and what came of them. In the same transaction the case is told of its next.
 */
@Boundary
public class HearingService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject Desk desk;
  @Inject HearingRepository hearings;
  @Inject CaseProgress progress;

  /**
   * Fixes a hearing and answers its id. {@code requestKey} (any text, may be null) makes a second
   * submit of the same form land on the first.
   */
  @Requires({Permission.RECORD_HEARING, Permission.BRING_IN})
  public long schedule(CaseNumber number, @Valid HearingEntry entry, String requestKey) {
    Admission admission = gate.admit(number, Permission.RECORD_HEARING, Permission.BRING_IN);
    Optional<Long> twin = hearings.findByRequest(desk.request(requestKey));
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    Desk.demandOpen(admission);
    return add(admission, entry, requestKey, null).id();
  }

  /**
   * Changes what was fixed. Another day means another hearing: the old one is cancelled and the id
   * of the new one comes back. StaleException when {@code version} is not the stored one.
   */
  @Requires(Permission.RECORD_HEARING)
  public long change(CaseNumber number, long id, @Valid HearingEntry entry, int version) {
    Admission admission = gate.admit(number, Permission.RECORD_HEARING);
    Hearing hearing = open(admission, id);
    Cast cast = desk.cast(admission.caseId());
    HearingEntry stored = hearing.entry(cast);
    stored.setCounts(hearings.charges(id));
    if (hearing.version() != version) {
      throw new StaleException(hearing.version(), HearingChanges.between(stored, entry));
    }
    if (!entry.getDay().equals(stored.getDay())) {
      hearing.cancel(Hearing.RESCHEDULED, desk.instant());
      return add(admission, entry, null, hearing).id();
    }
    Desk.demandNone(desk.hearingPolicy(admission).fixing(entry, cast));
    hearing.change(entry, cast);
    hearings.flush();
    hearings.concern(admission.caseId(), id, entry.getCounts());
    tellCase(admission);
    deeds.current().about(admission).subject("hearing " + id);
    HearingChanges.between(stored, entry)
        .forEach(one -> deeds.current().change(one.field(), one.theirs(), one.yours()));
    return id;
  }

  /** {@code reason}: a code of the list {@code not_held_reason}. */
  @Requires(Permission.RECORD_HEARING)
  public void cancel(CaseNumber number, long id, String reason) {
    Admission admission = gate.admit(number, Permission.RECORD_HEARING);
    Hearing hearing = open(admission, id);
    if (reason == null || !desk.codes().exists("not_held_reason", reason, desk.today())) {
      throw new RuleException(Problem.at("reason", "proceeding.hearing.cancelNeedsReason"));
    }
    hearing.cancel(reason, desk.instant());
    hearings.flush();
    tellCase(admission);
    deeds.current().about(admission).subject("hearing " + id).detail("cancelled", reason);
  }

  /**
   * Records what came of a hearing; a result already there is kept and replaced. Answers the id of
   * the next hearing when one was fixed with it, else null. {@code version} null: not compared.
   */
  @Requires({Permission.RECORD_HEARING, Permission.BRING_IN})
  public Long record(CaseNumber number, long id, @Valid ResultEntry entry, Integer version) {
    Admission admission = gate.admit(number, Permission.RECORD_HEARING, Permission.BRING_IN);
    Hearing hearing = kept(admission, id);
    Desk.demandNone(desk.hearingPolicy(admission).result(entry, hearing.startsAt()));
    entry.setNote(desk.guarded(admission.caseId(), "note", entry.getNote()));
    Optional<HearingResult> before = hearings.result(id);
    if (version != null && version != hearing.version()) {
      String theirs = before.map(HearingResult::result).orElse("");
      throw new StaleException(
          hearing.version(),
          List.of(new StaleException.Difference("result", theirs, entry.getResult())));
    }
    before.ifPresent(old -> hearings.supersede(old, desk.instant()));
    hearings.add(new HearingResult(hearing, entry, desk.instant(), desk.userId()));
    hearing.end(entry.getResult(), admission.prosecutorId());
    hearings.flush();
    deeds
        .current()
        .about(admission)
        .subject("hearing " + id)
        .change("result", before.map(HearingResult::result).orElse(null), entry.getResult())
        .detail("reason", entry.getReason());
    if (entry.getNext() != null) {
      return next(admission, hearing, entry.getNext());
    }
    tellCase(admission);
    return null;
  }

  /** Others at this time of the same prosecutor or room; not {@code id}, nor what the key fixed. */
  @Requires(Permission.RECORD_HEARING)
  public List<Overlap> overlaps(CaseNumber number, HearingEntry entry, Long id, String key) {
    Admission admission = gate.admit(number, Permission.RECORD_HEARING);
    deeds.current().unlogged();
    if (entry.getStart() == null || entry.getMinutes() == null || entry.getCourt() == null) {
      return List.of();
    }
    long own = id != null ? id : hearings.findByRequest(desk.request(key)).orElse(0L);
    var rows = gate.rows(Permission.READ_HEARING);
    return hearings.overlaps(entry, admission.prosecutorId(), own, rows);
  }

  /** The people whom a hearing of this case can concern. */
  @Requires(Permission.RECORD_HEARING)
  public Cast cast(CaseNumber number) {
    deeds.current().unlogged();
    return desk.cast(gate.admit(number, Permission.RECORD_HEARING).caseId());
  }

  @Requires(Permission.READ_HEARING)
  public HearingView view(CaseNumber number, long id) {
    Admission admission = gate.admit(number, Permission.READ_HEARING);
    Hearing hearing = find(admission, id);
    Cast cast = desk.cast(admission.caseId());
    HearingEntry fixed = hearing.entry(cast);
    if (!admission.allows(Permission.READ_ACCUSED)) {
      demandVictimHeard(fixed);
      fixed.setAccused(List.of());
    }
    HearingRepository.History history = hearings.history(id);
    fixed.setCounts(admission.allows(Permission.READ_ACCUSED) ? history.charges() : List.of());
    return new HearingView(
        id,
        hearing.version(),
        number.value(),
        fixed,
        hearing.state(desk.now()),
        history.results(),
        history.links(),
        cast,
        admission.allows(Permission.RECORD_HEARING));
  }

  private Hearing add(Admission admission, HearingEntry entry, String requestKey, Hearing before) {
    Cast cast = desk.cast(admission.caseId());
    Desk.demandNone(desk.hearingPolicy(admission).fixing(entry, cast));
    Hearing hearing =
        new Hearing(
            admission.caseId(),
            entry,
            cast,
            desk.instant(),
            desk.userId(),
            desk.request(requestKey));
    if (before != null) {
      hearing.follow(before);
    }
    hearings.add(hearing);
    if (!entry.getCounts().isEmpty()) {
      hearings.concern(admission.caseId(), hearing.id(), entry.getCounts());
    }
    tellCase(admission);
    deeds
        .current()
        .about(admission)
        .subject("hearing " + hearing.id())
        .detail("kind", entry.getKind())
        .detail("start", entry.getStart());
    return hearing;
  }

  private long next(Admission admission, Hearing before, NextHearingEntry next) {
    Cast cast = desk.cast(admission.caseId());
    HearingEntry entry = before.entry(cast);
    entry.setKind(next.getKind());
    entry.setDay(next.getDay());
    entry.setTime(next.getTime());
    entry.setMinutes(next.getMinutes());
    entry.setRoom(next.getRoom());
    entry.setCounts(hearings.charges(before.id()).stream().filter(cast::hasCharge).toList());
    if (next.getCourt() != null) {
      entry.setCourt(next.getCourt());
    }
    entry.setSummons(
        cast.others().stream()
            .map(CastMember::code)
            .filter(
                code -> entry.getSummons().stream().anyMatch(one -> one.getParty().equals(code)))
            .map(SummonsEntry::new)
            .toList());
    return add(admission, entry, null, before).id();
  }

  private void tellCase(Admission admission) {
    progress.nextHearing(admission.caseId(), hearings.next(admission.caseId()));
  }

  private Hearing open(Admission admission, long id) {
    Hearing hearing = find(admission, id);
    if (hearing.isCancelled() || hearing.hasResult()) {
      throw new RuleException(
          hearing.isCancelled() ? "proceeding.hearing.cancelled" : "proceeding.hearing.over");
    }
    return hearing;
  }

  private Hearing kept(Admission admission, long id) {
    Hearing hearing = find(admission, id);
    if (hearing.isCancelled()) {
      throw new RuleException("proceeding.hearing.cancelled");
    }
    return hearing;
  }

  private Hearing find(Admission admission, long id) {
    return hearings
        .find(admission.caseId(), id)
        .orElseThrow(() -> new NotFoundException("hearing " + id));
  }

  private static void demandVictimHeard(HearingEntry fixed) {
    if (fixed.getVictims().isEmpty()) {
      throw new NotFoundException("hearing without a victim");
    }
  }
}
