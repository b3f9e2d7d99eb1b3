package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.resguardo.access.Admission;
import org.resguardo.access.Caller;
import org.resguardo.access.TextGuard;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.LegalHolds;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.CodeBook;

/** What the front doors of this room need at hand: who acts, what time it is, the code lists. */
@ApplicationScoped
class Desk {
  @Inject @BusinessClock Clock clock;
  @Inject @MachineClock Clock machineClock;
  @Inject Caller caller;
  @Inject CodeBook codes;
  @Inject PeopleRepository people;
  @Inject TextGuard texts;
  @Inject LegalHolds holds;

  /** While somebody ordered that the case be kept, nothing of it is removed. */
  void demandFree(long caseId) {
    if (holds.isHeld(caseId)) {
      throw new RuleException("retention.hold.purge");
    }
  }

  LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant instant() {
    return clock.instant();
  }

  /** By the machine's clock: for openings that end. */
  Instant machineInstant() {
    return machineClock.instant();
  }

  long userId() {
    return caller.profile().userId();
  }

  CodeBook codes() {
    return codes;
  }

  boolean knows(String list, String code) {
    return codes.exists(list, code, today());
  }

  People people(long caseId) {
    return people.of(caseId);
  }

  /** The text to store: names of people of the case do not pass unnoticed. */
  String guarded(long caseId, String field, String text) {
    return texts.settle(caseId, field, text);
  }

  /** The key of a form as it is stored: of this caller only, whatever was sent. Null stays null. */
  String request(String key) {
    return caller.own(key);
  }

  /** Nothing is added to a closed case; it is reopened first. */
  static void demandOpen(Admission admission) {
    if ("CLOSED".equals(admission.status())) {
      throw new RuleException("evidence.caseClosed");
    }
  }

  static void demandNone(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
  }
}
