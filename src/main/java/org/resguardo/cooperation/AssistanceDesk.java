package org.resguardo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resguardo.access.Caller;
import org.resguardo.access.TextGuard;
import org.resguardo.casefile.PartyCodes;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.CodeBook;

/** What the front door of this room needs at hand: rules, texts, time. */
@ApplicationScoped
class AssistanceDesk {
  private static final String FUTURE = "proceeding.inFuture";
  private static final String UNKNOWN = "proceeding.unknownCode";
  private static final int DEFAULT_DAYS = 30;

  @Inject CodeBook codes;
  @Inject PartyCodes parties;
  @Inject TextGuard texts;
  @Inject Caller caller;
  @Inject @BusinessClock Clock clock;

  LocalDate today() {
    return LocalDate.now(clock);
  }

  void check(long caseId, AssistanceEntry entry) {
    List<Problem> found = new ArrayList<>();
    known(found, "kind", "assistance_kind", entry.getKind());
    known(found, "basis", "assistance_basis", entry.getBasis());
    known(found, "country", "country", entry.getCountry());
    known(found, "network", "assistance_network", entry.getNetwork());
    notAfterToday(found, "on", entry.getOn());
    notAfterToday(found, "translatedOn", entry.getTranslatedOn());
    Set<String> people = Set.copyOf(parties.ofCase(caseId).values());
    entry.getPersons().stream()
        .filter(code -> !people.contains(code))
        .forEach(code -> found.add(Problem.at("persons", "proceeding.unknownParty", code)));
    demandNone(found);
    entry.setReason(texts.settle(caseId, "reason", entry.getReason()));
    entry.setConditions(texts.settle(caseId, "conditions", entry.getConditions()));
  }

  void check(long caseId, AssistanceRow row, AssistanceStepEntry entry) {
    List<Problem> found = new ArrayList<>();
    known(found, "kind", "assistance_step", entry.getKind());
    if (AssistanceSteps.FIRST.contains(entry.getKind())) {
      found.add(Problem.at("kind", UNKNOWN));
    }
    notAfterToday(found, "on", entry.getOn());
    if (entry.getOn().isBefore(row.since())) {
      found.add(Problem.at("on", "cooperation.step.order", row.since()));
    }
    if (AssistanceSteps.REFUSED.equals(entry.getKind()) && entry.getNote() == null) {
      found.add(Problem.at("note", "cooperation.step.why"));
    }
    if (!row.isOpen()) {
      found.add(Problem.general("cooperation.step.ended"));
    }
    demandNone(found);
    entry.setNote(texts.settle(caseId, "note", entry.getNote()));
  }

  void check(long caseId, TransferEntry entry) {
    List<Problem> found = new ArrayList<>();
    notAfterToday(found, "on", entry.getOn());
    if (entry.getReturnOn().isBefore(entry.getOn())) {
      found.add(Problem.at("returnOn", "cooperation.transfer.order"));
    }
    demandNone(found);
    entry.setContent(texts.settle(caseId, "content", entry.getContent()));
    entry.setConditions(texts.settle(caseId, "conditions", entry.getConditions()));
  }

  /** When an answer is asked after; null when none is awaited. */
  LocalDate remindOn(AssistanceStepEntry entry) {
    String days = codes.setting("assistance.remind.days");
    return AssistanceSteps.AWAITED.contains(entry.getKind())
        ? entry.getOn().plusDays(days == null ? DEFAULT_DAYS : Integer.parseInt(days))
        : null;
  }

  AssistanceLedgerRepository.Writing writing(String requestKey) {
    return new AssistanceLedgerRepository.Writing(
        clock.instant(), caller.profile().userId(), key(requestKey));
  }

  /** Of this caller only, whatever was sent. Null stays null. */
  String key(String requestKey) {
    return caller.own(requestKey);
  }

  private void known(List<Problem> found, String field, String list, String code) {
    if (code != null && !codes.exists(list, code, null)) {
      found.add(Problem.at(field, UNKNOWN));
    }
  }

  private void notAfterToday(List<Problem> found, String field, LocalDate day) {
    if (day != null && day.isAfter(today())) {
      found.add(Problem.at(field, FUTURE));
    }
  }

  private static void demandNone(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
  }
}
