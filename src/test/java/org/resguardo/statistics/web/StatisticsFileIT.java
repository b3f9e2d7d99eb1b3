package org.resguardo.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.harness.Browser;
import org.resguardo.harness.OpenedBook;
import org.resguardo.harness.Visit;

/** The workbook of each statistic, opened again, holds what the page shows. */
class StatisticsFileIT {
  private static final String ROWS =
      "Array.from(document.querySelectorAll('.r-stat tbody tr'),"
          + " row => Array.from(row.children, cell => cell.innerText.trim()).join('\\u0001'))";

  private static final String IDS =
      "Array.from(new Set(Array.from(document.querySelectorAll(\"main a[href^='/statistics/']\"),"
          + " link => new URL(link.href).pathname.split('/')[2])))";

  @ParameterizedTest
  @CsvSource({"jefatura.sanjose,es,inside", "estadistica,en,state"})
  @SuppressWarnings("unchecked")
  void every_cell_of_the_page_stands_in_the_workbook(
      String account, String language, String audience) {
    List<String> differ = new ArrayList<>();
    int seen = 0;
    try (Visit visit = Browser.signIn(account, language)) {
      visit.go("/statistics");
      List<String> ids = (List<String>) visit.page().evaluate(IDS);
      assertThat(ids).hasSizeGreaterThan(10);
      for (String id : ids) {
        String address = "/statistics/" + id + "?from=1/1/2019&audience=" + audience;
        assertThat(visit.go(address)).as(address).isEqualTo(200);
        List<String> shown = (List<String>) visit.page().evaluate(ROWS);
        byte[] file = visit.file(address + "&format=xlsx");
        List<String> written =
            OpenedBook.rows(file).stream().map(row -> String.join("\u0001", row)).toList();
        seen += shown.size();
        for (int i = 0; i < shown.size(); i++) {
          String there = written.get(written.size() - shown.size() + i);
          if (!plain(shown.get(i), language).equals(plain(there, ""))) {
            differ.add(id + ": " + shown.get(i) + " / " + there);
          }
        }
        assertThat(written.get(0)).startsWith(id + "\u0001");
      }
    }
    assertThat(seen).isGreaterThan(50);
    assertThat(differ).isEmpty();
  }

  /** What the office head sends to the UN on Monday: every table, each as its own file says it. */
  @ParameterizedTest
  @CsvSource({"jefatura.sanjose,es,inside", "coordinacion,en,inside", "estadistica,en,public"})
  void the_questionnaire_is_one_workbook(String account, String language, String audience) {
    String filter = "?from=1/1/2019&to=31/12/2021&audience=" + audience;
    try (Visit visit = Browser.signIn(account, language)) {
      visit.go("/statistics/G7" + filter);
      String link = visit.page().locator("a[href*='format=book']").first().getAttribute("href");
      Map<String, List<List<String>>> book = OpenedBook.sheets(visit.file(link));
      assertThat(book.keySet())
          .containsExactly("G1", "G2", "G3", "G4", "G5", "G6A", "G6B", "G7", "G8", "G9", "G11");
      for (String id : List.of("G1", "G5", "G7", "G11")) {
        byte[] alone = visit.file("/statistics/" + id + filter + "&format=xlsx");
        assertThat(withoutMoment(book.get(id)))
            .isEqualTo(withoutMoment(OpenedBook.rows(alone)))
            .hasSizeGreaterThan(8);
      }
    }
  }

  // The line that says when the figures were read; a minute may pass between two files.
  private static List<List<String>> withoutMoment(List<List<String>> rows) {
    List<List<String>> without = new ArrayList<>(rows);
    without.remove(6);
    return without;
  }

  // A page writes numbers as its language does, a workbook holds the number.
  private static List<String> plain(String row, String language) {
    String grouping = language.equals("es") ? "[\\s\u00A0\u202F]" : "[,\\s\u00A0\u202F]";
    String decimal = language.equals("es") ? "," : ".";
    return Stream.of(row.split("\u0001", -1))
        .map(
            cell -> {
              String bare =
                  cell.replaceAll("(?<=\\d)" + grouping + "(?=\\d{3}\\b)", "")
                      .replace(decimal, ".");
              return bare.matches("-?\\d+(\\.\\d+)?")
                  ? new BigDecimal(bare).stripTrailingZeros().toPlainString()
                  : cell.replaceAll("\\s+", " ");
            })
        .toList();
  }
}
