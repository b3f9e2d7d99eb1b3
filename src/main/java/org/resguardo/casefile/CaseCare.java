package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.resguardo.access.Admission;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseAssignments;
import org.resguardo.access.Deeds;
import org.resguardo.access.TextGuard;
import org.resguardo.casefile.CaseEvent.Kind;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.Office;

/** The rules of handing a case on, closing and reopening it. */
@ApplicationScoped
class CaseCare {
  // A case that goes on elsewhere, or should never have been opened, is closed with people under
  // way.
  private static final Set<String> WITHOUT_END = Set.of("JOINED", "DUPLICATE", "TRANSFERRED");
  private static final String CLOSED = "CLOSED";

  @Inject CaseCareRepository cases;
  @Inject TransferRepository offers;
  @Inject CaseFileRepository files;
  @Inject CaseProgress progress;
  @Inject CaseAssignments assignments;
  @Inject CaseCheck check;
  @Inject TextGuard texts;
  @Inject CodeBook codes;
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject @BusinessClock Clock clock;

  /** The prosecutor, checked against the case's office. */
  CaseAssignments.Holder assign(Admission admission, AssignmentEntry entry) {
    CaseAssignments.Holder holder =
        assignments
            .holder(entry.getProsecutor())
            .filter(found -> admission.officeCode().equals(found.officeCode()))
            .orElseThrow(
                () -> new RuleException(Problem.at("prosecutor", "casefile.rule.notAProsecutor")));
    hand(admission, holder, entry);
    return holder;
  }

  /** As above, to somebody of whom it is known already that the case may be theirs. */
  void hand(Admission admission, CaseAssignments.Holder holder, AssignmentEntry entry) {
    refuse(CLOSED.equals(admission.status()), null, "casefile.rule.closed");
    check.reason("assignment_reason", entry.getReason());
    boolean same = admission.prosecutorId() != null && admission.prosecutorId() == holder.userId();
    refuse(same, "prosecutor", "casefile.rule.sameProsecutor");
    assignments.own(admission.caseId(), holder.userId(), reason(entry));
    files.touch(admission.caseId());
    progress.happened(
        admission.caseId(), CaseEvent.plain(Kind.ASSIGNED, today(), null, "" + holder.userId()));
  }

  /** What must hold before the case is offered to another office, or goes there at once. */
  void checkTransfer(Admission admission, TransferEntry entry) {
    refuse(CLOSED.equals(admission.status()), null, "casefile.rule.closed");
    check.reason("transfer_reason", entry.getReason());
    boolean known =
        codes.offices().stream()
            .map(Office::code)
            .anyMatch(code -> code.equals(entry.getToOffice()));
    refuse(!known, "toOffice", "casefile.rule.unknownCode", entry.getToOffice());
    refuse(
        admission.officeCode().equals(entry.getToOffice()), "toOffice", "casefile.rule.sameOffice");
    notBefore(admission.caseId(), entry.getOn(), Kind.REGISTERED, Kind.ASSIGNED, Kind.TRANSFERRED);
    entry.setNote(texts.settle(admission.caseId(), "note", entry.getNote()));
  }

  /** The case belongs to the other office from that day on; nobody there has charge of it yet. */
  void move(Admission admission, TransferEntry entry) {
    long id = admission.caseId();
    endOffer(id);
    assignments.endAll(id);
    cases.transfer(id, admission.officeCode(), entry, me(), now());
    files.setOffice(id, entry.getToOffice(), now());
    progress.happened(
        id, CaseEvent.plain(Kind.TRANSFERRED, entry.getOn(), null, entry.getToOffice()));
  }

  void close(Admission admission, ClosingEntry entry) {
    refuse(CLOSED.equals(admission.status()), null, "casefile.rule.closed");
    check.reason("closing_reason", entry.getReason());
    long id = admission.caseId();
    notBefore(id, entry.getOn(), Kind.values());
    boolean ended = progress.replay(id).everyoneEnded();
    refuse(!ended && !WITHOUT_END.contains(entry.getReason()), "reason", "casefile.rule.notEnded");
    entry.setNote(texts.settle(id, "note", entry.getNote()));
    endOffer(id);
    cases.close(id, entry, me(), now());
    progress.happened(id, CaseEvent.plain(Kind.CLOSED, entry.getOn(), null, entry.getReason()));
  }

