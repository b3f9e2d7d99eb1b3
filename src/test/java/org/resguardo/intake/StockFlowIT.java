package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Api;

/**
 * Stock at the end = stock at the beginning + inflow − outflow, each counted for itself, however
 * the caseload is cut: transfers, reassignments, requalifications, reopenings and suspensions
 * included.
 */
class StockFlowIT {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 23);

  private static Api coordinator;

  @BeforeAll
  static void sign_in() {
    coordinator = Api.as("coordinacion");
  }

  @ParameterizedTest
  @CsvSource({
    "OFFICE, office",
    "OFFICE, process",
    "PROSECUTOR, office",
    "PROSECUTOR, process",
    "OFFENCE, office",
    "OFFENCE, process"
  })
  void the_stock_of_every_row_is_explained_by_its_flows(String by, String view) {
    List<String> wrong = new ArrayList<>(wrong(by, view, null, FIRST, LAST));
    for (LocalDate from = FIRST; from.isBefore(LAST); from = from.plusYears(1)) {
      LocalDate to = from.plusYears(1).minusDays(1);
      wrong.addAll(wrong(by, view, null, from, to.isAfter(LAST) ? LAST : to));
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"office", "process"})
  void the_stock_of_every_month_is_explained_by_its_flows(String view) {
    List<String> wrong = new ArrayList<>(wrong("MONTH", view, null, FIRST, LAST));
    for (String office : List.of("SANJOSE", "LIBERIA", "JACO")) {
      wrong.addAll(wrong("MONTH", view, office, FIRST, LAST));
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> wrong(
      String by, String view, String office, LocalDate from, LocalDate to) {
    JsonObject table =
        coordinator.get(
            "/statistics/R1?audience=inside&from=%s&to=%s&by=%s&view=%s%s"
                .formatted(from, to, by, view, office == null ? "" : "&office=" + office));
    List<String> wrong = new ArrayList<>();
    long moved = 0;
    for (JsonElement each : table.getAsJsonArray("rows")) {
      Map<String, Long> cells = cells(each.getAsJsonObject());
      moved += cells.get("in") + cells.get("p0");
      if (cells.get("p1") != cells.get("p0") + cells.get("in") - cells.get("out")) {
        wrong.add(by + " " + view + " " + office + " " + from + " " + each);
      }
    }
    // Whole years have no case in the office's view; the whole span has.
    assertThat(moved > 0 || !from.equals(FIRST)).as("cases by %s, %s", by, view).isTrue();
    return wrong;
  }

  private static Map<String, Long> cells(JsonObject row) {
    Map<String, Long> cells = new HashMap<>();
    for (JsonElement each : row.getAsJsonArray("values")) {
      JsonObject value = each.getAsJsonObject();
      if (value.has("value")) {
        cells.put(value.get("column").getAsString(), value.get("value").getAsLong());
      }
    }
    return cells;
  }
}
