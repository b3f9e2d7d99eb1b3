package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Product;

/**
 * Imported and counted, the demo caseload gives the figures that UNODC published for Costa Rica;
 * see src/site/markdown/demo-caseload.md for where those contradict each other.
 */
class DemoFiguresIT {
  private static Api coordinator;

  @BeforeAll
  static void sign_in() {
    coordinator = Api.as("coordinacion");
  }

  @Test
  void persons_prosecuted() {
    assertThat(cell("G3", "2019", "Total")).isEqualTo(61);
    assertThat(cell("G3", "2020", "Total")).isEqualTo(57);
    assertThat(cell("G3", "2021", "Total")).isEqualTo(42);
  }

  @Test
  void persons_convicted() {
    assertThat(cell("G4", "2019", "Total")).isEqualTo(10);
    assertThat(cell("G4", "2020", "Total")).isEqualTo(3);
    assertThat(row("G4", "2021"))
        .containsEntry("Female, 18 and over", 3)
        .containsEntry("Male, 18 and over", 4)
        .containsEntry("Total", 7);
  }

  @Test
  void victims_detected() {
    assertThat(row("G7", "2019"))
        .containsEntry("Female, Under 18", 16)
        .containsEntry("Female, 18 and over", 21)
        .containsEntry("Male, Under 18", 14)
        .containsEntry("Male, 18 and over", 9)
        .containsEntry("Other or intersex, 18 and over", 1)
        .containsEntry("Unknown, Age unknown", 1)
        .containsEntry("Total", 62);
    assertThat(row("G7", "2020"))
        .containsEntry("Female, Under 18", 25)
        .containsEntry("Female, 18 and over", 19)
        .containsEntry("Male, Under 18", 6)
        .containsEntry("Other or intersex, 18 and over", 1)
        .containsEntry("Total", 51);
    assertThat(row("G7", "2021"))
        .containsEntry("Female, Under 18", 13)
        .containsEntry("Female, 18 and over", 7)
        .containsEntry("Male, Under 18", 1)
        .containsEntry("Total", 21);
  }

  @Test
  void victims_by_citizenship() {
    assertThat(row("G9", "Costa Rica"))
        .containsEntry("2019", 46)
        .containsEntry("2020", 33)
        .containsEntry("2021", 13);
    assertThat(row("G9", "Nicaragua"))
        .containsEntry("2019", 12)
        .containsEntry("2020", 17)
        .containsEntry("2021", 8);
    assertThat(row("G9", "Total"))
        .containsEntry("2019", 62)
        .containsEntry("2020", 51)
        .containsEntry("2021", 21);
  }

  @Test
  void who_is_told_by_citizenship_is_who_is_told_by_sex_and_age() {
    for (String year : List.of("2019", "2020", "2021")) {
      assertThat(cell("G6A", "Total", year)).isEqualTo(cell("G3", year, "Total"));
      assertThat(cell("G6B", "Total", year)).isEqualTo(cell("G4", year, "Total"));
      assertThat(cell("G11", "Total", year)).isEqualTo(cell("G7", year, "Total"));
    }
  }

  /** Counted again on the tables themselves, one row at a time. */
  @Test
  void offences_recorded_and_persons_not_convicted() throws SQLException {
    assertThat(cell("G1", "Total", "2021"))
        .isEqualTo(
            one(
                "SELECT COUNT(DISTINCT n.case_id, n.charge) FROM charge_count n JOIN count_fact f ON"
                    + " f.count_id = n.id AND f.superseded_at IS NULL AND f.trafficking JOIN"
                    + " case_file c ON c.id = n.case_id WHERE YEAR(c.registered_on) = 2021"))
        .isPositive();
    assertThat(cell("G4", "2021", "Total") + cell("G5", "2021", "Total"))
        .isEqualTo(
            one(
                "SELECT COUNT(DISTINCT o.accused_id) FROM decision_outcome o JOIN decision d ON d.id ="
                    + " o.decision_id AND d.superseded_at IS NULL JOIN decision_kind k ON k.code ="
                    + " d.kind_code AND k.is_judgment WHERE o.trafficking AND o.outcome IN"
                    + " ('CONVICTED', 'ACQUITTED') AND YEAR(d.decided_on) = 2021"))
        .isPositive();
  }

  @Test
  void time_in_stage_is_that_of_the_spells_that_ended() throws SQLException {
    List<Integer> days =
        all(
            "SELECT TO_DAYS(s.left_on) - TO_DAYS(s.entered_on) FROM stage_spell s WHERE"
                + " s.superseded_at IS NULL AND s.left_on BETWEEN '2019-01-01' AND '2021-12-31'"
                + " ORDER BY 1");
    assertThat(days).hasSizeGreaterThan(20);
    assertThat(row("T6", "Total"))
        .containsEntry("Spells", days.size())
        .containsEntry("Median (days)", days.get((days.size() + 1) / 2 - 1));
  }

  private static int one(String sql) throws SQLException {
    return all(sql).get(0);
  }

  private static List<Integer> all(String sql) throws SQLException {
    List<Integer> values = new ArrayList<>();
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        values.add(found.getInt(1));
      }
    }
    return values;
  }

  private static int cell(String id, String row, String column) {
    return row(id, row).get(column);
  }

  /** A row of a table by its title: figures by the titles of their columns. */
  private static Map<String, Integer> row(String id, String title) {
    JsonObject table =
        coordinator.get("/statistics/" + id + "?from=2019-01-01&to=2021-12-31&audience=inside");
    Map<String, String> columns = new TreeMap<>();
    for (JsonElement each : table.getAsJsonArray("columns")) {
      JsonObject column = each.getAsJsonObject();
      columns.put(column.get("key").getAsString(), column.get("title").getAsString());
    }
    for (JsonElement each : table.getAsJsonArray("rows")) {
      if (each.getAsJsonObject().get("title").getAsString().equals(title)) {
        return figures(each.getAsJsonObject().getAsJsonArray("values"), columns);
      }
    }
    throw new AssertionError("no row " + title + " in " + table);
  }

  private static Map<String, Integer> figures(JsonArray values, Map<String, String> columns) {
    Map<String, Integer> figures = new TreeMap<>();
    for (JsonElement each : values) {
      JsonObject value = each.getAsJsonObject();
      figures.put(columns.get(value.get("column").getAsString()), value.get("value").getAsInt());
    }
    return figures;
  }
}
