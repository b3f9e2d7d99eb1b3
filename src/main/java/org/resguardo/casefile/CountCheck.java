package org.resguardo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.Problem;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.Offence;

/** The rules of a charge: the law on the day of the facts, and who can stand in it. */
final class CountCheck {
  private CountCheck() {}

  static List<Problem> of(
      CountEntry entry, Set<String> accused, Set<String> victims, CodeBook codes, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (!codes.exists("attempt", entry.getAttempt(), today)) {
      problems.add(Problem.at("attempt", "parties.code.unknown", entry.getAttempt()));
    }
    dates(entry, problems, today);
    concurrence(entry, codes, today, problems);
    codes
        .offence(entry.getOffence())
        .ifPresentOrElse(
            offence -> law(entry, offence, codes, problems),
            () -> problems.add(Problem.at("offence", "parties.code.unknown", entry.getOffence())));
    cells(entry, accused, victims, problems);
    for (CountCellEntry cell : entry.getCells()) {
      words(cell, codes, today, problems);
    }
    return problems;
  }

  private static void words(
      CountCellEntry cell, CodeBook codes, LocalDate today, List<Problem> problems) {
    if (!codes.exists("participation", cell.getParticipation(), today)) {
      problems.add(Problem.at("cells", "parties.code.unknown", cell.getParticipation()));
    }
    if (cell.getRelation() != null && !codes.exists("relation", cell.getRelation(), today)) {
      problems.add(Problem.at("cells", "parties.code.unknown", cell.getRelation()));
    }
  }

  private static void concurrence(
      CountEntry entry, CodeBook codes, LocalDate today, List<Problem> problems) {
    String kind = entry.getConcurrence();
    boolean group = entry.getConcurrenceGroup() != null && !entry.getConcurrenceGroup().isBlank();
    if (kind != null && !codes.exists("concurrence", kind, today)) {
      problems.add(Problem.at("concurrence", "parties.code.unknown", kind));
    } else if (group && (kind == null || "NONE".equals(kind))) {
      problems.add(Problem.at("concurrence", "parties.count.groupNeedsKind"));
    }
  }

  private static void dates(CountEntry entry, List<Problem> problems, LocalDate today) {
    FuzzyDate from = entry.getFrom();
    FuzzyDate to = entry.getTo();
    if (from.earliest().isAfter(today)) {
      problems.add(Problem.at("from", "parties.count.future"));
    }
    if (to != null && to.earliest().isAfter(today)) {
      problems.add(Problem.at("to", "parties.count.future"));
    }
    if (to != null && to.latest().isBefore(from.earliest())) {
      problems.add(Problem.at("to", "parties.count.order"));
    }
  }

  // A row whose dates still need legal review does not stop anybody.
  private static void law(
      CountEntry entry, Offence offence, CodeBook codes, List<Problem> problems) {
    if (offence.confirmed() && !applies(offence, codes, entry.getFrom(), entry.getTo())) {
      problems.add(Problem.at("offence", "parties.count.notInForce"));
    }
    if ("ATTEMPTED".equals(entry.getAttempt()) && !offence.attemptAllowed()) {
      problems.add(Problem.at("attempt", "parties.count.noAttempt"));
    }
    boolean lacksVictim = entry.getCells().stream().anyMatch(cell -> cell.getVictims().isEmpty());
    if (offence.needsVictim() && lacksVictim) {
      problems.add(Problem.at("cells", "parties.count.needsVictim"));
    }
  }

  /** Whether the row was law then, or is milder than one that was. */
  static boolean applies(Offence offence, CodeBook codes, FuzzyDate from, FuzzyDate to) {
    return inForce(offence, from, to)
        || offence.milderThan().stream()
            .flatMap(earlier -> codes.offence(earlier).stream())
            .anyMatch(earlier -> inForce(earlier, from, to));
  }

  /** Whether the row was law on some day the facts can have happened. */
  static boolean inForce(Offence offence, FuzzyDate from, FuzzyDate to) {
    LocalDate first = from.earliest();
    LocalDate last = (to == null ? from : to).latest();
    boolean began = offence.validFrom() == null || !offence.validFrom().isAfter(last);
    return began && (offence.validTo() == null || !offence.validTo().isBefore(first));
  }

  private static void cells(
      CountEntry entry, Set<String> accused, Set<String> victims, List<Problem> problems) {
    Set<String> pairs = new HashSet<>();
    for (CountCellEntry cell : entry.getCells()) {
      if (!accused.contains(cell.getAccused())) {
        problems.add(Problem.at("cells", "parties.code.unknown", cell.getAccused()));
      }
      List<String> named = cell.getVictims().isEmpty() ? List.of("") : cell.getVictims();
      for (String victim : named) {
        if (!victim.isEmpty() && !victims.contains(victim)) {
          problems.add(Problem.at("cells", "parties.code.unknown", victim));
        }
        if (!pairs.add(cell.getAccused() + "/" + victim)) {
          problems.add(Problem.at("cells", "parties.count.twice", cell.getAccused(), victim));
        }
      }
    }
  }
}
