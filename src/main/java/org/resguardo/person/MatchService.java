package org.resguardo.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.StaleException;

/** Notices that somebody is known elsewhere: both sides see them, a human being settles them. */
@Boundary
public class MatchService {
  private static final Duration KEPT_IN_SIGHT = Duration.ofDays(90);
  private static final int MOST = 1000;
  private static final int LONGEST_NOTE = 400;

  @Inject CaseGate gate;
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject Notices notices;
  @Inject @MachineClock Clock clock;

  /**
   * Notices about parties of the caller's cases, the newest first, those settled in the last ninety
   * days too. Each from the caller's own side; at most three statements.
   */
  @Requires(Permission.READ_MATCHES)
  public List<NoticeView> noticesFor() {
    List<NoticeRepository.Notice> all = notices.list(clock.instant().minus(KEPT_IN_SIGHT), MOST);
    Set<Long> cases = cases(all);
    Set<Long> reach = gate.reach(cases, Permission.READ_MATCHES);
    Set<Long> settling = gate.reach(cases, Permission.SETTLE_MATCH);
    return all.stream()
        .filter(notice -> !notice.headsOnly() || !settling.isEmpty())
        .filter(notice -> reach.contains(notice.caseId()) || reach.contains(notice.otherCaseId()))
        .map(notice -> view(notice, reach, settling))
        .toList();
  }

  /** How many still wait for what the call finds out, for the home page: as many as the list. */
  @Requires(Permission.READ_MATCHES)
  public long openNumber() {
    deeds.current().unlogged();
    List<NoticeRepository.Notice> open =
        notices.list(clock.instant(), MOST).stream().filter(this::isOpen).toList();
    Set<Long> cases = cases(open);
    Set<Long> reach = gate.reach(cases, Permission.READ_MATCHES);
    boolean heads = open.stream().anyMatch(NoticeRepository.Notice::headsOnly);
    boolean head = heads && !gate.reach(cases, Permission.SETTLE_MATCH).isEmpty();
    return open.stream()
        .filter(notice -> !notice.headsOnly() || head)
        .filter(notice -> isToldTo(notice, reach))
        .count();
  }

  private boolean isOpen(NoticeRepository.Notice notice) {
    return notice.settled() == null || notice.settled() == MatchOutcome.CALLED;
  }

  // Told from the own side: a victim to who works for victims, others to who reads cases.
  private boolean isToldTo(NoticeRepository.Notice notice, Set<Long> reach) {
    boolean mine = reach.contains(notice.caseId());
    PartyKind kind = mine ? notice.kind() : notice.otherKind();
    return (mine || reach.contains(notice.otherCaseId()))
        && caller.may(kind == PartyKind.VICTIM ? Permission.READ_VICTIM : Permission.READ_CASE);
  }

  private static Set<Long> cases(List<NoticeRepository.Notice> notices) {
    Set<Long> cases = new HashSet<>();
    notices.forEach(notice -> cases.addAll(List.of(notice.caseId(), notice.otherCaseId())));
    return cases;
  }

  /** One notice, from the caller's side. */
  @Requires(Permission.READ_MATCHES)
  public NoticeView notice(long id) {
    NoticeRepository.Notice notice = find(id);
    Set<Long> cases = Set.of(notice.caseId(), notice.otherCaseId());
    return view(
        notice,
        gate.reach(cases, Permission.READ_MATCHES),
        gate.reach(cases, Permission.SETTLE_MATCH));
  }

  /**
   * What the call found out. SAME makes both parties one person in the vault; another outcome later
   * takes that back. {@code note}: with whom it was agreed, no names of victims.
   */
  @Requires(Permission.SETTLE_MATCH)
  public void settle(long id, int version, MatchOutcome outcome, String note) {
    NoticeRepository.Notice notice = find(id);
    Set<Long> reach =
        gate.reach(Set.of(notice.caseId(), notice.otherCaseId()), Permission.SETTLE_MATCH);
    if (reach.isEmpty()) {
      throw new NotFoundException("notice " + id);
    }
    demand(outcome, note);
    long own = reach.contains(notice.caseId()) ? notice.caseId() : notice.otherCaseId();
    deeds
        .current()
        .about(gate.admit(own, Permission.SETTLE_MATCH))
        .subject("notice " + id)
        .change("settled", notice.settled(), outcome);
    if (!notices.settle(Actor.of(caller), notice, version, outcome, note)) {
      throw new StaleException(notice.version(), List.of());
    }
  }

  private static void demand(MatchOutcome outcome, String note) {
    if (outcome == null) {
      throw new RuleException(Problem.at("outcome", "person.match.outcomeNeeded"));
    }
    if (note != null && note.length() > LONGEST_NOTE) {
      throw new RuleException(Problem.at("note", "person.match.noteTooLong", LONGEST_NOTE));
    }
  }

  private NoticeRepository.Notice find(long id) {
    return notices.find(id).orElseThrow(() -> new NotFoundException("notice " + id));
  }

  // The caller's own party first; with both in reach, as it was noticed.
  private static NoticeView view(NoticeRepository.Notice n, Set<Long> reach, Set<Long> settling) {
    boolean mine = reach.contains(n.caseId());
    boolean theirs = reach.contains(n.otherCaseId());
    if (!mine && !theirs) {
      throw new NotFoundException("notice " + n.id());
    }
    boolean maySettle = settling.contains(n.caseId()) || settling.contains(n.otherCaseId());
    return new NoticeView(
        n.id(),
        n.version(),
        mine ? n.party() : n.other(),
        mine ? n.caseId() : n.otherCaseId(),
        mine ? n.other() : n.party(),
        mine ? n.otherCaseId() : n.caseId(),
        mine && theirs,
        maySettle,
        n.noticedAt(),
        n.settled(),
        n.settledAt(),
        n.note());
  }
}
