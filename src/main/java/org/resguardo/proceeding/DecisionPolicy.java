package org.resguardo.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.casefile.CountRow;
import org.resguardo.kernel.Problem;
import org.resguardo.reference.DecisionKind;

/**
 * What must hold when a decision is recorded. The office's own act is stopped when the law of the
 * pack, confirmed, does not allow it; what a court did is always recorded, with a warning that asks
 * for a reason ({@code despite}).
 */
final class DecisionPolicy {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final Set<String> JUDGMENT_ONLY = Set.of("CONVICTED", "ACQUITTED");
  private static final Set<String> REASONED = Set.of("ACQUITTED", "DISMISSED");

  private final DecisionKind kind;
  private final DecisionEntry entry;
  private final List<CastMember> accused;
  private final Map<Integer, CountRow> counts;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  /** {@code accused}: those covered; {@code counts}: all of the case. */
  DecisionPolicy(
      DecisionKind kind, DecisionEntry entry, List<CastMember> accused, List<CountRow> counts) {
    this.kind = kind;
    this.entry = entry;
    this.accused = accused;
    this.counts =
        counts.stream().collect(Collectors.toMap(CountRow::position, Function.identity()));
  }

  /**
   * {@code known}: whether a list of the pack holds a code; {@code courtBody}: body of the court.
   */
  List<Problem> check(BiPredicate<String, String> known, String courtBody, LocalDate today) {
    demandDays(today);
    demand(
        entry.getCourt() == null || known.test("court", entry.getCourt()),
        "court",
        "proceeding.unknownCode");
    warn(isOwnBody(courtBody), "proceeding.decision.otherCourt");
    demandAccused();
    demandOutcomes(known);
    warnings.stream().filter(warning -> entry.getDespite() == null).forEach(problems::add);
    return List.copyOf(problems);
  }

  /** Whether something was warned of; the reason given is then kept with the decision. */
  boolean warned() {
    return !warnings.isEmpty();
  }

  private void demandDays(LocalDate today) {
    LocalDate on = entry.getDecidedOn();
    demand(kind.validOn(on), "kind", "proceeding.decision.kindNotValid");
    demand(!on.isAfter(today), "decidedOn", "proceeding.inFuture");
    demand(!on.isBefore(EARLIEST), "decidedOn", "proceeding.hearing.tooEarly");
    LocalDate told = entry.getNotifiedOn();
    demand(told == null || !told.isBefore(on), "notifiedOn", "proceeding.decision.notifiedBefore");
    demand(told == null || !told.isAfter(today), "notifiedOn", "proceeding.inFuture");
    demand(
        !entry.isAbbreviated() || kind.judgment(),
        "abbreviated",
        "proceeding.decision.onlyJudgmentAbbreviated");
  }

  private boolean isOwnBody(String courtBody) {
    return courtBody == null
        || courtBody.equals("ANY_COURT")
        || kind.body().equals("ANY_COURT")
        || kind.body().equals(courtBody);
  }

  private void demandAccused() {
    demand(
        !kind.needsAccused() || !accused.isEmpty(), "accused", "proceeding.decision.needsAccused");
    for (CastMember one : accused) {
      if (kind.accusation()) {
        demand(one.known(), "accused", "proceeding.decision.unknownAccused", one.code());
      }
      if (!kind.expectedIn(one.stage())) {
        notExpected(one);
      }
    }
  }

  private void notExpected(CastMember one) {
    if (isOfficeAct() && kind.confirmed()) {
      demand(false, "accused", "proceeding.decision.notAllowed", one.code(), article());
    } else {
      warn(false, "proceeding.decision.notExpected", one.code(), article());
    }
  }

  private void demandOutcomes(BiPredicate<String, String> known) {
    Set<Integer> seen = new HashSet<>();
    for (CountOutcomeEntry outcome : covered()) {
      CountRow count = counts.get(outcome.getCount());
      boolean ours =
          count != null && accused.stream().anyMatch(one -> one.id() == count.accusedId());
      demand(ours, "outcomes", "proceeding.decision.countOfAnother", label(outcome.getCount()));
      demand(
          seen.add(outcome.getCount()),
          "outcomes",
          "proceeding.decision.countTwice",
          label(outcome.getCount()));
      demandOutcome(outcome, known);
      if (ours && kind.judgment() && "JUDGED".equals(count.status()) && !isRemedy()) {
        warn(false, "proceeding.decision.judgedBefore", label(outcome.getCount()));
      }
    }
    demandCoverage(seen);
    demandAgreement();
  }

