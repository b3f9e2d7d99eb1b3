package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.access.RowFilter;
import org.resguardo.harness.OpenedBook;
import org.resguardo.harness.Payloads;

/** The list of cases, its file and the texts of a case. */
class CasePayloadsTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 0);

  @Test
  void what_is_searched_for_never_becomes_part_of_a_statement() {
    Set<String> statements =
        Payloads.every()
            .map(text -> filter(text).from().replaceAll(" UNION SELECT p\\.case_id .*?MODE\\)", ""))
            .collect(java.util.stream.Collectors.toSet());
    assertThat(statements).hasSize(1);
    assertThat(Payloads.every())
        .allSatisfy(
            text -> {
              CaseFilter filter = filter(text);
              assertThat(filter.parameters()).contains(text);
              assertThat(filter.from().chars().filter(c -> c == '?').count())
                  .isEqualTo(filter.parameters().size());
            });
  }

  private static CaseFilter filter(String text) {
    CaseQuery query =
        new CaseQuery(
            Set.of(text),
            text,
            Set.of(text),
            Set.of(text),
            text,
            text,
            null,
            null,
            text,
            CaseSort.NUMBER,
            false,
            text,
            text,
            50,
            null);
    return new CaseFilter(query, new RowFilter("1 = 1", List.of()), NOW, "CR", true);
  }

  @Test
  void words_of_a_search_are_letters_and_digits_and_nothing_else() {
    assertThat(Payloads.every().map(CaseFilter::words))
        .allMatch(words -> words.matches("(\\+[\\p{L}\\p{N}]+\\*( |$))*"));
    assertThat(Payloads.every().map(CaseFilter::like))
        .noneMatch(like -> like.replaceAll("\\\\[\\\\%_]", "").matches("(?s).*[\\\\%_].*"));
  }

  @Test
  void a_broken_place_in_a_list_is_the_first_page() {
    assertThat(Payloads.every().flatMap(CasePayloadsTest::asTyped))
        .allSatisfy(
            text -> {
              for (CaseSort sort : List.of(CaseSort.REGISTERED, CaseSort.HEARING)) {
                assertThat(CaseCursor.decode(text, sort)).isEmpty();
              }
            });
  }

  private static Stream<String> asTyped(String text) {
    byte[] bytes = ("7|" + text).getBytes(StandardCharsets.UTF_8);
    return Stream.of(text, Base64.getUrlEncoder().encodeToString(bytes));
  }

  @Test
  void a_text_keeps_nothing_that_cannot_be_seen() {
    assertThat(Payloads.every().map(PlainText::clean).filter(text -> text != null))
        .noneMatch(text -> text.matches("(?s).*[\\p{Cc}&&[^\\n\\t]].*"))
        .noneMatch(text -> text.matches("(?s).*[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069].*"));
  }

  @Test
  void a_workbook_of_them_all_opens_and_runs_nothing() {
    List<List<Object>> cells = Payloads.every().map(text -> List.<Object>of(text)).toList();
    List<List<String>> rows =
        OpenedBook.rows(CaseExport.workbook(List.of(), List.of("Text"), cells));
    assertThat(rows).hasSize(cells.size() + 1);
    assertThat(
            rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.matches("(?s)[=+@|%\t\r\n\uFF1D-].*")))
        .isEmpty();
  }
}
