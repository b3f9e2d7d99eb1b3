package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Visit;

/** A workbook by the page: template, trial with its errors, import, the same again. */
class ImportPageIT {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Test
  void a_workbook_is_tried_then_brought_in_and_not_twice() throws IOException {
    byte[] workbook = workbook("26-000031-PAGE", "CP172-AG");
    try (Visit visit = Browser.signIn("registro.sanjose", "es")) {
      assertThat(send(visit, workbook, "try")).contains("Resultado de la prueba");
      assertThat(figures(visit)).startsWith("1 0 0");
      send(visit, workbook, "run");
      assertThat(figures(visit)).startsWith("1 0 0");
      send(visit, workbook, "run");
      assertThat(figures(visit)).startsWith("0 1 0");
    }
  }

  @Test
  void an_error_names_sheet_row_and_column_in_the_language_of_the_reader() throws IOException {
    byte[] workbook = workbook("26-000032-PAGE", "NO-SUCH");
    try (Visit visit = Browser.signIn("registro.sanjose", "en")) {
      send(visit, workbook, "try");
      assertThat(figures(visit)).startsWith("0 0 1");
      String line = visit.page().locator("[aria-labelledby=errors-title] tbody tr").innerText();
      assertThat(line).contains("26-000032-PAGE").contains("3").contains("NO-SUCH");
    }
  }

  @Test
  void what_is_no_workbook_is_told_at_the_field() {
    try (Visit visit = Browser.signIn("registro.sanjose", "es")) {
      send(visit, "no es un libro".getBytes(java.nio.charset.StandardCharsets.UTF_8), "try");
      assertThat(visit.page().locator("[id='form:file-error']").isVisible()).isTrue();
    }
  }

  @Test
  void the_template_is_a_workbook_with_every_sheet() throws IOException {
    try (Visit visit = Browser.signIn("registro.sanjose", "es")) {
      visit.go("/imports");
      Download template =
          visit.page().waitForDownload(() -> visit.page().locator("a[href$='/template']").click());
      try (InputStream in = template.createReadStream()) {
        Book book = Book.read(in.readAllBytes(), LocalDate.of(2026, 11, 23));
        for (BookSheet sheet : BookSheet.values()) {
          assertThat(book.rows(sheet)).as(sheet.title()).isEmpty();
        }
      }
    }
  }

  private static String send(Visit visit, byte[] workbook, String button) {
    Page page = visit.page();
    visit.go("/imports");
    page.locator("[id='form:file']").setInputFiles(new FilePayload("casos.xlsx", XLSX, workbook));
    visit.press(page.locator("[id='form:" + button + "']"));
    return page.locator("main").innerText();
  }

  private static String figures(Visit visit) {
    return String.join(
        " ", visit.page().locator("[aria-labelledby=result-title] dd").allInnerTexts());
  }

  private static byte[] workbook(String key, String offence) throws IOException {
    DemoSheets sheets = new DemoSheets();
    sheets.add(
        BookSheet.CASES,
        "case",
        key,
        "office",
        "SANJOSE",
        "registered_on",
        "2026-03-02",
        "complaint_on",
        "2026-03-01",
        "how_arose",
        "POLICE",
        "facts_from",
        "2026-01",
        "division",
        "101",
        "offence",
        offence,
        "summary",
        "Hechos de prueba",
        "prosecutor",
        "fiscal.sanjose");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheets.write(out);
    return out.toByteArray();
  }
}