  /** Opens the file and, of those closed with it, whom the law lets be pursued again. */
  void reopen(Admission admission, ReopeningEntry entry) {
    long id = admission.caseId();
    refuse(!CLOSED.equals(admission.status()), null, "casefile.rule.notClosed");
    refuse(cases.joined(id), null, "casefile.rule.joinedAway");
    check.reason("reopening_reason", entry.getReason());
    LocalDate closedOn = cases.closedOn(id).orElse(entry.getOn());
    refuse(entry.getOn().isBefore(closedOn), "on", "casefile.rule.beforeClosing");
    List<Long> revived = cases.reopenable(id);
    int closed = cases.closedAccused(id);
    refuse(closed > 0 && revived.isEmpty(), null, "casefile.rule.notReopenable");
    entry.setNote(texts.settle(id, "note", entry.getNote()));
    cases.reopen(id, entry, me(), now());
    progress.record(id, CaseEvent.plain(Kind.REOPENED, entry.getOn(), null, entry.getReason()));
    if (revived.isEmpty()) {
      progress.apply(id, new Move(null, List.of(), "REOPENS", null, null, entry.getOn()));
    } else {
      progress.apply(id, new Move(null, revived, "REOPENS", null, null, entry.getOn()));
    }
  }

  /** {@code other}: a case that the caller can see. */
  void link(Admission admission, Admission other, String kind) {
    check.reason("case_link_kind", kind);
    refuse(admission.caseId() == other.caseId(), "number", "casefile.rule.sameCase");
    boolean added = cases.link(admission.caseId(), other.caseId(), kind, me(), now());
    refuse(!added, "number", "casefile.rule.linkedAlready");
  }

  void standIn(StandInEntry entry) {
    LocalDate from = entry.getFrom();
    boolean over = entry.getSubstitute() == null || from == null;
    refuse(
        !over && entry.getTo() != null && entry.getTo().isBefore(from),
        "to",
        "casefile.rule.leaveOrder");
    CaseAssignments.Holder away = ofMyOffice("prosecutor", entry.getProsecutor());
    if (over) {
      assignments.comeBack(away.userId());
      return;
    }
    CaseAssignments.Holder substitute = ofMyOffice("substitute", entry.getSubstitute());
    refuse(away.userId() == substitute.userId(), "substitute", "casefile.rule.sameProsecutor");
    assignments.leave(away.userId(), from, entry.getTo(), substitute.userId());
  }

  private void endOffer(long caseId) {
    if (offers.end(caseId, me(), now())) {
      deeds.current().detail("transfer", "REVOKED");
    }
  }

  private CaseAssignments.Holder ofMyOffice(String field, String username) {
    return assignments
        .holder(username)
        .filter(found -> found.officeCode().equals(caller.profile().officeCode()))
        .orElseThrow(() -> new RuleException(Problem.at(field, "casefile.rule.notAProsecutor")));
  }

  private void notBefore(long caseId, LocalDate on, Kind... kinds) {
    Set<Kind> counted = Set.of(kinds);
    LocalDate last =
        progress.events(caseId).stream()
            .filter(event -> counted.contains(event.kind()))
            .map(event -> event.on())
            .max(LocalDate::compareTo)
            .orElse(on);
    refuse(on.isBefore(last), "on", "casefile.rule.beforeLastEvent", last);
  }

  private static void refuse(boolean broken, String field, String key, Object... arguments) {
    if (broken) {
      throw new RuleException(new Problem(field, key, List.of(arguments)));
    }
  }

  private static String reason(AssignmentEntry entry) {
    return entry.getNote() == null ? entry.getReason() : entry.getReason() + ": " + entry.getNote();
  }

  private long me() {
    return caller.profile().userId();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Instant now() {
    return clock.instant();
  }
}
