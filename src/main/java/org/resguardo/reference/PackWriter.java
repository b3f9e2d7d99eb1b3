package org.resguardo.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes a checked pack: adds, changes, closes; removes nothing that a case could point to. */
final class PackWriter {
  private static final Set<String> OF_COUNTRY =
      PackAttributes.LISTS.stream().map(PackFile::list).collect(Collectors.toSet());

  private final ReferenceTables tables;
  private final Pack pack;
  private final String yesterday;

  PackWriter(Connection connection, Pack pack, Clock clock) {
    this.tables = new ReferenceTables(connection);
    this.pack = pack;
    this.yesterday =
        LocalDate.now(clock.withZone(ZoneId.of(pack.settings().get("zone"))))
            .minusDays(1)
            .toString();
  }

  /** What comes with the software: the lists all countries share, and who may do what. */
  void writeHouse() throws SQLException {
    standardValues();
    permissions();
  }

  /** The law of the country. */
  void writeCountry() throws SQLException {
    values();
    titles();
    wordings();
    papers();
    offices();
    offences();
    stages();
    decisionKinds();
    settings();
  }

  private void standardValues() throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (CsvFile.Row row : pack.rows(PackFile.CODE)) {
      rows.add(
          row(
              row.get("list"),
              row.get("code"),
              sort(row),
              null,
              row.orNull("valid_from"),
              row.orNull("valid_to"),
              "C",
              row.orNull("standard"),
              row.orNull("standard_code"),
              row.orNull("attributes")));
    }
    upsertValues(rows, list -> !OF_COUNTRY.contains(list));
  }

  private void values() throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (PackFile file : PackAttributes.LISTS) {
      List<CsvFile.Row> of = pack.rows(file);
      for (int i = 0; i < of.size(); i++) {
        rows.add(PackAttributes.value(file, of.get(i), i));
      }
    }
    upsertValues(rows, OF_COUNTRY::contains);
  }

  private void upsertValues(List<Object[]> rows, Predicate<String> lists) throws SQLException {
    tables.upsert(
        "code_value",
        "list, code, sort, parent_code, valid_from, valid_to, confirmed, standard, standard_code,"
            + " attributes",
        2,
        rows);
    closeValues(rows, lists);
  }

  private void closeValues(List<Object[]> rows, Predicate<String> lists) throws SQLException {
    Set<String> keep = rows.stream().map(row -> row[0] + "." + row[1]).collect(Collectors.toSet());
    List<Object[]> closed =
        tables
            .read(
                2,
                "SELECT list, code FROM code_value WHERE valid_to IS NULL OR valid_to > ?",
                yesterday)
            .stream()
            .filter(open -> lists.test(open[0]) && !keep.contains(open[0] + "." + open[1]))
            .map(open -> row(yesterday, open[0], open[1]))
            .toList();
    tables.update("UPDATE code_value SET valid_to = ? WHERE list = ? AND code = ?", closed);
  }

  private void titles() throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (PackFile file : PackFile.values()) {
      if (file.hasTitles()) {
        for (CsvFile.Row row : pack.rows(file)) {
          for (String language : pack.languages()) {
            rows.add(
                row(
                    file.list(),
                    row.get(file.key()),
                    language,
                    row.get("title_" + language),
                    row.orNull("synonyms_" + language),
                    row.orNull(file.summaryColumn() + language)));
          }
        }
      }
    }
    tables.upsert("code_title", "list, code, lang, title, synonyms, summary", 3, rows);
  }

  private void wordings() throws SQLException {
    tables.update("DELETE FROM code_title WHERE list = ?", List.<Object[]>of(row(Pack.WORDING)));
    List<Object[]> rows = new ArrayList<>();
    pack.wordings()
        .forEach(
            (language, words) ->
                words.forEach((key, text) -> rows.add(row(Pack.WORDING, key, language, text))));
    tables.update("INSERT INTO code_title (list, code, lang, title) VALUES (?, ?, ?, ?)", rows);
  }

  private void papers() throws SQLException {
    tables.update("DELETE FROM code_title WHERE list = ?", List.<Object[]>of(row(Pack.PAPER)));
    tables.update(
        "INSERT INTO code_title (list, code, lang, title, summary) VALUES (?, ?, ?, ?, ?)",
        PackAttributes.papers(pack));
  }

  private void offices() throws SQLException {
    tables.upsert(
        "office",
        "code, province_code, phone, sort, valid_from, valid_to",
        1,
        rows(
            PackFile.OFFICE,
            row ->
                row(
                    row.get("code"),
                    row.get("region"),
                    row.get("phone"),
                    sort(row),
                    row.orNull("valid_from"),
                    row.orNull("valid_to"))));
    close("office", PackFile.OFFICE);
  }

  private void offences() throws SQLException {
    tables.upsert(
        "offence",
        "code, law, article, paragraph, valid_from, valid_to, penalty_kind, min_months, max_months,"
            + " aggravated_of, milder_than, attempt_allowed, victim_age_band, trafficking, csec,"
            + " needs_victim, iccs_code, htcds_exploitation, weight, confirmed, source",
        1,
        rows(PackFile.OFFENCE, PackAttributes::offence));
    close("offence", PackFile.OFFENCE);
  }

  private void stages() throws SQLException {
    tables.upsert(
        "stage",
        "code, sort, step, body, is_final, is_suspended, is_closed, confirmed, procedure_code",
        1,
        rows(PackFile.STAGE, PackAttributes::stage));
  }

  private void decisionKinds() throws SQLException {
    tables.upsert(
        "decision_kind",
        "code, sort, body, effect, from_stages, to_stage, office_act, is_accusation, is_judgment,"
            + " is_abbreviated, default_outcome, needs_accused, needs_counts, reopenable,"
            + " closing_reason, article, confirmed, valid_from, valid_to",
        1,
        rows(PackFile.DECISION_KIND, PackAttributes::decisionKind));
    close("decision_kind", PackFile.DECISION_KIND);
  }

  private void settings() throws SQLException {
    tables.update("DELETE FROM pack_setting", List.<Object[]>of(row()));
    List<Object[]> rows = new ArrayList<>();
    for (Map.Entry<String, String> setting : pack.settings().entrySet()) {
      rows.add(row(setting.getKey(), setting.getValue()));
    }
    tables.update("INSERT INTO pack_setting (name, content) VALUES (?, ?)", rows);
  }

  /** Replaced whole: a right that is no longer in the file must be gone. */
  private void permissions() throws SQLException {
    tables.update("DELETE FROM role_permission", List.<Object[]>of(row()));
    List<Object[]> rows = new ArrayList<>();
    RoleTable.of(pack)
        .held()
        .forEach((right, scope) -> rows.add(row(right.role(), right.permission(), scope)));
    tables.update(
        "INSERT INTO role_permission (role_code, permission, scope) VALUES (?, ?, ?)", rows);
  }

  private void close(String table, PackFile file) throws SQLException {
    Set<String> keep = pack.codes().get(file.list());
    List<Object[]> closed =
        tables
            .read(
                1,
                "SELECT code FROM " + table + " WHERE valid_to IS NULL OR valid_to > ?",
                yesterday)
            .stream()
            .filter(open -> !keep.contains(open[0]))
            .map(open -> row(yesterday, open[0]))
            .toList();
    tables.update("UPDATE " + table + " SET valid_to = ? WHERE code = ?", closed);
  }

  private List<Object[]> rows(PackFile file, Function<CsvFile.Row, Object[]> map) {
    return pack.rows(file).stream().map(map).toList();
  }

  static int sort(CsvFile.Row row) {
    return Integer.parseInt(row.get("sort"));
  }

  static Object[] row(Object... cells) {
    return cells;
  }
}
