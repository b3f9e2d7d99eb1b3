package org.resguardo.proceeding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.resguardo.kernel.Problem;
import org.resguardo.proceeding.CastMember.Role;

/** What must hold when a hearing is fixed and when its result is recorded. */
final class HearingPolicy {
  /** Nobody fixes a hearing further ahead; a year typed wrong does. */
  private static final int YEARS_AHEAD = 5;

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  private final BinaryOperator<String> fault;
  private final LocalDateTime now;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * {@code fault}: of a list of the country pack and a code, what is wrong with it (a locale key),
   * or null. {@code now}: civil time.
   */
  HearingPolicy(BinaryOperator<String> fault, LocalDateTime now) {
    this.fault = fault;
    this.now = now;
  }

  List<Problem> fixing(HearingEntry entry, Cast cast) {
    demandKnown("kind", "hearing_kind", entry.getKind());
    demandKnown("court", "court", entry.getCourt());
    demandKnown("childWay", "child_way", entry.getChildWay());
    demandDay("day", entry.getDay());
    demandPeople("accused", entry.getAccused(), code -> cast.find(Role.ACCUSED, code).isPresent());
    demandPeople("victims", entry.getVictims(), code -> cast.find(Role.VICTIM, code).isPresent());
    demandPeople("supportPerson", one(entry.getSupportPerson()), other(cast));
    demandPeople("interpreter", one(entry.getInterpreter()), other(cast));
    boolean presides =
        cast.judges().stream().anyMatch(judge -> judge.code().equals(entry.getJudge()));
    demand(entry.getJudge() == null || presides, "judge", "proceeding.hearing.notAJudge");
    entry.getCounts().stream()
        .filter(count -> !cast.hasCharge(count))
        .forEach(
            count -> problems.add(Problem.at("counts", "proceeding.hearing.unknownCount", count)));
    entry.getSummons().forEach(summons -> demandSummons(summons, cast));
    if (cast.anyChild(entry.getVictims())) {
      demand(entry.getChildWay() != null, "childWay", "proceeding.hearing.childNeedsWay");
      demand(
          entry.getSupportPerson() != null,
          "supportPerson",
          "proceeding.hearing.childNeedsSupport");
    }
    return List.copyOf(problems);
  }

  private void demandSummons(SummonsEntry summons, Cast cast) {
    demandPeople("summons", one(summons.getParty()), code -> cast.find(code).isPresent());
    demandKnown("summons", "summon_way", summons.getWay());
    demandKnown("summons", "summon_result", summons.getResult());
    demand(
        summons.getServedOn() == null || !summons.getServedOn().isAfter(now.toLocalDate()),
        "summons",
        "proceeding.hearing.servedInFuture");
    demand(
        !"SERVED".equals(summons.getResult()) || summons.getServedOn() != null,
        "summons",
        "proceeding.hearing.servedNeedsDay");
  }

  /** {@code startsAt}: when the hearing was to begin. */
  List<Problem> result(ResultEntry entry, LocalDateTime startsAt) {
    demand(!now.isBefore(startsAt), "result", "proceeding.result.beforeStart");
    demandKnown("result", "hearing_result", entry.getResult());
    demandKnown("reason", "not_held_reason", entry.getReason());
    boolean held = "HELD".equals(entry.getResult());
    demand(held || entry.getReason() != null, "reason", "proceeding.result.needsReason");
    demand(!held || entry.getReason() == null, "reason", "proceeding.result.heldNeedsNoReason");
    if ("NOT_HELD".equals(entry.getResult())) {
      boolean untimed = entry.getStartedAt() == null && entry.getEndedAt() == null;
      demand(untimed, "startedAt", "proceeding.result.notHeldHasNoTimes");
      demand(entry.getSessions().isEmpty(), "sessions", "proceeding.result.notHeldHasNoTimes");
    } else {
      demandTimes(entry, startsAt.toLocalDate());
    }
    if (entry.getNext() != null) {
      demandNext(entry.getNext(), startsAt);
    }
    return List.copyOf(problems);
  }

  private void demandTimes(ResultEntry entry, LocalDate day) {
    demand(entry.getStartedAt() != null, "startedAt", "proceeding.result.needsTimes");
    demand(entry.getEndedAt() != null, "endedAt", "proceeding.result.needsTimes");
    if (entry.getStartedAt() == null || entry.getEndedAt() == null) {
      return;
    }
    LocalDate lastDay = entry.getEndedOn() == null ? day : entry.getEndedOn();
    LocalDateTime start = day.atTime(entry.getStartedAt());
    LocalDateTime end = lastDay.atTime(entry.getEndedAt());
    demand(end.isAfter(start), "endedAt", "proceeding.result.endBeforeStart");
    demand(!start.isAfter(now), "startedAt", "proceeding.result.inFuture");
    demand(!end.isAfter(now), "endedAt", "proceeding.result.inFuture");
    LocalDateTime before = start;
    for (SessionEntry session : entry.getSessions()) {
      boolean follows = !session.start().isBefore(before) && session.end().isAfter(session.start());
      demand(follows && !session.end().isAfter(end), "sessions", "proceeding.result.sessionOrder");
      before = session.end();
    }
  }

  private void demandNext(NextHearingEntry next, LocalDateTime startsAt) {
    demandKnown("next.kind", "hearing_kind", next.getKind());
    demandKnown("next.court", "court", next.getCourt());
    demandDay("next.day", next.getDay());
    if (next.getDay() != null && next.getTime() != null) {
      boolean later = next.getDay().atTime(next.getTime()).isAfter(startsAt);
      demand(later, "next.day", "proceeding.result.nextNotLater");
    }
  }

  private void demandDay(String field, LocalDate day) {
    if (day != null) {
      demand(!day.isBefore(EARLIEST), field, "proceeding.hearing.tooEarly");
      boolean near = !day.isAfter(now.toLocalDate().plusYears(YEARS_AHEAD));
      demand(near, field, "proceeding.hearing.tooFar", YEARS_AHEAD);
    }
  }

  private void demandKnown(String field, String list, String code) {
    String wrong = code == null ? null : fault.apply(list, code);
    demand(wrong == null, field, wrong);
  }

  private void demandPeople(String field, List<String> codes, Function<String, Boolean> found) {
    codes.stream()
        .filter(code -> !found.apply(code))
        .forEach(code -> problems.add(Problem.at(field, "proceeding.unknownParty", code)));
  }

  private void demand(boolean holds, String field, String key, Object... arguments) {
    if (!holds) {
      problems.add(Problem.at(field, key, arguments));
    }
  }

  private static Function<String, Boolean> other(Cast cast) {
    return code -> cast.find(Role.OTHER, code).isPresent();
  }

  private static List<String> one(String code) {
    return code == null ? List.of() : List.of(code);
  }
}
