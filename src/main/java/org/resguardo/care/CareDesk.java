package org.resguardo.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.resguardo.access.Admission;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.access.RowFilter;
import org.resguardo.access.TextGuard;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.MajorityMonths;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.CodeBook;

/** What every front door of this room needs at hand: who acts, whom it is about, what day it is. */
@ApplicationScoped
class CareDesk {
  /** Somebody let in to one victim of a case. */
  record Opened(Admission admission, CareVictim victim) {
    long caseId() {
      return admission.caseId();
    }
  }

  @Inject @BusinessClock Clock clock;
  @Inject Caller caller;
  @Inject CaseGate gate;
  @Inject CodeBook codes;
  @Inject TextGuard texts;
  @Inject CareVictimRepository victims;
  @Inject MajorityMonths majority;

  Opened open(CaseNumber number, String code, Permission permission) {
    Admission admission = gate.admit(number, permission);
    CareVictimRepository.Found found =
        victims
            .find(admission.caseId(), code == null ? "" : code)
            .orElseThrow(() -> new NotFoundException("victim " + code));
    CareVictim victim = found.victim();
    // Where no term of the country runs from majority nobody has asked the vault yet.
    return new Opened(
        admission,
        found.asked() || !victim.child() ? victim : victim.comingOfAge(majority(victim)));
  }

  private YearMonth majority(CareVictim victim) {
    return majority.of(Set.of(victim.party()), setting("age.majority", 18)).get(victim.party());
  }

  /** The cases whose victims' side the caller may read. */
  RowFilter reach() {
    return gate.rows(Permission.READ_CARE);
  }

  CodeBook codes() {
    return codes;
  }

  /** An import is running: what each row asks for is made when all are in. */
  boolean isImport() {
    return caller.may(Permission.BRING_IN);
  }

  CareVictim.Age age(CareVictim victim) {
    return victim.age(today(), setting("majority.warn.months", 6));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant instant() {
    return clock.instant();
  }

  long userId() {
    return caller.profile().userId();
  }

  CarePolicy policy() {
    LocalDate today = today();
    return new CarePolicy((list, code) -> codes.exists(list, code, today), codes::attribute, today);
  }

  /** The text to store: names of people of the case do not pass unnoticed. */
  String guarded(long caseId, String field, String text) {
    return texts.settle(caseId, field, text);
  }

  /** A whole number of the pack. */
  int setting(String name, int otherwise) {
    String given = codes.setting(name);
    return given == null ? otherwise : Integer.parseInt(given.strip());
  }

  static void demandNone(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
  }

  CareRepository.Mark mark(String requestKey) {
    return new CareRepository.Mark(instant(), userId(), request(requestKey));
  }

  /** Of this caller only, whatever was sent. Null stays null. */
  String request(String key) {
    return caller.own(key);
  }
}
