package org.resguardo.deadline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One step of a reckoning, in codes and dates: the words come later, in the reader's language. Kept
 * in the row as {@code KIND,argument,…;KIND,…}.
 */
record Step(Kind kind, List<String> arguments) {
  enum Kind {
    /** Event, day, hour or empty. */
    START,
    /** Length, unit, Y when the first day counts. */
    TERM,
    /** The highest penalty of the offence in months, which is the term within least and most. */
    PENALTY,
    /** How many days were passed over, and those among them with a name as {@code code@day}. */
    SKIP,
    /** Event, first day, day it went on (empty: still stands). */
    PAUSE,
    /** Event, day, length, unit. */
    RESTART,
    /** Event, day, length, unit, ref. */
    EXTEND,
    /** Event, day: no further extension is possible. */
    EXHAUSTED,
    /** Length, unit: the longest the whole may last. */
    CAP,
    /** Rule, from, to, how. */
    OVERLAY,
    /** From day, to day, name of the holiday or empty. */
    ROLL,
    /** The day the order itself names; what was worked out stands beside it. */
    STATED,
    /** Day, decision. */
    OVERRIDE,
    /** The last lawful day, its hour or empty. */
    LAST
  }

  static Step of(Kind kind, Object... arguments) {
    return new Step(
        kind, Arrays.stream(arguments).map(one -> one == null ? "" : one.toString()).toList());
  }

  String argument(int position) {
    return position < arguments.size() ? arguments.get(position) : "";
  }

  static String text(List<Step> steps) {
    return steps.stream()
        .map(step -> step.kind + "," + String.join(",", step.arguments))
        .collect(Collectors.joining(";"));
  }

  static List<Step> steps(String text) {
    List<Step> steps = new ArrayList<>();
    for (String part : text == null || text.isEmpty() ? new String[0] : text.split(";")) {
      String[] cells = part.split(",", -1);
      steps.add(new Step(Kind.valueOf(cells[0]), List.of(cells).subList(1, cells.length)));
    }
    return steps;
  }
}
