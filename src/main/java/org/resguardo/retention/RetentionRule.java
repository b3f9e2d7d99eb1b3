package org.resguardo.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.ReferenceView;

/**
 * A row of {@code retention_rule.csv} about who somebody is.
 *
 * @param record of the list {@code retained}
 * @param runsFrom of the list {@code retention_start}
 * @param end what the pack proposes, of the list {@code retention_end}; a person decides
 * @param article empty where the pack names none
 * @param confirmed false: needs local legal review
 */
public record RetentionRule(
    String code,
    String record,
    String runsFrom,
    int years,
    String end,
    String article,
    boolean confirmed) {
  private static final String IDENTITY = "_IDENTITY";
  private static final String ARCHIVED = "ARCHIVE";

  /**
   * The rules in force on a day, on any when it is null, whose end can be the erasure of an
   * identity.
   */
  static List<RetentionRule> of(CodeBook codes, LocalDate on) {
    return codes.entries("retention_rule", on, Locale.ROOT).stream()
        .map(RetentionRule::of)
        .filter(rule -> rule.record().endsWith(IDENTITY) && !ARCHIVED.equals(rule.end()))
        .toList();
  }

  private static RetentionRule of(ReferenceView row) {
    Map<String, String> cells = row.attributes();
    return new RetentionRule(
        row.code(),
        cells.getOrDefault("record", ""),
        cells.getOrDefault("runs_from", ""),
        Integer.parseInt(cells.getOrDefault("years", "0")),
        cells.getOrDefault("end", ""),
        cells.getOrDefault("article", ""),
        row.confirmed());
  }

  /** The day on which the time is over. */
  LocalDate due(LocalDate started) {
    return started.plusYears(years);
  }

  /**
   * The last day to begin on whose time is over today; a leap day is told apart by {@link #due}.
   */
  LocalDate latestStart(LocalDate today) {
    return today.minusYears(years).plusDays(1);
  }
}
