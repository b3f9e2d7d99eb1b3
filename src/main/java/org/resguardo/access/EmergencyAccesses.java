package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.EmergencyAsked;
import org.resguardo.kernel.MachineClock;

/**
 * The emergency access (DP-10): who has nothing to do with a case of the own office reads it for a
 * few hours, and others review why. The room {@code casefile} checks whose case it is and on what
 * days the office works; here stand the rows. {@code offices} null: of every office.
 */
@ApplicationScoped
public class EmergencyAccesses {
  /** How long a case stays open. */
  public static final Duration LASTS = Duration.ofHours(4);

  /** What waits for the caller: so many, of which so many are late. */
  public record Undone(long number, long late) {}

  @Inject EmergencyRepository uses;
  @Inject CaseTiesRepository ties;
  @Inject Caller caller;
  @Inject Event<EmergencyAsked> asked;
  @Inject @MachineClock Clock clock;

  /** Whether the case is under the seal of juvenile justice, which no emergency opens to others. */
  public boolean isSealed(long caseId) {
    return !"juvenile_prosecutor".equals(caller.profile().roleCode()) && uses.isJuvenile(caseId);
  }

  /** Holds the caller's account, so that what is read next stays true until the act is done. */
  public void begin() {
    uses.hold(me());
  }

  public boolean isWaiting(long caseId) {
    return uses.anyWaiting(caseId, me());
  }

  /**
   * Opens the case at once; or, when an earlier use of the caller is not reviewed though its last
   * day is over, asks for it only. {@code offices}: whose heads are told; {@code due}: last day of
   * the review.
   */
  public EmergencyView ask(
      Admission admission, String reason, Collection<String> offices, LocalDate due) {
    boolean late = uses.anyOverdue(me(), LocalDate.now(clock));
    long id = uses.add(admission.caseId(), me(), reason, clock.instant());
    if (!late) {
      open(id, admission.caseId(), me(), due);
    }
    asked.fire(new EmergencyAsked(admission.number().value(), uses.reviewers(offices, me()), due));
    return one(id).orElseThrow();
  }

  private void open(long id, long caseId, long userId, LocalDate due) {
    Instant now = clock.instant();
    uses.open(id, now, now.plus(LASTS), due);
    ties.add(caseId, userId, "EMERGENCY", now, now.plus(LASTS), null, null);
  }

  /** Lets the use begin now, or refuses it; false when somebody decided it already. */
  public boolean decide(EmergencyView use, boolean granted, LocalDate due) {
    boolean first = uses.decide(use.id(), me(), clock.instant());
    if (first && granted) {
      open(use.id(), use.caseId(), use.userId(), due);
    }
    return first;
  }

  /** A use that was not justified ends at once; false when somebody reviewed it already. */
  public boolean review(EmergencyView use, String verdict, String note) {
    boolean first = uses.review(use.id(), verdict, note, me(), clock.instant());
    if (first && !"JUSTIFIED".equals(verdict)) {
      ties.endEmergency(use.caseId(), use.userId(), clock.instant());
    }
    return first;
  }

  /** The caller's own uses, newest first. */
  public List<EmergencyView> mine() {
    return uses.of(me(), clock.instant(), LocalDate.now(clock));
  }

  public Optional<EmergencyView> one(long id) {
    return uses.one(id, clock.instant(), LocalDate.now(clock)).stream().findFirst();
  }

  /** What is to be done first, then what was. */
  public List<EmergencyView> of(Collection<String> offices) {
    return uses.listFor(offices, clock.instant(), LocalDate.now(clock));
  }

  /** What {@link #undone} counts, over {@code emergency_access e JOIN case_file c}. */
  public RowFilter undoneRows(Collection<String> offices) {
    return EmergencyRepository.undoneIn(offices);
  }

  public Undone undone(Collection<String> offices) {
    long[] numbers = uses.undone(undoneRows(offices), LocalDate.now(clock));
    return new Undone(numbers[0], numbers[1]);
  }

  private long me() {
    return caller.profile().userId();
  }
}
