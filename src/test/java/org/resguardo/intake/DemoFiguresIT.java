package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;

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
