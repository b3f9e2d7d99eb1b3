package org.resguardo.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How the columns of a pack file become columns and attributes of the reference tables. */
final class PackAttributes {
  /** Files whose rows are values of a list, with the other columns as attributes. */
  static final List<PackFile> LISTS =
      List.of(
          PackFile.DIVISION,
          PackFile.OFFICE,
          PackFile.COURT,
          PackFile.PROCEDURE,
          PackFile.HEARING_KIND,
          PackFile.MEASURE_KIND,
          PackFile.OFFENCE_ELEMENT,
          PackFile.SENTENCE_KIND,
          PackFile.HOLIDAY,
          PackFile.DEADLINE_RULE,
          PackFile.SERVICE_PROVIDER,
          PackFile.RETENTION_RULE);

  private static final Set<String> COLUMNS_OF_THE_TABLE =
      Set.of("code", "day", "sort", "parent", "valid_from", "valid_to", "confirmed", "iso");

  /** Above every maximum in months, so that trafficking and rank only break ties. */
  private static final int MONTH = 1000;

  private static final int TRAFFICKING = 500;
  private static final int LOWEST_RANK = 499;

  private PackAttributes() {}

  /**
   * The columns that have no place of their own, as {@code name=value;…}; empty ones are left out.
   */
  static String of(PackFile file, CsvFile.Row row) {
    return file.columns().stream()
        .map(PackFile.Column::name)
        .filter(name -> !COLUMNS_OF_THE_TABLE.contains(name) && !row.get(name).isEmpty())
        .map(name -> name + "=" + row.get(name))
        .collect(Collectors.joining(";"));
  }

  /**
   * A row of code_value for a row of one of {@link #LISTS}. A holiday of one year is valid on its
   * day only.
   */
  static Object[] value(PackFile file, CsvFile.Row row, int position) {
    return PackWriter.row(
        file.list(),
        row.get(file.key()),
        row.get("sort").isEmpty() ? (position + 1) * 10 : PackWriter.sort(row),
        row.orNull("parent"),
        oneDay(file, row) ? row.get("day") : row.orNull("valid_from"),
        oneDay(file, row) ? row.get("day") : row.orNull("valid_to"),
        row.get("confirmed"),
        row.get("iso").isEmpty() ? null : "ISO 3166-2",
        row.orNull("iso"),
        of(file, row));
  }

  private static boolean oneDay(PackFile file, CsvFile.Row row) {
    return file == PackFile.HOLIDAY
        && row.get("until").isEmpty()
        && PackCheck.date(row.get("day")) != null;
  }

  static Object[] offence(CsvFile.Row row) {
    return PackWriter.row(
        row.get("code"),
        row.get("law"),
        row.get("article"),
        row.orNull("paragraph"),
        row.orNull("valid_from"),
        row.orNull("valid_to"),
        row.get("penalty_kind"),
        OffenceCheck.number(row.get("min_months")),
        OffenceCheck.number(row.get("max_months")),
        row.orNull("aggravated_of"),
        row.orNull("milder_than"),
        row.yes("attempt_allowed"),
        row.get("victim_age_band"),
        row.yes("trafficking"),
        row.yes("csec"),
        row.yes("needs_victim"),
        row.get("iccs"),
        row.orNull("htcds_exploitation"),
        weight(row),
        row.get("confirmed"),
        row.get("source"));
  }

  /**
   * Orders offences for "principal": the heaviest maximum, then trafficking, then the pack's rank.
   * Life and death have no maximum in months and stand above all.
   */
  static int weight(CsvFile.Row row) {
    Integer max = OffenceCheck.number(row.get("max_months"));
    int months = max != null ? max : "LIFE DEATH".contains(row.get("penalty_kind")) ? 2000 : 0;
    int rank = Math.min(LOWEST_RANK, Integer.parseInt(row.get("rank")));
    return months * MONTH + (row.yes("trafficking") ? TRAFFICKING : 0) + LOWEST_RANK - rank;
  }

  static Object[] stage(CsvFile.Row row) {
    return PackWriter.row(
        row.get("code"),
        PackWriter.sort(row),
        row.get("step"),
        row.get("body"),
        row.yes("final"),
        row.yes("suspended"),
        row.yes("closed"),
        row.get("confirmed"),
        ProcedureCheck.procedure(row));
  }

  static Object[] decisionKind(CsvFile.Row row) {
    return PackWriter.row(
        row.get("code"),
        PackWriter.sort(row),
        row.get("body"),
        row.get("effect"),
        row.orNull("from_stages"),
        row.orNull("to_stage"),
        row.orNull("office_act"),
        row.yes("accusation"),
        row.yes("judgment"),
        row.yes("abbreviated"),
        row.orNull("default_outcome"),
        row.yes("needs_accused"),
        row.yes("needs_counts"),
        row.yes("reopenable"),
        row.orNull("closing_reason"),
        row.orNull("article"),
        row.get("confirmed"),
        row.orNull("valid_from"),
        row.orNull("valid_to"));
  }

  /** A row of code_title for each template: its title, and as summary its text. */
  static List<Object[]> papers(Pack pack) {
    List<Object[]> rows = new ArrayList<>();
    pack.papers()
        .forEach(
            (name, texts) ->
                texts.forEach(
                    (language, text) ->
                        rows.add(
                            PackWriter.row(
                                Pack.PAPER,
                                name.toUpperCase(Locale.ROOT),
                                language,
                                PaperForm.read(text).title(),
                                text))));
    return rows;
  }
}
