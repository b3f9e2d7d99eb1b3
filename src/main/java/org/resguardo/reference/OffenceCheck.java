package org.resguardo.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Offences against each other: penalty ranges, and no two texts of one paragraph in force at once.
 */
final class OffenceCheck {
  private OffenceCheck() {}

  static void check(Pack pack, PackProblems problems) {
    List<CsvFile.Row> earlier = new ArrayList<>();
    for (CsvFile.Row row : pack.rows(PackFile.OFFENCE)) {
      penalty(row, problems);
      earlier.stream()
          .filter(other -> sameText(row, other) && overlap(row, other))
          .forEach(
              other ->
                  problems.at(
                      row,
                      "valid_from",
                      "is in force together with \"" + other.get("code") + "\""));
      earlier.add(row);
    }
  }

  private static void penalty(CsvFile.Row row, PackProblems problems) {
    Integer min = number(row.get("min_months"));
    Integer max = number(row.get("max_months"));
    boolean complete = min != null && max != null;
    if ("PRISON".equals(row.get("penalty_kind")) && !complete && row.get("confirmed").equals("C")) {
      // An unconfirmed row may leave the penalty open: better none than one that was guessed.
      problems.at(row, "max_months", "a prison term needs min_months and max_months");
    } else if (min != null && max != null && max < min) {
      problems.at(row, "max_months", max + " is less than min_months " + min);
    }
  }

  private static boolean sameText(CsvFile.Row one, CsvFile.Row other) {
    return List.of("law", "article", "paragraph").stream()
        .allMatch(column -> one.get(column).equals(other.get(column)));
  }

  private static boolean overlap(CsvFile.Row one, CsvFile.Row other) {
    return !endsBefore(one, other) && !endsBefore(other, one);
  }

  private static boolean endsBefore(CsvFile.Row one, CsvFile.Row other) {
    LocalDate to = PackCheck.date(one.get("valid_to"));
    LocalDate from = PackCheck.date(other.get("valid_from"));
    return to != null && from != null && to.isBefore(from);
  }

  /** Null when empty or no number. */
  static Integer number(String cell) {
    return cell.matches("\\d{1,6}") ? Integer.valueOf(cell) : null;
  }
}
