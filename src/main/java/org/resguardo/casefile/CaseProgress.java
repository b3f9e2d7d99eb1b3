package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.resguardo.casefile.CaseEvent.Kind;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.Stage;

/**
 * The only way to move a case. Runs inside the caller's transaction, asks no permission and leaves
 * no audit entry: the caller's service has done both. Every method records what happened as an
 * event and then works out stage, stock, flow, need and gaps of the case anew.
 */
@ApplicationScoped
public class CaseProgress {
  @Inject CaseProgressRepository cases;
  @Inject StandingRepository standings;
  @Inject CaseFileRepository files;
  @Inject CaseGaps gaps;
  @Inject PastCase past;
  @Inject CodeBook codes;
  @Inject @BusinessClock Clock clock;

  /** A decision takes effect. {@code move.on()} may lie in the past; order of recording is free. */
  public void apply(long caseId, Move move) {
    if (move.accusedIds().isEmpty()) {
      happened(caseId, CaseEvent.moved(move, null));
    } else {
      cases.lock(caseId);
      cases.add(
          caseId,
          move.accusedIds().stream().map(accused -> CaseEvent.moved(move, accused)).toList(),
          now());
      workOut(caseId);
    }
  }

  /** Takes back what a decision did, when the decision itself is withdrawn as recorded in error. */
  public void withdraw(long caseId, long decisionId) {
    cases.lock(caseId);
    cases.supersedeDecision(caseId, decisionId, now());
    workOut(caseId);
  }

  /**
   * After the row of an accused stands. {@code on}: first day as a suspect, or today if not known.
   */
  public void accusedAdded(long caseId, long accusedId, boolean known, LocalDate on) {
    happened(
        caseId, CaseEvent.plain(Kind.ACCUSED_ADDED, on, accusedId, known ? "KNOWN" : "UNKNOWN"));
  }

  /** NN-1 has a name now. */
  public void accusedIdentified(long caseId, long accusedId, LocalDate on) {
    happened(caseId, CaseEvent.plain(Kind.ACCUSED_IDENTIFIED, on, accusedId, null));
  }

  /**
   * Earliest hearing that is not cancelled and has no result yet, also one whose time has passed;
   * null when there is none.
   */
  public void nextHearing(long caseId, LocalDateTime at) {
    cases.setNextHearing(caseId, at);
  }

  /**
   * Works out the derived columns anew: to be called after parties or counts of the case changed.
   * Writes everything that waits in the persistence context first.
   */
  public void refresh(long caseId) {
    cases.lock(caseId);
    workOut(caseId);
  }

  /**
   * For a case that is brought in as one transaction: from now on nothing is worked out before
   * {@link #catchUp}, and {@link #finish} is to follow.
   */
  public void hold() {
    past.hold();
  }

  /** Before an act that reads where the case stands. */
  public void catchUp(long caseId) {
    if (past.release()) {
      refresh(caseId);
    }
  }

  /** At the end of such a transaction; what is missing in the case is looked for only now. */
  public void finish(long caseId) {
    catchUp(caseId);
    if (past.isPast()) {
      gaps.rewrite(caseId);
    }
  }

  private void workOut(long caseId) {
    if (past.waits()) {
      return;
    }
    CaseStanding standing = requalified(caseId, replay(caseId));
    standings.write(caseId, standing, NeedPolicy.of(standing), now());
    if (!past.isPast()) {
      gaps.rewrite(caseId);
    }
  }

  void happened(long caseId, CaseEvent event) {
    cases.lock(caseId);
    record(caseId, event);
    workOut(caseId);
  }

  /** Keeps an event; {@link #refresh} is to follow. */
  void record(long caseId, CaseEvent event) {
    cases.add(caseId, event, now());
  }

  List<CaseEvent> events(long caseId) {
    return cases.events(caseId);
  }

  CaseStanding replay(long caseId) {
    List<Stage> stages = codes.procedures().stages(files.procedure(caseId));
    return CaseReplay.of(cases.events(caseId), new StageBook(stages));
  }

  /**
   * The principal offence follows the counts: the heaviest open one, else the one first suspected.
   */
  private CaseStanding requalified(long caseId, CaseStanding standing) {
    String heaviest = cases.principalOffence(caseId);
    if (heaviest == null || heaviest.equals(standing.offence())) {
      return standing;
    }
    LocalDate on = standing.offence() == null ? cases.registeredOn(caseId) : requalifiedOn(caseId);
    cases.add(caseId, CaseEvent.plain(Kind.REQUALIFIED, on, null, heaviest), now());
    return replay(caseId);
  }

  private LocalDate requalifiedOn(long caseId) {
    return past.isPast()
        ? events(caseId).stream().map(CaseEvent::on).max(LocalDate::compareTo).orElse(today())
        : today();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private java.time.Instant now() {
    return clock.instant();
  }
}
