package org.resguardo.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Payloads;

/** The typed values: whatever is sent, there is a value of the right shape or none. */
class TypedPayloadsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void a_day_is_a_day_that_a_database_can_hold_or_none() {
    assertThat(Payloads.every().flatMap(text -> TypedDate.day(text, TODAY).stream()))
        .allMatch(day -> day.getYear() >= 1 && day.getYear() <= 9999);
    assertThat(Payloads.every().flatMap(text -> TypedDate.fuzzy(text, TODAY).stream()))
        .allMatch(date -> date.value().matches("~?[0-9]{4}(-[0-9]{2}){0,2}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+9999y", "-9999y", "hoy+9999a", "0000-01-01", "1/1/0000", "0000", "~0000"})
  void a_year_before_the_first_or_after_the_9999th_is_none(String typed) {
    assertThat(TypedDate.day(typed, TODAY)).isEmpty();
    assertThat(TypedDate.fuzzy(typed, TODAY)).isEmpty();
  }

  @Test
  void a_number_of_a_case_is_digits_of_our_own_or_none() {
    assertThat(Payloads.every().flatMap(text -> CaseNumber.parse(text).stream()))
        .allMatch(number -> number.value().matches("R[0-9]{2}-[0-9]{6}-[0-9]"));
    assertThat(Payloads.every().filter(text -> CaseNumber.parse(text).isEmpty()))
        .allSatisfy(
            text ->
                assertThatThrownBy(() -> CaseNumber.demand(text))
                    .isInstanceOf(NotFoundException.class));
  }

  @Test
  void an_id_is_a_number_or_nothing_is_found() {
    assertThat(Payloads.every().filter(text -> !text.matches("[0-9]{1,18}")))
        .allSatisfy(
            text -> assertThatThrownBy(() -> Typed.id(text)).isInstanceOf(NotFoundException.class));
  }

  @Test
  void what_is_no_party_and_no_date_is_refused_by_its_own_name() {
    assertThat(Payloads.every())
        .allSatisfy(
            text ->
                assertThatThrownBy(() -> new PartyId(text))
                    .isInstanceOf(IllegalArgumentException.class))
        .allSatisfy(
            text ->
                assertThatThrownBy(() -> new FuzzyDate(text))
                    .isInstanceOf(DateTimeException.class));
  }

  @Test
  void no_cell_of_a_spreadsheet_begins_a_formula() {
    assertThat(
            Payloads.every()
                .map(SafeText::forSpreadsheet)
                .filter(cell -> cell.matches("(?s)[\\s\\p{C}]*[=+@|%\uFF1D\uFF0B\uFF0D\uFF20-].*")))
        .isEmpty();
  }

  @Test
  void a_text_with_arguments_says_them_as_they_are() {
    Messages messages = new Messages();
    messages.load();
    assertThat(Payloads.every())
        .allSatisfy(
            text ->
                assertThat(
                        messages.text(
                            java.util.Locale.forLanguageTag("es"), "shell.date.invalid", text))
                    .contains(text));
  }

  @Test
  void a_kept_text_is_empty_or_has_an_end_that_can_be_seen() {
    assertThat(Stream.concat(Stream.of("", " ", "\n"), Payloads.every()).map(Typed::orNull))
        .allMatch(text -> text == null || !text.isBlank());
  }
}
