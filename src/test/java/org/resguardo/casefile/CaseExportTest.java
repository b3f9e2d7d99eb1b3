package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.OpenedBook;

/** What a spreadsheet program finds in the exported list when somebody typed to harm it. */
class CaseExportTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://example.invalid\")",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "+1-1",
        "-2+3",
        "|calc",
        "%0A=1"
      })
  void what_looks_like_a_formula_is_a_text(String typed) {
    assertThat(written(typed)).isEqualTo("'" + typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"26-000123-0001-PE", "<b>&amp;</b>", "'", "\uD83D\uDE00 niña"})
  void what_is_no_formula_stands_as_it_was_typed(String typed) {
    assertThat(written(typed)).isEqualTo(typed);
  }

  /** Letters that no XML may hold would make a file that no program opens. */
  @ParameterizedTest
  @ValueSource(ints = {0, 7, 0x1B, 0xFFFF, 0xD83D})
  void letters_that_no_workbook_may_hold_do_not_break_it(int letter) {
    assertThat(written("26" + (char) letter + "1")).startsWith("26").endsWith("1");
  }

  @Test
  void a_number_is_a_number() {
    assertThat(written(7)).isEqualTo("7");
  }

  private static String written(Object cell) {
    byte[] file = CaseExport.workbook(List.of(), List.of("Number"), List.of(List.of(cell)));
    List<List<String>> rows = OpenedBook.rows(file);
    assertThat(rows.get(0)).containsExactly("Number");
    return rows.get(1).get(0);
  }
}
