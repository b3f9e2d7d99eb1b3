package org.resguardo.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Product;
import org.resguardo.harness.Visit;

/** T9 and R3 against a count of their own over the rows of the terms, one after the other. */
class PunctualityIT {
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2026, 11, 22);
  private static final String PERIOD = "?office=SANJOSE&from=" + FROM + "&to=";

  private final List<Term> terms = terms();

  @Test
  void t9_divides_what_was_met_in_time_by_what_fell_due() {
    List<Term> due =
        terms.stream()
            .filter(term -> term.duty.equals("OFFICE"))
            .filter(term -> List.of("RUNNING", "DONE", "LAPSED").contains(term.state))
            .filter(term -> !term.due.isBefore(FROM) && !term.due.isAfter(TO))
            .toList();
    long met = due.stream().filter(term -> term.done() && !term.closed.isAfter(term.due)).count();
    long late = due.stream().filter(term -> term.done() && term.closed.isAfter(term.due)).count();
    assertThat(met).isPositive().isLessThan(due.size());

    Map<String, Double> found = line("T9", TO);
    assertThat(found.get("fallenDue")).isEqualTo(due.size());
    assertThat(found.get("met")).isEqualTo(met);
    assertThat(found.get("late")).isEqualTo(late);
    assertThat(found.get("missed")).isEqualTo(due.size() - met - late);
    assertThat(found.get("t9")).isEqualTo(Math.round(1000.0 * met / due.size()) / 10.0);
  }

  @Test
  void r3_tells_what_ran_on_the_last_day_by_how_near_it_was() {
    double overdue = 0;
    double near = 0;
    for (LocalDate day = TO.minusDays(120); !day.isAfter(TO); day = day.plusDays(15)) {
      LocalDate last = day;
      Map<String, Double> found = line("R3", last);
      assertThat(found.get("overdue"))
          .as("overdue on %s", last)
          .isEqualTo(ran(last, term -> term.due.isBefore(last) && !term.caseClosed));
      assertThat(found.get("in7")).as("%s", last).isEqualTo(within(last, 0, 7));
      assertThat(found.get("in15")).as("%s", last).isEqualTo(within(last, 8, 15));
      assertThat(found.get("in30")).as("%s", last).isEqualTo(within(last, 16, 30));
      overdue += found.get("overdue");
      near += found.get("in7") + found.get("in15") + found.get("in30");
    }
    assertThat(overdue).isPositive();
    assertThat(near).isPositive();
  }

  @Test
  void a_head_goes_from_the_overdue_to_their_cases() {
    try (Visit visit = Browser.signIn("jefatura.sanjose", "es")) {
      assertThat(visit.go("/statistics/R3")).isEqualTo(200);
      assertThat(visit.page().locator("h1").innerText()).contains("Plazos por vencer");
      String cases = visit.page().locator(".r-stat td a").first().getAttribute("href");
      assertThat(visit.go(cases)).isEqualTo(200);
      assertThat(visit.page().locator(".r-table tbody tr").count()).isPositive();
      assertThat(visit.barriers()).isEmpty();
    }
  }

  private double ran(LocalDate day, Predicate<Term> how) {
    return terms.stream()
        .filter(term -> !term.duty.equals("COURT") && !term.state.equals("STANDING"))
        .filter(term -> !term.started.isAfter(day))
        .filter(term -> term.closed == null || term.closed.isAfter(day))
        .filter(how)
        .count();
  }

  private double within(LocalDate day, int least, int most) {
    return ran(
        day,
        term -> !term.due.isBefore(day.plusDays(least)) && !term.due.isAfter(day.plusDays(most)));
  }

  private static Map<String, Double> line(String id, LocalDate last) {
    JsonObject table = Api.as("jefatura.sanjose").get("/statistics/" + id + PERIOD + last);
    assertThat(table.get("httpStatus").getAsInt()).as(table.toString()).isEqualTo(200);
    JsonArray rows = table.getAsJsonArray("rows");
    Map<String, Double> line = new LinkedHashMap<>();
    for (JsonElement value : rows.get(rows.size() - 1).getAsJsonObject().getAsJsonArray("values")) {
      JsonObject cell = value.getAsJsonObject();
      line.put(cell.get("column").getAsString(), cell.get("value").getAsDouble());
    }
    return line;
  }

  private record Term(
      String duty,
      String state,
      LocalDate started,
      LocalDate due,
      LocalDate closed,
      boolean caseClosed) {
    boolean done() {
      return state.equals("DONE");
    }
  }

  private static List<Term> terms() {
    try (Connection root = Product.get().stores().root();
        ResultSet rows =
            root.createStatement()
                .executeQuery(
                    "SELECT d.duty, d.state, d.started_on, d.due_on, d.closed_on, c.status FROM"
                        + " deadline d JOIN case_file c ON c.id = d.case_id WHERE"
                        + " d.superseded_at IS NULL AND d.kind <> 'TASK' AND d.due_on IS NOT NULL"
                        + " AND NOT d.passes AND c.office_code = 'SANJOSE'")) {
      List<Term> terms = new ArrayList<>();
      while (rows.next()) {
        terms.add(
            new Term(
                rows.getString(1),
                rows.getString(2),
                rows.getObject(3, LocalDate.class),
                rows.getObject(4, LocalDate.class),
                rows.getObject(5, LocalDate.class),
                "CLOSED".equals(rows.getString(6))));
      }
      return terms;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
