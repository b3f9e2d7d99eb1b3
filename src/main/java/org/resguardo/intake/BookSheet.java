package org.resguardo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sheets of the caseload workbook and their columns, in order. The first row of a sheet holds
 * the column keys, the second explains them in the reader's language, data follow. {@code case} is
 * the case's own key in the workbook; {@code id} a row's own key within its case.
 */
public enum BookSheet {
  CASES(
      "case! office!:office official_number registered_on!d complaint_on!d how_arose!:how_arose"
          + " facts_from!f facts_to f division!:division offence!:offence summary! victim:age_group"
          + " suspect prosecutor confidentiality:confidentiality priority:priority border:border"
          + " exploitation*exploitation sex_exploitation*sex_exploitation online b organised b"
          + " number_acting n"),
  VICTIMS(
      "case! id! given family1 family2 known_as document_kind:document_kind document_number"
          + " document_country:country birth f age_from n age_to n age_basis:age_basis sex!:sex"
          + " citizenship*!country residence_country:country detected_on!d detected_by:detected_by"
          + " trafficking_status!:trafficking_status status_on d deciding_body:deciding_body"
          + " exploitation*exploitation sex_exploitation*sex_exploitation age_when_exploited n"
          + " recruitment*method_of_recruitment control*method_of_control agency_told_on d"
          + " rights_told_on d interpreter b"),
  ACCUSED(
      "case! id! known b given family1 family2 known_as document_kind:document_kind document_number"
          + " document_country:country birth f age_from n age_to n sex!:sex citizenship*!country"
          + " residence_country:country occupation roles*role_in_process public_official b"
          + " official_body first_suspected_on d arrested_on d rights_told_on d fugitive_since d"),
  PARTIES(
      "case! id! capacity!:party_capacity given family1 family2 organisation b channel:how_arose"
          + " bar_number public_defender b represents agency appointed_on d"
          + " representative_kind:representative_kind conflict_checked b"),
  COUNTS(
      "case! id! accused*! victims* offence!:offence trafficking b acts n from!f to f"
          + " attempt:attempt participation:participation relation:relation"),
  HEARINGS(
      "case! kind!:hearing_kind court!:court room starts_at!m minutes n accused*! victims*"
          + " child_way:child_way support_person closed b result:hearing_result reason:not_held_reason note"),
  DECISIONS(
      "case! kind!:decision_kind decided_on!d court:court number accused* counts* outcome:count_outcome"
          + " reason:acquittal_reason abbreviated b despite"),
  SENTENCES(
      "case! accused! decided_on!d count! kind!:sentence_kind years n months n days n fine_days n"
          + " content credited_days n suspended b probation_months n conditions despite"),
  MOVES("case! kind! on!d office:office prosecutor reason! note");

  /** T text, D day, F day as far as known, M moment, N whole number, B yes or no. */
  enum Kind {
    T,
    D,
    F,
    M,
    N,
    B
  }

  /**
   * {@code list}: the code list its values come from, or null; {@code many}: separated by {@code
   * ;}.
   */
  public record Column(String key, Kind kind, String list, boolean required, boolean many) {}

  private final List<Column> columns;

  // Read from a compact text because a table of sixty constructor calls hides what matters.
  BookSheet(String layout) {
    List<Column> read = new ArrayList<>();
    for (String part : layout.replaceAll(" ([dfmnb])(?= |$)", "@$1").split(" ")) {
      String key = part.replaceAll("[!*:@].*", "");
      String rest = part.substring(key.length());
      boolean many = rest.contains("*");
      boolean required = rest.contains("!");
      String tail = rest.replaceAll("[!*:@]", "");
      boolean typed = !rest.contains(":") && !many && tail.length() == 1;
      Kind kind = typed ? Kind.valueOf(tail.toUpperCase(java.util.Locale.ROOT)) : Kind.T;
      read.add(new Column(key, kind, typed || tail.isEmpty() ? null : tail, required, many));
    }
    columns = List.copyOf(read);
  }

  static Optional<BookSheet> named(String name) {
    return List.of(values()).stream()
        .filter(sheet -> sheet.title().equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  /** The sheet's name in the workbook, the same in every language. */
  public String title() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public List<Column> columns() {
    return columns;
  }
}
