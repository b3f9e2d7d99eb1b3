package org.resguardo.measure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.resguardo.kernel.Problem;

/**
 * What an order or a step must say. What a court did can always be recorded: where it departs from
 * the rule, a reason is asked for ({@code despite}), not a different date.
 *
 * @param isKnown whether a list has a code today
 * @param now civil time of the office
 */
record MeasurePolicy(BiPredicate<String, String> isKnown, LocalDateTime now) {
  private static final String FUTURE = "proceeding.inFuture";
  private static final String UNKNOWN = "proceeding.unknownCode";
  private static final Set<String> UNITS = Set.of("DAYS", "MONTHS", "YEARS");
  private static final Set<String> STEPS =
      Set.of("DECIDED", "EXTENDED", "REVIEWED", "BREACHED", "ENDED");

  List<Problem> order(MeasureEntry entry, Nature nature, Subject subject, boolean detains) {
    List<Problem> found = new ArrayList<>();
    if (nature != Nature.PROTECTIVE && !subject.isAccused()) {
      found.add(Problem.at("person", "measure.person.accused"));
    }
    if (nature == Nature.PROTECTIVE && subject.isAccused()) {
      found.add(Problem.at("person", "measure.person.protected"));
    }
    codes(entry, found);
    times(entry, found);
    if (nature == Nature.COERCIVE && entry.getGrounds().isEmpty()) {
      found.add(Problem.at("grounds", "measure.grounds.needed"));
    }
    if (detains && entry.getStatedUntil() == null && entry.getDespite() == null) {
      found.add(Problem.at("statedUntil", "measure.statedUntil.needed"));
    }
    return found;
  }

  private void codes(MeasureEntry entry, List<Problem> found) {
    known(found, "askedBy", "body", entry.getAskedBy());
    known(found, "court", "court", entry.getCourt());
    known(found, "carriedBy", "organisation_kind", entry.getCarriedBy());
    known(found, "riskLevel", "risk_level", entry.getRiskLevel());
    entry.getGrounds().forEach(ground -> known(found, "grounds", "measure_ground", ground));
    length(found, entry.getLength(), entry.getUnit());
  }

  private void times(MeasureEntry entry, List<Problem> found) {
    LocalDate today = now.toLocalDate();
    if (entry.isProvisional() && entry.getAskedAt() == null) {
      found.add(Problem.at("askedAt", "measure.askedAt.needed"));
    }
    if (!entry.isProvisional() && entry.getDecidedOn() == null) {
      found.add(Problem.at("decidedOn", "measure.decidedOn.needed"));
    }
    if (entry.getAskedAt() != null && entry.getAskedAt().isAfter(now)) {
      found.add(Problem.at("askedAt", FUTURE));
    }
    if (isAfter(entry.getDecidedOn(), today)) {
      found.add(Problem.at("decidedOn", FUTURE));
    }
    if (isAfter(entry.getRiskOn(), today)) {
      found.add(Problem.at("riskOn", FUTURE));
    }
    if (entry.getAskedAt() != null
        && isAfter(entry.getAskedAt().toLocalDate(), entry.getDecidedOn())) {
      found.add(Problem.at("decidedOn", "measure.decidedOn.order"));
    }
    if (isAfter(entry.getFrom(), entry.getStatedUntil())) {
      found.add(Problem.at("statedUntil", "measure.statedUntil.order"));
    }
  }

  List<Problem> step(StepEntry step, Measure measure) {
    List<Problem> found = new ArrayList<>();
    if (!STEPS.contains(step.getKind())) {
      found.add(Problem.at("kind", UNKNOWN));
      return found;
    }
    if (step.getOn().isAfter(now.toLocalDate())) {
      found.add(Problem.at("on", FUTURE));
    }
    if (step.getOn().isBefore(measure.from())) {
      found.add(Problem.at("on", "measure.on.order"));
    }
    known(found, "court", "court", step.getCourt());
    length(found, step.getLength(), step.getUnit());
    if (isAfter(measure.from(), step.getStatedUntil())) {
      found.add(Problem.at("statedUntil", "measure.statedUntil.order"));
    }
    content(step, measure, found);
    return found;
  }

  private void content(StepEntry step, Measure measure, List<Problem> found) {
    switch (step.getKind()) {
      case "EXTENDED" -> extension(step, found);
      case "DECIDED" -> {
        if (!measure.isProvisional()) {
          found.add(Problem.at("kind", "measure.decided.already"));
        }
      }
      case "REVIEWED" -> demanded(found, "measure_review", step.getOutcome());
      case "BREACHED" -> demanded(found, "measure_effect", step.getOutcome());
      default -> demanded(found, "measure_end", step.getOutcome());
    }
  }

  // Without the ruling that orders it there is no extension, whatever anybody remembers.
  private static void extension(StepEntry step, List<Problem> found) {
    if (step.getDecisionNumber() == null) {
      found.add(Problem.at("decisionNumber", "measure.extension.number"));
    }
    if (step.getLength() == null) {
      found.add(Problem.at("length", "measure.extension.length"));
    }
    if (step.getStatedUntil() == null && step.getDespite() == null) {
      found.add(Problem.at("statedUntil", "measure.statedUntil.needed"));
    }
  }

  private static void length(List<Problem> found, Integer length, String unit) {
    if (length != null && (unit == null || !UNITS.contains(unit))) {
      found.add(Problem.at("unit", "measure.unit.needed"));
    }
    if (length != null && length > 3650) {
      found.add(Problem.at("length", "measure.length.most"));
    }
  }

  private void demanded(List<Problem> found, String list, String code) {
    if (code == null || !isKnown.test(list, code)) {
      found.add(Problem.at("outcome", "measure.outcome.needed"));
    }
  }

  private void known(List<Problem> found, String field, String list, String code) {
    if (code != null && !isKnown.test(list, code)) {
      found.add(Problem.at(field, UNKNOWN));
    }
  }

  private static boolean isAfter(LocalDate one, LocalDate other) {
    return one != null && other != null && one.isAfter(other);
  }
}
