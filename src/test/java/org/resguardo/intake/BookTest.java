package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.RuleException;

/** Workbooks as spreadsheet programs write them, and as nobody should. */
class BookTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int MEGABYTE = 1024 * 1024;

  @Test
  void a_day_is_read_whether_it_is_text_or_a_number_of_the_spreadsheet() throws IOException {
    BookRow row =
        only(
            sheet -> {
              heads(sheet, "case", "registered_on", "complaint_on", "facts_from", "number_acting");
              sheet.value(2, 0, "1");
              sheet.value(2, 1, "15/3/2026");
              sheet.value(2, 2, 46096);
              sheet.value(2, 3, 2025);
              sheet.value(2, 4, 3);
            });
    assertThat(row.day("registered_on")).isEqualTo("2026-03-15");
    assertThat(row.day("complaint_on")).isEqualTo("2026-03-15");
    assertThat(row.fuzzy("facts_from")).isEqualTo(FuzzyDate.of(java.time.Year.of(2025)));
    assertThat(row.number("number_acting")).isEqualTo(3);
    assertThat(row.problems()).isEmpty();
  }

  @Test
  void rows_are_numbered_as_the_spreadsheet_numbers_them_and_empty_ones_are_passed_over()
      throws IOException {
    Book book =
        Book.read(
            workbook(
                "cases",
                sheet -> {
                  heads(sheet, "case", "office");
                  sheet.value(1, 0, "Clave");
                  sheet.value(4, 0, "a");
                  sheet.value(7, 1, "SANJOSE");
                }),
            TODAY);
    assertThat(book.rows(BookSheet.CASES)).extracting(BookRow::number).containsExactly(5, 8);
    assertThat(book.rows(BookSheet.CASES, "a")).hasSize(1);
  }

  @Test
  void a_formula_is_refused_in_its_cell_and_never_worked_out() throws IOException {
    BookRow row =
        only(
            sheet -> {
              heads(sheet, "case", "summary");
              sheet.value(2, 0, "1");
              sheet.formula(2, 1, "HYPERLINK(\"http://example.org\",\"x\")");
            });
    assertThat(row.problems())
        .containsExactly(
            new ImportProblem("cases", 3, "B", "summary", "import.formula", List.of()));
    assertThat(row.text("summary")).isNull();
  }

  @Test
  void a_text_longer_than_any_field_is_refused_in_its_cell() throws IOException {
    BookRow row =
        only(
            sheet -> {
              heads(sheet, "case", "summary");
              sheet.value(2, 0, "1");
              sheet.value(2, 1, "a".repeat(20_001));
            });
    assertThat(row.problems()).extracting(ImportProblem::key).containsExactly("import.tooLong");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "<script>alert(1)</script>", "#{1+1}", "' OR 1=1", "🙂 ‮abc"})
  void what_looks_like_code_is_text(String typed) throws IOException {
    BookRow row =
        only(
            sheet -> {
              heads(sheet, "case", "summary");
              sheet.value(2, 0, "1");
              sheet.value(2, 1, typed);
            });
    assertThat(row.text("summary")).isEqualTo(typed);
    assertThat(row.problems()).isEmpty();
  }

  @Test
  void numbers_that_would_fill_the_memory_when_written_out_stay_short() throws IOException {
    BookRow row =
        only(
            sheet -> {
              heads(sheet, "case", "number_acting", "registered_on");
              sheet.value(2, 0, "1");
              sheet.value(2, 1, new java.math.BigDecimal("1E+300"));
              sheet.value(2, 2, new java.math.BigDecimal("1E+300"));
            });
    assertThat(row.number("number_acting")).isNull();
    assertThat(row.day("registered_on")).isNull();
    assertThat(row.problems())
        .extracting(ImportProblem::key)
        .containsExactly("import.noNumber", "import.noDate");
  }

  @Test
  void a_file_that_is_no_such_workbook_says_why() throws IOException {
    assertThat(refusal("cédula;nombre".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("import.noWorkbook");
    assertThat(refusal(new byte[0])).isEqualTo("import.noWorkbook");
    assertThat(refusal(zip(1))).isEqualTo("import.noWorkbook");
    assertThat(refusal(zip(130 * MEGABYTE))).isEqualTo("import.unpacked");
    assertThat(refusal(workbook("hoja", sheet -> heads(sheet, "case"))))
        .isEqualTo("import.noCasesSheet");
    assertThat(refusal(workbook("cases", sheet -> heads(sheet, "case", "nombre"))))
        .isEqualTo("import.unknownColumn");
    assertThat(refusal(workbook("cases", sheet -> heads(sheet, "case", "case"))))
        .isEqualTo("import.columnTwice");
  }

  private static String refusal(byte[] file) {
    return catchThrowableOfType(RuleException.class, () -> Book.read(file, TODAY))
        .problems()
        .get(0)
        .key();
  }

  private static BookRow only(Consumer<Worksheet> filled) throws IOException {
    return Book.read(workbook("cases", filled), TODAY).rows(BookSheet.CASES).get(0);
  }

  private static void heads(Worksheet sheet, String... keys) {
    for (int c = 0; c < keys.length; c++) {
      sheet.value(0, c, keys[c]);
    }
  }

  private static byte[] workbook(String name, Consumer<Worksheet> filled) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      filled.accept(book.newWorksheet(name));
    }
    return out.toByteArray();
  }

  private static byte[] zip(int bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream packed = new ZipOutputStream(out)) {
      packed.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] block = new byte[Math.min(bytes, MEGABYTE)];
      for (int written = 0; written < bytes; written += block.length) {
        packed.write(block);
      }
    }
    return out.toByteArray();
  }
}
