package org.resguardo.reference;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each procedure as a whole: one beginning, no dead end, nothing that cannot be reached, and no way
 * from one procedure into another but the split.
 */
final class ProcedureCheck {
  private static final String ORDINARY = Procedures.ORDINARY;

  private final Pack pack;
  private final PackProblems problems;
  private final Map<String, CsvFile.Row> stages = new HashMap<>();
  private final Map<String, Set<String>> next = new HashMap<>();

  private ProcedureCheck(Pack pack, PackProblems problems) {
    this.pack = pack;
    this.problems = problems;
    pack.rows(PackFile.STAGE).forEach(row -> stages.put(row.get("code"), row));
  }

  static void check(Pack pack, PackProblems problems) {
    if (pack.rows(PackFile.STAGE).isEmpty()) {
      return;
    }
    ProcedureCheck check = new ProcedureCheck(pack, problems);
    pack.rows(PackFile.DECISION_KIND).forEach(check::decision);
    check.ordinary();
    pack.rows(PackFile.PROCEDURE).forEach(check::further);
  }

  /** The procedure to which a row belongs. */
  static String procedure(CsvFile.Row row) {
    return row.get("procedure").isEmpty() ? ORDINARY : row.get("procedure");
  }

  private void decision(CsvFile.Row row) {
    String effect = row.get("effect");
    String to = row.get("to_stage");
    boolean needsTarget = List.of("MOVES", "SUSPENDS", "CLOSES", "REOPENS").contains(effect);
    if (needsTarget && to.isEmpty()) {
      problems.at(row, "to_stage", "may not be empty when the effect is " + effect);
    }
    if ("CLOSES".equals(effect) && !isStage(to, "closed")) {
      problems.at(row, "to_stage", "\"" + to + "\" is not a closed stage");
    }
    if ("SUSPENDS".equals(effect) && !isStage(to, "suspended")) {
      problems.at(row, "to_stage", "\"" + to + "\" is not a suspended stage");
    }
    if (row.yes("judgment") && !row.yes("needs_counts")) {
      problems.at(row, "needs_counts", "a judgment decides on counts");
    }
    Set<String> touched = proceduresOf(row);
    if (touched.size() > 1) {
      problems.at(row, "from_stages", "leads from one procedure into another: " + touched);
    }
    for (String from : words(row, "from_stages")) {
      if (!to.isEmpty()) {
        next.computeIfAbsent(from, stage -> new HashSet<>()).add(to);
      }
      if ("RESUMES".equals(effect)) {
        next.computeIfAbsent(from, stage -> new HashSet<>()).addAll(suspendedFrom(touched));
      }
    }
  }

  /** Where an accused may have been before the suspension: resuming leads back there. */
  private Set<String> suspendedFrom(Set<String> procedures) {
    Set<String> before = new HashSet<>();
    pack.rows(PackFile.DECISION_KIND).stream()
        .filter(row -> "SUSPENDS".equals(row.get("effect")))
        .filter(row -> procedures.containsAll(proceduresOf(row)))
        .forEach(row -> before.addAll(words(row, "from_stages")));
    return before;
  }

  private Set<String> proceduresOf(CsvFile.Row decision) {
    return Stream.concat(
            words(decision, "from_stages").stream(), Stream.of(decision.get("to_stage")))
        .map(stages::get)
        .filter(Objects::nonNull)
        .map(ProcedureCheck::procedure)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void further(CsvFile.Row row) {
    String code = row.get("code");
    if (ORDINARY.equals(code)
        || !pack.codes().getOrDefault("deadline_procedure", Set.of()).contains(code)) {
      problems.at(row, "code", "\"" + code + "\" is not a procedure beside the ordinary one");
    } else if (of(code).isEmpty()) {
      problems.at(row, "code", "the procedure \"" + code + "\" has no stage");
    } else {
      whole(code);
      if (!accuses(code)) {
        problems.at(row, "code", "no decision of the procedure is the accusation");
      }
    }
    shared(row);
    seal(row);
  }

  private void seal(CsvFile.Row row) {
    boolean known = List.of("MAJORITY", "CASE_CLOSED").contains(row.get("seal_from"));
    if (row.yes("sealed") && !known) {
      problems.at(row, "seal_from", "a sealed procedure says from when: MAJORITY or CASE_CLOSED");
    }
    if (row.get("seal_from").isEmpty() != row.get("seal_years").isEmpty()) {
      problems.at(row, "seal_years", "goes with seal_from");
    }
  }

  private void shared(CsvFile.Row row) {
    pack.rows(PackFile.DECISION_KIND).stream()
        .filter(kind -> words(row, "decisions").contains(kind.get("code")))
        .filter(kind -> !"NONE".equals(kind.get("effect")))
        .forEach(
            kind ->
                problems.at(
                    row,
                    "decisions",
                    "\"" + kind.get("code") + "\" moves: it belongs to one procedure"));
  }

  private void ordinary() {
    if (of(ORDINARY).isEmpty()) {
      problems.add("stage.csv: the ordinary procedure has no stage");
      return;
    }
    whole(ORDINARY);
    if (!accuses(ORDINARY)) {
      problems.add("decision_kind.csv: no decision is the accusation");
    }
  }

  private void whole(String procedure) {
    beginning(procedure);
    reached(procedure);
    ends(procedure);
  }

  private boolean accuses(String procedure) {
    return pack.rows(PackFile.DECISION_KIND).stream()
        .anyMatch(row -> row.yes("accusation") && proceduresOf(row).contains(procedure));
  }

  private void beginning(String procedure) {
    CsvFile.Row first = first(procedure);
    if (!"COMPLAINT".equals(first.get("step"))) {
      problems.at(first, "step", "the first stage must be the step COMPLAINT");
    }
  }

  private void reached(String procedure) {
    Set<String> reached = from(first(procedure).get("code"));
    of(procedure).stream()
        .filter(row -> !reached.contains(row.get("code")))
        .forEach(
            row -> problems.at(row, "code", "stage \"" + row.get("code") + "\" cannot be reached"));
  }

  private void ends(String procedure) {
    for (CsvFile.Row row : of(procedure)) {
      boolean ends =
          row.yes("final")
              || from(row.get("code")).stream().anyMatch(code -> isStage(code, "final"));
      if (!ends) {
        problems.at(row, "code", "stage \"" + row.get("code") + "\" has no way to end");
      }
    }
  }

  private Set<String> from(String start) {
    Set<String> reached = new HashSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (String stage : next.getOrDefault(open.pop(), Set.of())) {
        if (reached.add(stage)) {
          open.push(stage);
        }
      }
    }
    return reached;
  }

  private List<CsvFile.Row> of(String procedure) {
    return pack.rows(PackFile.STAGE).stream()
        .filter(row -> procedure(row).equals(procedure))
        .toList();
  }

  private CsvFile.Row first(String procedure) {
    return of(procedure).stream().min(Comparator.comparingInt(ProcedureCheck::sort)).orElseThrow();
  }

  private static int sort(CsvFile.Row row) {
    return row.get("sort").matches("\\d{1,6}") ? Integer.parseInt(row.get("sort")) : 0;
  }

  private boolean isStage(String code, String flag) {
    return stages.containsKey(code) && stages.get(code).yes(flag);
  }

  private static List<String> words(CsvFile.Row row, String column) {
    return row.get(column).isEmpty() ? List.of() : Arrays.asList(row.get(column).split(" +"));
  }
}
