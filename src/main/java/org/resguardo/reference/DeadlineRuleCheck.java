package org.resguardo.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Deadline rules as a whole: every rule can begin and can end, in whatever way it says. */
final class DeadlineRuleCheck {
  private static final List<String> EVENTS =
      List.of(
          "triggers",
          "requires",
          "excludes",
          "stops",
          "resumes",
          "restarts",
          "done_by",
          "ended_by");

  private final Pack pack;
  private final PackProblems problems;
  private final Map<String, CsvFile.Row> byCode;

  private DeadlineRuleCheck(Pack pack, PackProblems problems) {
    this.pack = pack;
    this.problems = problems;
    this.byCode =
        pack.rows(PackFile.DEADLINE_RULE).stream()
            .collect(Collectors.toMap(row -> row.get("code"), row -> row, (a, b) -> a));
  }

  static void check(Pack pack, PackProblems problems) {
    DeadlineRuleCheck check = new DeadlineRuleCheck(pack, problems);
    pack.rows(PackFile.DEADLINE_RULE).forEach(check::rule);
  }

  private void rule(CsvFile.Row row) {
    EVENTS.forEach(column -> events(row, column, row.get(column)));
    events(row, "extended_by", row.get("extended_by").replaceAll("@\\d+(\\*\\d+)?(?= |$)", ""));
    if (row.get("overlay_of").isEmpty()) {
      starts(row);
    } else {
      overlay(row);
    }
    if (!row.get("stops").isEmpty() && row.get("resumes").isEmpty()) {
      problems.at(row, "resumes", "a term that stops must be able to go on");
    }
    if ("PENALTY".equals(row.get("length")) && !"COUNT".equals(row.get("level"))) {
      problems.at(row, "length", "PENALTY is the penalty of a count: the level must be COUNT");
    }
    if ("HOURS".equals(row.get("unit")) && "STOPS".equals(row.get("recess"))) {
      problems.at(row, "recess", "hours run through a recess");
    }
    chain(row);
  }

  private void starts(CsvFile.Row row) {
    if (row.get("triggers").isEmpty()) {
      problems.at(row, "triggers", "nothing starts the term");
    }
    if (row.get("length").isEmpty()) {
      problems.at(row, "length", "may not be empty");
    }
    if (!row.get("triggers").isEmpty() && row.get("triggers").contains("MEASURE_ENDED")) {
      problems.at(row, "triggers", "a measure that ended has no term left");
    }
  }

  /** A law for a time changes a rule that stands, and says between which days. */
  private void overlay(CsvFile.Row row) {
    if (!byCode.containsKey(row.get("overlay_of"))) {
      return;
    }
    if (!byCode.get(row.get("overlay_of")).get("overlay_of").isEmpty()) {
      problems.at(row, "overlay_of", "is itself an overlay");
    }
    if (row.get("valid_from").isEmpty()) {
      problems.at(row, "valid_from", "an overlay begins on a day");
    }
    if (!"STOPS".equals(row.get("overlay")) && row.get("length").isEmpty()) {
      problems.at(row, "length", "may not be empty");
    }
  }

  /** A rule that starts when it has itself expired would run for ever. */
  private void chain(CsvFile.Row row) {
    CsvFile.Row at = row;
    for (int links = 0; at != null && links <= byCode.size(); links++) {
      String before = after(at);
      if (row.get("code").equals(before)) {
        problems.at(row, "triggers", "the chain leads back to \"" + before + "\"");
        return;
      }
      at = before == null ? null : byCode.get(before);
    }
  }

  private static String after(CsvFile.Row row) {
    for (String event : row.get("triggers").split(" +")) {
      if (event.startsWith("RULE:")) {
        return event.substring("RULE:".length());
      }
    }
    return null;
  }

  private void events(CsvFile.Row row, String column, String cell) {
    for (String event : cell.isEmpty() ? new String[0] : cell.split(" +")) {
      String[] parts = event.split(":");
      String list = TriggerCode.LISTS.get(parts[0]);
      if (list == null) {
        problems.at(row, column, "\"" + event + "\" is not an event");
      } else if (list.isEmpty() != (parts.length == 1)) {
        problems.at(
            row, column, "\"" + event + (list.isEmpty() ? "\" takes no code" : "\" needs a code"));
      } else if (!list.isEmpty() && !codes(list).contains(parts[1])) {
        problems.at(row, column, "\"" + parts[1] + "\" is not a code of the list " + list);
      } else if (parts[0].equals("HEARING")
          && parts.length > 2
          && !codes("hearing_result").contains(parts[2])) {
        problems.at(row, column, "\"" + parts[2] + "\" is not a code of the list hearing_result");
      }
    }
  }

  private Set<String> codes(String list) {
    return pack.codes().getOrDefault(list, Set.of());
  }
}
