package org.resguardo.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.resguardo.access.Admission;
import org.resguardo.access.Caller;
import org.resguardo.access.PartySeals;
import org.resguardo.casefile.CaseMarks;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** What the front door of this room needs at hand, and what an order does beside its own row. */
@ApplicationScoped
class MeasureDesk {
  @Inject @BusinessClock Clock clock;
  @Inject Caller caller;
  @Inject MeasureKinds kinds;
  @Inject MeasureRepository measures;
  @Inject PartySeals seals;
  @Inject CaseMarks marks;

  MeasurePolicy policy() {
    LocalDate today = LocalDate.now(clock);
    return new MeasurePolicy(
        (list, code) -> kinds.exists(list, code, today), LocalDateTime.now(clock));
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

  String username() {
    return caller.profile().username();
  }

  /** The permission that an act on a measure of this nature takes. */
  static Permission recording(Nature nature) {
    return nature == Nature.PROTECTIVE ? Permission.RECORD_PROTECTION : Permission.RECORD_MEASURE;
  }

  static Permission reading(Nature nature) {
    return nature == Nature.PROTECTIVE ? Permission.READ_PROTECTION : Permission.READ_MEASURE;
  }

  static void demandNone(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
  }

  /** The case list and bar say whether somebody is detained. */
  void tellCase(Admission admission) {
    marks.detained(admission.caseId(), measures.anyOpen(admission.caseId(), kinds.detaining()));
  }

  /** Closes the identity at once; who asks is named too, or nobody could work on it. */
  void reserve(Admission admission, PartyId party, List<String> named) {
    List<String> names = new java.util.ArrayList<>(named);
    names.add(username());
    List<String> unknown = seals.seal(admission.caseId(), party, names);
    if (!unknown.isEmpty()) {
      throw new RuleException(
          Problem.at("named", "measure.named.unknown", String.join(", ", unknown)));
    }
  }

  void lift(PartyId party) {
    seals.lift(party);
  }

  /** Of this caller only, whatever was sent. Null stays null. */
  String request(String key) {
    return caller.own(key);
  }
}
