package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Payloads;
import org.resguardo.kernel.RuleException;

/** The cells of a workbook that somebody sends: texts, dates and numbers. */
class BookPayloadsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final List<String> COLUMNS =
      List.of("case", "summary", "registered_on", "facts_from", "number_acting");

  @Test
  void every_cell_is_read_as_what_its_column_is_or_told_where_it_stands() throws IOException {
    List<String> texts = Payloads.every().filter(text -> !text.isBlank()).toList();
    List<BookRow> rows = Book.read(workbook(texts), TODAY).rows(BookSheet.CASES);
    assertThat(rows).hasSameSizeAs(texts);
    for (BookRow row : rows) {
      assertThat(row.day("registered_on"))
          .satisfiesAnyOf(
              day -> assertThat(day).isNull(), day -> assertThat(day.getYear()).isBetween(1, 9999));
      row.fuzzy("facts_from");
      row.number("number_acting");
      assertThat(row.problems()).allMatch(problem -> problem.toString().length() < 6000);
    }
    assertThat(rows.stream().filter(row -> row.problems().isEmpty()))
        .as("almost all are neither a date nor a number")
        .hasSizeLessThan(texts.size() / 10);
  }

  @Test
  void what_is_no_workbook_is_told_at_the_file() {
    assertThat(Payloads.every())
        .allSatisfy(
            text ->
                assertThatThrownBy(() -> Book.read(text.getBytes(StandardCharsets.UTF_8), TODAY))
                    .isInstanceOf(RuleException.class));
  }

  private static byte[] workbook(List<String> texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("cases");
      for (int column = 0; column < COLUMNS.size(); column++) {
        sheet.value(0, column, COLUMNS.get(column));
        for (int row = 0; row < texts.size(); row++) {
          sheet.value(row + 2, column, column == 0 ? "k" + row : texts.get(row));
        }
      }
    }
    return out.toByteArray();
  }
}
