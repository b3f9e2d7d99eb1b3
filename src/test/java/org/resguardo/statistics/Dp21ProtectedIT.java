package org.resguardo.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;

/** A table that would show one person does not. */
@Tag("DP-21")
@DisplayName("DP-21: small cells are protected")
class Dp21ProtectedIT {
  private final Api statistician = Api.as("estadistica");

  @ParameterizedTest
  @ValueSource(strings = {"state", "public"})
  void cells_of_one_are_protected_and_no_row_gives_them_away(String audience) {
    String address = "/statistics/G9?from=2019-01-01&audience=";
    List<Integer> exact = new ArrayList<>();
    each(Api.as("coordinacion").get(address + "inside"), cell -> exact.add(value(cell)));
    assertThat(exact).as("the exact table holds small cells").contains(1);

    JsonObject table = statistician.get(address + audience);
    int threshold = table.get("threshold").getAsInt();
    List<Integer> shown = new ArrayList<>();
    List<Integer> hidden = new ArrayList<>();
    each(table, cell -> (suppressed(cell) ? hidden : shown).add(value(cell)));
    assertThat(hidden).isNotEmpty().containsOnly(-1);
    assertThat(shown).noneMatch(value -> value > 0 && value < threshold);
    table
        .getAsJsonArray("rows")
        .forEach(
            row ->
                assertThat(suppressedIn(row.getAsJsonObject()))
                    .as("one alone could be subtracted: %s", row)
                    .isNotEqualTo(1));
    String file =
        new String(statistician.file(address + audience + "&format=csv"), StandardCharsets.UTF_8);
    assertThat(file.lines().filter(line -> line.matches(".*,[1-2](,.*|$)"))).isEmpty();
  }

  @Test
  void whoever_works_with_tables_gets_no_record_and_no_exact_table() {
    assertThat(statistician.get("/statistics/G7?audience=inside").get("httpStatus").getAsInt())
        .isEqualTo(403);
    Door door = Door.open("estadistica");
    assertThat(door.get("/cases").statusCode()).isEqualTo(403);
    assertThat(door.get("/caseload/export").statusCode()).isEqualTo(403);
  }

  private interface Seen {
    void cell(JsonObject value);
  }

  private static void each(JsonObject table, Seen seen) {
    for (JsonElement row : table.getAsJsonArray("rows")) {
      row.getAsJsonObject()
          .getAsJsonArray("values")
          .forEach(value -> seen.cell(value.getAsJsonObject()));
    }
  }

  private static long suppressedIn(JsonObject row) {
    return row.getAsJsonArray("values").asList().stream()
        .filter(value -> suppressed(value.getAsJsonObject()))
        .count();
  }

  private static boolean suppressed(JsonObject cell) {
    return cell.get("suppressed").getAsBoolean();
  }

  private static int value(JsonObject cell) {
    return cell.has("value") && !cell.get("value").isJsonNull() ? cell.get("value").getAsInt() : -1;
  }
}
