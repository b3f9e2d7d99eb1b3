package org.resguardo.proceeding;

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
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.Scope;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.DecisionKind;

/** What both front doors of this room need at hand: who acts, what time it is, the code lists. */
@ApplicationScoped
class Desk {
  @Inject @BusinessClock Clock clock;
  @Inject Caller caller;
  @Inject CodeBook codes;
  @Inject CastRepository casts;
  @Inject TextGuard texts;

  /** Civil time of the office, to the minute a person would write down. */
  LocalDateTime now() {
    return LocalDateTime.now(clock);
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

  /** The caller and everybody on leave whom the caller stands in for. */
  List<Long> selves() {
    var selves = new java.util.ArrayList<>(List.of(userId()));
    selves.addAll(caller.profile().standsInFor());
    return selves;
  }

  boolean may(Permission permission) {
    return caller.may(permission);
  }

  Scope scope(Permission permission) {
    return caller.scope(permission).orElseThrow();
  }

  /** Of the caller; null for national roles. */
  String office() {
    return caller.profile().officeCode();
  }

  CodeBook codes() {
    return codes;
  }

  Cast cast(long caseId) {
    return casts.of(caseId);
  }

  /** The text to store: names of people of the case do not pass unnoticed. */
  String guarded(long caseId, String field, String text) {
    return texts.settle(caseId, field, text);
  }

  HearingPolicy hearingPolicy(Admission admission) {
    return new HearingPolicy((list, code) -> fault(admission, list, code), now());
  }

  /** The kind as it holds in the procedure of the case; refuses one of another. */
  DecisionKind decisionKind(Admission admission, String code) {
    return codes.procedures().decisionKinds(null, admission.procedure()).stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new RuleException(Problem.at("kind", unknownKind(code))));
  }

  private String unknownKind(String code) {
    return codes.exists("decision_kind", code, null)
        ? "proceeding.otherProcedure"
        : "proceeding.unknownCode";
  }

  private String fault(Admission admission, String list, String code) {
    if (!codes.exists(list, code, today())) {
      return "proceeding.unknownCode";
    }
    boolean other =
        "hearing_kind".equals(list) && !codes.procedures().has(admission.procedure(), list, code);
    return other ? "proceeding.otherProcedure" : null;
  }

  /** The key of a form as it is stored: of this caller only, whatever was sent. Null stays null. */
  String request(String key) {
    return caller.own(key);
  }

  /** Nothing new is fixed in a closed case; what happened before can still be recorded. */
  static void demandOpen(Admission admission) {
    if ("CLOSED".equals(admission.status())) {
      throw new RuleException("proceeding.caseClosed");
    }
  }

  static void demandNone(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
  }
}
