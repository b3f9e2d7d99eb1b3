package org.resguardo.reference;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a country's law says about time: its deadline rules and its working days. A value of its
 * own, so that the terms of several countries, or those of today and of a draft, stand side by
 * side.
 *
 * @param settings those of the pack; {@code procedure.<code>} names the decisions that declare it
 */
public record Terms(List<DeadlineRule> rules, WorkCalendar calendar, Map<String, String> settings) {
  private static final String DECLARED = "procedure.";

  /** The terms of a pack folder that was not loaded; refused with every fault. */
  public static Terms read(Path packDir, Path standardDir) {
    Pack pack = PackLoader.checked(packDir, standardDir);
    return of(
        values(pack, PackFile.DEADLINE_RULE), values(pack, PackFile.HOLIDAY), pack.settings());
  }

  /** The terms written in these files alone; for a draft that is checked elsewhere. */
  public static Terms parse(String rules, String holidays, Map<String, String> settings) {
    PackProblems problems = new PackProblems();
    Terms terms =
        of(
            values(
                PackFile.DEADLINE_RULE, CsvFile.parse("deadline_rule.csv", rules, problems).rows()),
            values(PackFile.HOLIDAY, CsvFile.parse("holiday.csv", holidays, problems).rows()),
            settings);
    problems.refuse();
    return terms;
  }

  static Terms of(
      Collection<CodeValue> rules, Collection<CodeValue> days, Map<String, String> settings) {
    Set<DayOfWeek> weekend =
        Arrays.stream(settings.getOrDefault("weekend", "SATURDAY,SUNDAY").split(","))
            .map(String::strip)
            .map(DayOfWeek::valueOf)
            .collect(Collectors.toSet());
    return new Terms(
        rules.stream().map(DeadlineRule::of).toList(),
        new WorkCalendar(days.stream().map(DayRule::of).toList(), weekend),
        settings);
  }

  /** COMPLEX when D25 declares it, and so on; null when the decision declares no procedure. */
  public String procedureDeclaredBy(String decisionKind) {
    return settings.entrySet().stream()
        .filter(setting -> setting.getKey().startsWith(DECLARED))
        .filter(setting -> List.of(setting.getValue().split("[ ,]+")).contains(decisionKind))
        .map(setting -> setting.getKey().substring(DECLARED.length()))
        .findFirst()
        .orElse(null);
  }

  private static List<CodeValue> values(Pack pack, PackFile file) {
    return values(file, pack.rows(file));
  }

  private static List<CodeValue> values(PackFile file, List<CsvFile.Row> rows) {
    return rows.stream().map(row -> value(file, row)).toList();
  }

  private static CodeValue value(PackFile file, CsvFile.Row row) {
    return new CodeValue(
        file.list(),
        row.get(file.key()),
        row.get("sort").isEmpty() ? 0 : PackWriter.sort(row),
        null,
        date(row, "valid_from"),
        date(row, "valid_to"),
        "C".equals(row.get("confirmed")),
        CodeValue.attributes(PackAttributes.of(file, row)));
  }

  private static LocalDate date(CsvFile.Row row, String column) {
    return PackCheck.date(row.get(column));
  }
}
