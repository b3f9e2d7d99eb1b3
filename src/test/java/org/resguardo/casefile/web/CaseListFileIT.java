package org.resguardo.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.harness.Browser;
import org.resguardo.harness.OpenedBook;
import org.resguardo.harness.Visit;

/** The workbook of the list of cases, opened again, holds what the pages show. */
class CaseListFileIT {
  private static final String ROWS =
      "Array.from(document.querySelectorAll('main table.r-table tbody tr'), row => {"
          + " const text = n => row.children[n].innerText.trim();"
          + " const codes = Array.from(row.children[0].querySelectorAll('.r-code'),"
          + "   one => one.innerText.trim());"
          + " const stage = row.children[2].querySelector('.v').innerText.trim();"
          + " const last = n => row.children[n].querySelector('.v').innerText.trim();"
          + " return [codes[0], codes[1] || '', text(1), stage, last(5), last(6),"
          + "   last(8)].join('\\u0001'); })";

  @ParameterizedTest
  @CsvSource({"jefatura.sanjose,es", "fiscal.sanjose,en"})
  @SuppressWarnings("unchecked")
  void every_case_of_the_first_page_stands_in_the_workbook_as_it_is_shown(
      String account, String language) {
    try (Visit visit = Browser.signIn(account, language)) {
      visit.go("/cases");
      List<String> shown = (List<String>) visit.page().evaluate(ROWS);
      visit.page().locator("a[href*='/caseload/export']").click();
      String all = visit.page().locator(".r-head > .r-muted").first().innerText();
      List<List<String>> rows = OpenedBook.rows(exported(visit));
      assertThat(rows.get(0).get(1)).startsWith(account);
      assertThat(rows.get(1).get(1)).isEqualTo("Reunión de coordinación");
      assertThat(rows.get(2).get(1)).isEqualTo("Poder Judicial");
      Map<String, List<String>> written =
          rows.stream()
              .dropWhile(row -> row.size() < 5)
              .skip(1)
              .collect(Collectors.toMap(row -> row.get(0), row -> row));
      List<String> differ = new ArrayList<>();
      for (String row : shown) {
        String[] cells = row.split("\u0001", -1);
        List<String> there = written.getOrDefault(cells[0], List.of());
        // A prosecutor reads what the team has and exports what is the own: not all that is shown.
        boolean ofTheTeam = there.isEmpty() && account.startsWith("fiscal");
        if (!ofTheTeam && !List.of(cells).equals(asShown(there))) {
          differ.add(row + " / " + there);
        }
      }
      assertThat(shown).hasSizeGreaterThan(10);
      assertThat(differ).isEmpty();
      assertThat(all.replaceAll("\\D", "")).as(all).contains(String.valueOf(written.size()));
    }
  }

  private static byte[] exported(Visit visit) {
    visit.page().locator("[id='form:purpose']").fill("Reunión de coordinación");
    visit.page().locator("[id='form:recipient']").fill("Poder Judicial");
    Path file =
        visit.page().waitForDownload(() -> visit.page().locator("[id='form:xlsx']").click()).path();
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Number, official number, need, stage, accused, victims, prosecutor.
  private static List<String> asShown(List<String> row) {
    return row.isEmpty()
        ? row
        : List.of(
            row.get(0),
            row.get(1),
            row.get(4),
            row.get(5),
            row.get(10),
            row.get(9),
            row.get(3).isEmpty() ? "—" : row.get(3));
  }
}
