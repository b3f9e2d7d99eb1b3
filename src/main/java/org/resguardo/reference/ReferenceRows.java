package org.resguardo.reference;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Rows of the reference tables as the records the house works with. */
final class ReferenceRows {
  private ReferenceRows() {}

  static Offence offence(ResultSet row) throws SQLException {
    return new Offence(
        row.getString("code"),
        row.getString("law"),
        row.getString("article"),
        row.getString("paragraph"),
        date(row, 5),
        date(row, 6),
        row.getString("penalty_kind"),
        row.getObject("min_months", Integer.class),
        row.getObject("max_months", Integer.class),
        row.getString("aggravated_of"),
        words(row.getString("milder_than")),
        row.getBoolean("attempt_allowed"),
        row.getString("victim_age_band"),
        row.getBoolean("trafficking"),
        row.getBoolean("csec"),
        row.getBoolean("needs_victim"),
        row.getString("iccs_code"),
        row.getString("htcds_exploitation"),
        row.getInt("weight"),
        "C".equals(row.getString("confirmed")));
  }

  private static List<String> words(String text) {
    return text == null ? List.of() : List.of(text.split(" "));
  }

  static Stage stage(ResultSet row) throws SQLException {
    return new Stage(
        row.getString("code"),
        row.getInt("sort"),
        row.getString("step"),
        row.getString("body"),
        row.getString("procedure_code"),
        row.getBoolean("is_final"),
        row.getBoolean("is_suspended"),
        row.getBoolean("is_closed"));
  }

  static DecisionKind decisionKind(ResultSet row) throws SQLException {
    String from = row.getString("from_stages");
    return new DecisionKind(
        row.getString("code"),
        row.getInt("sort"),
        row.getString("body"),
        row.getString("effect"),
        words(from),
        row.getString("to_stage"),
        row.getString("office_act"),
        row.getBoolean("is_accusation"),
        row.getBoolean("is_judgment"),
        row.getBoolean("is_abbreviated"),
        row.getString("default_outcome"),
        row.getBoolean("needs_accused"),
        row.getBoolean("needs_counts"),
        row.getBoolean("reopenable"),
        row.getString("closing_reason"),
        row.getString("article"),
        "C".equals(row.getString("confirmed")),
        date(row, 18),
        date(row, 19));
  }

  static LocalDate date(ResultSet row, int column) throws SQLException {
    Date date = row.getDate(column);
    return date == null ? null : date.toLocalDate();
  }
}
