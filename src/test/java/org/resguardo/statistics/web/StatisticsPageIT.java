package org.resguardo.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Visit;

/** From a number of an exact table to the cases behind it. */
class StatisticsPageIT {
  private static final int MOST = 3;

  @ParameterizedTest
  @ValueSource(strings = {"T1", "R1"})
  void a_cell_that_counts_cases_leads_to_as_many(String id) {
    try (Visit visit = Browser.signIn("jefatura.sanjose", "es")) {
      Map<String, Long> cells = cells(visit, id);
      assertThat(cells).isNotEmpty();
      cells.forEach(
          (href, value) -> {
            assertThat(visit.go(href)).isEqualTo(200);
            assertThat(times(visit)).as(href).isEqualTo(value);
          });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"G3", "G7"})
  void a_cell_that_counts_people_leads_to_their_cases(String id) {
    try (Visit visit = Browser.signIn("jefatura.sanjose", "es")) {
      Map<String, Long> cells = cells(visit, id);
      assertThat(cells).isNotEmpty();
      cells.forEach(
          (href, value) -> {
            assertThat(visit.go(href)).isEqualTo(200);
            assertThat(listed(visit)).as(href).isBetween(1L, value);
          });
    }
  }

  private static Map<String, Long> cells(Visit visit, String id) {
    assertThat(visit.go("/statistics/" + id + "?from=1/1/2019")).isEqualTo(200);
    List<Locator> links = visit.page().locator(".r-stat td a").all();
    Map<String, Long> cells = new LinkedHashMap<>();
    links.stream()
        .limit(MOST)
        .forEach(link -> cells.put(link.getAttribute("href"), number(link.innerText())));
    return cells;
  }

  /** "21 cases, counted 23 times" when one came back, else "23 cases". */
  private static long times(Visit visit) {
    String note = visit.page().locator(".r-head > .r-muted").innerText();
    return number(note.contains(",") ? note.substring(note.indexOf(',')) : note);
  }

  private static long listed(Visit visit) {
    return number(visit.page().locator(".r-head > .r-muted").innerText());
  }

  private static long number(String text) {
    return Long.parseLong("0" + text.replaceAll("\\D", ""));
  }
}
