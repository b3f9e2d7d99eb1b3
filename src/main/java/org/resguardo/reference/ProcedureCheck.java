package org.resguardo.reference;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The procedure as a whole: one beginning, no dead end, nothing that cannot be reached. */
final class ProcedureCheck {
  private final Pack pack;
  private final PackProblems problems;
  private final Map<String, Set<String>> next = new HashMap<>();

  private ProcedureCheck(Pack pack, PackProblems problems) {
    this.pack = pack;
    this.problems = problems;
  }

  static void check(Pack pack, PackProblems problems) {
    if (pack.rows(PackFile.STAGE).isEmpty()) {
      return;
    }
    ProcedureCheck check = new ProcedureCheck(pack, problems);
    pack.rows(PackFile.DECISION_KIND).forEach(check::decision);
    check.beginning();
    check.reached();
    check.ends();
    if (pack.rows(PackFile.DECISION_KIND).stream().noneMatch(row -> row.yes("accusation"))) {
      problems.add("decision_kind.csv: no decision is the accusation");
    }
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
    for (String from : row.get("from_stages").split(" +")) {
      if (!to.isEmpty()) {
        next.computeIfAbsent(from, stage -> new HashSet<>()).add(to);
      }
      if ("RESUMES".equals(effect)) {
        next.computeIfAbsent(from, stage -> new HashSet<>()).addAll(suspendedFrom());
      }
    }
  }

  /** Where an accused may have been before the suspension: resuming leads back there. */
  private Set<String> suspendedFrom() {
    Set<String> stages = new HashSet<>();
    pack.rows(PackFile.DECISION_KIND).stream()
        .filter(row -> "SUSPENDS".equals(row.get("effect")))
        .forEach(row -> stages.addAll(Arrays.asList(row.get("from_stages").split(" +"))));
    return stages;
  }

  private void beginning() {
    CsvFile.Row first = first();
    if (!"COMPLAINT".equals(first.get("step"))) {
      problems.at(first, "step", "the first stage must be the step COMPLAINT");
    }
  }

  private void reached() {
    Set<String> reached = from(first().get("code"));
    pack.rows(PackFile.STAGE).stream()
        .filter(row -> !reached.contains(row.get("code")))
        .forEach(
            row -> problems.at(row, "code", "stage \"" + row.get("code") + "\" cannot be reached"));
  }

  private void ends() {
    for (CsvFile.Row row : pack.rows(PackFile.STAGE)) {
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

  private CsvFile.Row first() {
    return pack.rows(PackFile.STAGE).stream()
        .min((a, b) -> Integer.compare(sort(a), sort(b)))
        .orElseThrow();
  }

  private static int sort(CsvFile.Row row) {
    return row.get("sort").matches("\\d{1,6}") ? Integer.parseInt(row.get("sort")) : 0;
  }

  private boolean isStage(String code, String flag) {
    return pack.rows(PackFile.STAGE).stream()
        .anyMatch(row -> row.get("code").equals(code) && row.yes(flag));
  }
}