  /** A conviction convicts of something, an acquittal of nothing: tables count by the outcomes. */
  private void demandAgreement() {
    boolean convicts = covered().stream().anyMatch(one -> "CONVICTED".equals(one.getOutcome()));
    if (kind.judgment() && !covered().isEmpty() && kind.defaultOutcome() != null) {
      boolean should = "CONVICTED".equals(kind.defaultOutcome());
      demand(
          convicts == should,
          "outcomes",
          should ? "proceeding.decision.noConviction" : "proceeding.decision.conviction");
    }
  }

  private void demandOutcome(CountOutcomeEntry outcome, BiPredicate<String, String> known) {
    String code = outcome.getOutcome();
    String number = label(outcome.getCount());
    demand(known.test("count_outcome", code), "outcomes", "proceeding.unknownCode");
    boolean fits = kind.judgment() ? !"CHARGED".equals(code) : !JUDGMENT_ONLY.contains(code);
    demand(fits, "outcomes", "proceeding.decision.outcomeNotForKind", number);
    if (REASONED.contains(code)) {
      demand(outcome.getReason() != null, "outcomes", "proceeding.decision.needsReason", number);
    }
    String reason = outcome.getReason();
    demand(
        reason == null || known.test("acquittal_reason", reason),
        "outcomes",
        "proceeding.unknownCode");
    String offence = outcome.getOffence();
    demand(
        offence != null || !"CHANGED".equals(code),
        "outcomes",
        "proceeding.decision.needsOffence",
        number);
    demand(offence == null || known.test("offence", offence), "outcomes", "proceeding.unknownCode");
  }

  private void demandCoverage(Set<Integer> seen) {
    List<Integer> open =
        counts.values().stream()
            .filter(CountRow::isOpen)
            .filter(count -> accused.stream().anyMatch(one -> one.id() == count.accusedId()))
            .map(CountRow::position)
            .sorted()
            .toList();
    if (kind.judgment()) {
      open.stream()
          .filter(count -> !seen.contains(count))
          .forEach(
              count -> demand(false, "outcomes", "proceeding.decision.countMissing", label(count)));
    }
    if (kind.needsCounts() && seen.isEmpty()) {
      if (isOfficeAct() || !open.isEmpty()) {
        demand(false, "outcomes", "proceeding.decision.needsCounts");
      } else {
        warn(false, "proceeding.decision.noCounts");
      }
    }
  }

  /** What is said of each count that is covered, with the count itself. */
  List<Judged> judged(Function<String, Boolean> trafficking) {
    return covered().stream().map(outcome -> judged(outcome, trafficking)).toList();
  }

  private Judged judged(CountOutcomeEntry outcome, Function<String, Boolean> trafficking) {
    CountRow count = counts.get(outcome.getCount());
    boolean same = outcome.getOffence() == null || outcome.getOffence().equals(count.offence());
    return new Judged(
        count,
        outcome.getOutcome(),
        same ? count.offence() : outcome.getOffence(),
        same ? count.trafficking() : trafficking.apply(outcome.getOffence()),
        outcome.getReason());
  }

  private List<CountOutcomeEntry> covered() {
    return entry.getOutcomes().stream().filter(one -> one.getOutcome() != null).toList();
  }

  /** As people know it: number of the charge, accused and victim. */
  private String label(Integer position) {
    CountRow count = counts.get(position);
    if (count == null) {
      return "" + position;
    }
    String victim = count.victim() == null ? "" : " × " + count.victim();
    return "%d (%s%s)".formatted(count.charge(), count.accused(), victim);
  }

  private boolean isOfficeAct() {
    return "PROSECUTOR".equals(kind.body());
  }

  // A judgment given on appeal changes one that stands; it does not judge twice.
  private boolean isRemedy() {
    return kind.body().equals("APPEAL_COURT") || kind.body().equals("CASSATION_COURT");
  }

  private String article() {
    return kind.article() == null ? "" : kind.article();
  }

  private void demand(boolean holds, String field, String key, Object... arguments) {
    if (!holds) {
      problems.add(Problem.at(field, key, arguments));
    }
  }

  private void warn(boolean holds, String key, Object... arguments) {
    if (!holds) {
      warnings.add(Problem.at("despite", key, arguments));
    }
  }
}
