package org.resguardo.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/** Holds every cell of a pack to what its column may contain. */
final class PackCheck {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,60}");
  private static final Pattern ATTRIBUTES = Pattern.compile("([a-z0-9_]+=[^;=]*(;|$))*");
  private static final Pattern EVENTS =
      Pattern.compile("[A-Z_]+(:[A-Za-z0-9_-]+){0,2}( [A-Z_]+(:[A-Za-z0-9_-]+){0,2})*");
  private static final Pattern EXTENSIONS =
      Pattern.compile("([A-Z_]+(:[A-Za-z0-9_-]+){0,2}@\\d{1,4}(\\*\\d{1,3})?( |$))+");
  private static final int LONGEST_ATTRIBUTES = 2000;
  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_SYNONYMS = 1000;
  private static final int LONGEST_SUMMARY = 2000;
  private static final int LONGEST_TEXT = 200;

  private final Pack pack;
  private final PackProblems problems;

  private PackCheck(Pack pack, PackProblems problems) {
    this.pack = pack;
    this.problems = problems;
  }

  static void check(Pack pack, PackProblems problems) {
    PackCheck check = new PackCheck(pack, problems);
    SettingsCheck.check(pack, problems);
    for (PackFile file : PackFile.values()) {
      check.columns(file);
      check.rows(file);
    }
    check.permissions();
    RoleCheck.check(pack, problems);
    WordingCheck.check(pack, problems);
    PaperCheck.check(pack, problems);
    DemoCheck.check(pack, problems);
    ProcedureCheck.check(pack, problems);
    OffenceCheck.check(pack, problems);
    DeadlineRuleCheck.check(pack, problems);
  }

  private void columns(PackFile file) {
    List<String> present = pack.files().get(file).columns();
    if (present.isEmpty()) {
      return;
    }
    file.columns().stream()
        .filter(column -> !column.mayBeMissing())
        .map(PackFile.Column::name)
        .filter(column -> !present.contains(column))
        .forEach(column -> problems.add(file.fileName() + ": column " + column + " is missing"));
    if (file.hasTitles()) {
      pack.languages().stream()
          .map(language -> "title_" + language)
          .filter(column -> !present.contains(column))
          .forEach(column -> problems.add(file.fileName() + ": column " + column + " is missing"));
    }
  }

  private void rows(PackFile file) {
    Set<String> seen = new HashSet<>();
    for (CsvFile.Row row : pack.rows(file)) {
      String key = row.get(file.key());
      if (!seen.add(file == PackFile.CODE ? row.get("list") + "." + key : key)) {
        problems.at(row, file.key(), "\"" + key + "\" is a duplicate");
      }
      file.columns().forEach(column -> cell(row, column));
      period(row);
      if (file.hasTitles()) {
        titles(file, row);
      }
      if (PackAttributes.LISTS.contains(file)
          && PackAttributes.of(file, row).length() > LONGEST_ATTRIBUTES) {
        problems.at(row, file.key(), "the row is longer than " + LONGEST_ATTRIBUTES);
      }
    }
  }

  private void cell(CsvFile.Row row, PackFile.Column column) {
    String cell = row.get(column.name());
    if (cell.isEmpty()) {
      if (!column.mayBeEmpty()) {
        problems.at(row, column.name(), "may not be empty");
      }
    } else if (column.list() != null) {
      references(row, column, cell);
    } else {
      plain(row, column, cell);
    }
  }

  private void references(CsvFile.Row row, PackFile.Column column, String cell) {
    String[] codes = column.kind().endsWith("*") ? cell.split(" +") : new String[] {cell};
    for (String code : codes) {
      if (!pack.codes().getOrDefault(column.list(), Set.of()).contains(code)) {
        problems.at(
            row, column.name(), "\"" + code + "\" is not a code of the list " + column.list());
      }
    }
  }

  private void plain(CsvFile.Row row, PackFile.Column column, String cell) {
    String fault =
        switch (column.kind().replace("?", "")) {
          case "code" -> CODE.matcher(cell).matches() ? null : "is not a code";
          case "int" -> cell.matches("\\d{1,6}") ? null : "is not a number";
          case "date" -> date(cell) == null ? "is not a date (YYYY-MM-DD)" : null;
          case "day" ->
              DayRule.readable(cell) ? null : "is not a day (YYYY-MM-DD, MM-DD, EASTER-2)";
          case "events" -> EVENTS.matcher(cell).matches() ? null : "is not a list of events";
          case "extensions" ->
              EXTENSIONS.matcher(cell).matches()
                  ? null
                  : "is not EVENT@length or EVENT@length*times";
          case "length" -> cell.matches("\\d{1,5}|PENALTY") ? null : "is not a length or PENALTY";
          case "days" -> cell.matches("\\d{1,4}( \\d{1,4})*") ? null : "is not a list of days";
          case "yn" -> cell.matches("[YN]") ? null : "is neither Y nor N";
          case "fraction?" -> cell.matches("[1-9]/[1-9]") ? null : "is not a fraction like 1/3";
          case "cu" -> cell.matches("[CU]") ? null : "is neither C nor U";
          case "attributes" -> ATTRIBUTES.matcher(cell).matches() ? null : "is not name=value;…";
          default -> text(row, cell);
        };
    if (fault != null) {
      problems.at(row, column.name(), "\"" + cell + "\" " + fault);
    }
  }

  private static String text(CsvFile.Row row, String cell) {
    boolean attribute =
        PackAttributes.LISTS.stream().anyMatch(file -> file.fileName().equals(row.file()));
    if (attribute && (cell.contains(";") || cell.contains("="))) {
      return "may not hold ; or =";
    }
    return cell.length() <= LONGEST_TEXT ? null : "is longer than " + LONGEST_TEXT;
  }

  private void period(CsvFile.Row row) {
    LocalDate from = date(row.get("valid_from"));
    LocalDate to = date(row.get("valid_to"));
    if (from != null && to != null && to.isBefore(from)) {
      problems.at(row, "valid_to", to + " is before valid_from " + from);
    }
  }

  private void titles(PackFile file, CsvFile.Row row) {
    for (String language : pack.languages()) {
      if (file == PackFile.DEADLINE_RULE && row.get("consequence_" + language).isEmpty()) {
        problems.at(row, "consequence_" + language, "the consequence is missing");
      }
      length(row, file.summaryColumn() + language, LONGEST_SUMMARY);
      if (row.get("title_" + language).isEmpty()) {
        problems.at(row, "title_" + language, "the title is missing");
      }
      length(row, "title_" + language, LONGEST_TITLE);
      length(row, "synonyms_" + language, LONGEST_SYNONYMS);
    }
  }

  private void length(CsvFile.Row row, String column, int most) {
    if (row.get(column).length() > most) {
      problems.at(row, column, "longer than " + most + " characters");
    }
  }

  private void permissions() {
    Set<String> seen = new HashSet<>();
    for (CsvFile.Row row : pack.permissions().rows()) {
      if (!pack.codes().getOrDefault("role", Set.of()).contains(row.get("role"))) {
        problems.at(row, "role", "\"" + row.get("role") + "\" is not a code of the list role");
      }
      constant(row, "permission", Permission.class);
      constant(row, "scope", Scope.class);
      if (!seen.add(row.get("role") + " " + row.get("permission"))) {
        problems.at(
            row, "permission", "\"" + row.get("permission") + "\" is a duplicate for the role");
      }
    }
  }

  private <E extends Enum<E>> void constant(CsvFile.Row row, String column, Class<E> type) {
    try {
      Enum.valueOf(type, row.get(column));
    } catch (IllegalArgumentException e) {
      problems.at(row, column, "\"" + row.get(column) + "\" is not known");
    }
  }

  /** Null when empty or no date. */
  static LocalDate date(String cell) {
    try {
      return cell.isEmpty() ? null : LocalDate.parse(cell);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
