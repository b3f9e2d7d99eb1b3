package org.resguardo.reference;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Reads the reference tables whole; asked once, when the server starts. */
@ApplicationScoped
class ReferenceRepository {
  @Resource(lookup = "java:app/jdbc/house")
  private DataSource house;

  /**
   * @throws IllegalStateException when the store does not answer or was never given a pack
   */
  Shelf read() {
    try (Connection connection = house.getConnection()) {
      return read(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The country pack cannot be read from the case schema: run the launcher's migrate"
              + " command.",
          e);
    }
  }

  static Shelf read(Connection connection) throws SQLException {
    Shelf shelf =
        new Shelf(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    readValues(connection, shelf);
    readTitles(connection, shelf);
    readOffences(connection, shelf);
    readStages(connection, shelf);
    readDecisionKinds(connection, shelf);
    readOffices(connection, shelf);
    each(
        connection,
        "SELECT name, content FROM pack_setting",
        row -> shelf.settings().put(row.getString(1), row.getString(2)));
    return shelf;
  }

  private static void readValues(Connection connection, Shelf shelf) throws SQLException {
    each(
        connection,
        "SELECT list, code, sort, parent_code, valid_from, valid_to, confirmed, attributes"
            + " FROM code_value ORDER BY list, sort, code",
        row ->
            put(
                shelf,
                new CodeValue(
                    row.getString(1),
                    row.getString(2),
                    row.getInt(3),
                    row.getString(4),
                    ReferenceRows.date(row, 5),
                    ReferenceRows.date(row, 6),
                    "C".equals(row.getString(7)),
                    CodeValue.attributes(row.getString(8)))));
  }

  private static void readTitles(Connection connection, Shelf shelf) throws SQLException {
    each(
        connection,
        "SELECT list, code, lang, title, synonyms, summary FROM code_title",
        row ->
            shelf
                .titles()
                .put(
                    new Shelf.TitleKey(row.getString(1), row.getString(2), row.getString(3)),
                    new Shelf.Title(row.getString(4), row.getString(5), row.getString(6))));
  }

  private static void readOffences(Connection connection, Shelf shelf) throws SQLException {
    each(
        connection,
        "SELECT code, law, article, paragraph, valid_from, valid_to, penalty_kind, min_months,"
            + " max_months, aggravated_of, milder_than, attempt_allowed, victim_age_band,"
            + " trafficking, csec, needs_victim, iccs_code, htcds_exploitation, weight, confirmed"
            + " FROM offence ORDER BY weight DESC, code",
        row -> {
          Offence offence = ReferenceRows.offence(row);
          shelf.offences().put(offence.code(), offence);
          put(
              shelf,
              value(
                  "offence",
                  offence.code(),
                  shelf.offences().size(),
                  offence.validFrom(),
                  offence.validTo(),
                  offence.confirmed(),
                  Map.of(
                      "article", offence.article(),
                      "trafficking", String.valueOf(offence.trafficking()),
                      "csec", String.valueOf(offence.csec()),
                      "iccs", offence.iccsCode())));
        });
  }

  private static void readStages(Connection connection, Shelf shelf) throws SQLException {
    each(
        connection,
        "SELECT code, sort, step, body, is_final, is_suspended, is_closed, confirmed,"
            + " procedure_code FROM stage"
            + " ORDER BY sort, code",
        row -> {
          Stage stage = ReferenceRows.stage(row);
          shelf.stages().put(stage.code(), stage);
          boolean confirmed = "C".equals(row.getString(8));
          Map<String, String> attributes = Map.of("step", stage.step(), "body", stage.body());
          put(shelf, value("stage", stage.code(), stage.sort(), null, null, confirmed, attributes));
        });
  }

  private static void readDecisionKinds(Connection connection, Shelf shelf) throws SQLException {
    each(
        connection,
        "SELECT code, sort, body, effect, from_stages, to_stage, office_act, is_accusation,"
            + " is_judgment, is_abbreviated, default_outcome, needs_accused, needs_counts,"
            + " reopenable, closing_reason, article, confirmed, valid_from, valid_to"
            + " FROM decision_kind ORDER BY sort, code",
        row -> {
          DecisionKind kind = ReferenceRows.decisionKind(row);
          shelf.decisionKinds().put(kind.code(), kind);
          put(
              shelf,
              value(
                  "decision_kind",
                  kind.code(),
                  kind.sort(),
                  kind.validFrom(),
                  kind.validTo(),
                  kind.confirmed(),
                  Map.of("effect", kind.effect(), "body", kind.body())));
        });
  }

  private static void readOffices(Connection connection, Shelf shelf) throws SQLException {
    each(
        connection,
        "SELECT code, phone, province_code, valid_from, valid_to FROM office ORDER BY sort, code",
        row -> {
          Office office =
              new Office(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  ReferenceRows.date(row, 4),
                  ReferenceRows.date(row, 5));
          shelf.offices().put(office.code(), office);
        });
  }

  private static CodeValue value(
      String list,
      String code,
      int sort,
      LocalDate from,
      LocalDate to,
      boolean confirmed,
      Map<String, String> attributes) {
    return new CodeValue(list, code, sort, null, from, to, confirmed, attributes);
  }

  private static void put(Shelf shelf, CodeValue value) {
    shelf
        .lists()
        .computeIfAbsent(value.list(), list -> new LinkedHashMap<>())
        .put(value.code(), value);
  }

  private static void each(Connection connection, String sql, RowReader reader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        reader.read(rows);
      }
    }
  }

  @FunctionalInterface
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }
}
