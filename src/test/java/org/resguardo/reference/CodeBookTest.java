package org.resguardo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeBookTest {
  private static final Locale ES = Locale.forLanguageTag("es-CR");
  private static final Locale EN = Locale.ENGLISH;
  private static final LocalDate IN_2026 = LocalDate.of(2026, 5, 1);

  private final CodeBook book = ShelfFixture.book();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "proxenet*|CP169 CP170",
        "trata|CP172 CP172-AG",
        "pornografia|CP173 CP173-2 CP173B CP174 CP174-2 CP174B",
        "PORNOGRAFÍA difus|CP174 CP174-2",
        "172|CP172 CP172-AG",
        "art. 173 bis|CP173B",
        "ninos|CP172 CP377",
        "grooming|CP167B CP167B-AG",
        "viola?ion|CP156 CP157",
        "trata agravada|CP172-AG"
      })
  void offences_are_found_by_the_words_people_use(String query, String expected) {
    List<String> found = book.offences(query, IN_2026, ES).stream().map(Offence::code).toList();
    String[] codes = expected.split(" ");
    assertThat(found).contains(codes);
    assertThat(found.get(0)).isEqualTo(codes[0]);
  }

  @Test
  void offences_are_found_in_english_and_by_words_of_the_country() {
    assertThat(book.offences("trafficking", IN_2026, EN))
        .extracting(Offence::code)
        .contains("CP172");
    assertThat(book.offences("trata", IN_2026, EN)).extracting(Offence::code).contains("CP172");
  }

  @Test
  void no_offence_answers_to_words_that_are_not_there() {
    assertThat(book.offences("contrabando", IN_2026, ES)).isEmpty();
    assertThat(book.offences("* ?", IN_2026, ES)).isEqualTo(book.offences("", IN_2026, ES));
    assertThat(book.offences("(trata[", IN_2026, ES)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2012-06-01,CP172-2009",
    "2013-02-07,CP172-2009",
    "2013-02-08,CP172-2013",
    "2020-01-01,CP172-2019",
    "2024-09-06,CP172"
  })
  void the_text_in_force_on_the_day_of_the_facts_is_offered(LocalDate facts, String code) {
    assertThat(book.offences("172", facts, ES))
        .filteredOn(offence -> "1".equals(offence.paragraph()))
        .extracting(Offence::code)
        .containsExactly(code);
  }

  @Test
  void the_heaviest_offence_is_principal_and_trafficking_wins_a_tie() {
    Offence trafficking = book.offence("CP172-AG").orElseThrow();
    Offence rape = book.offence("CP156").orElseThrow();
    Offence sale = book.offence("CP377").orElseThrow();
    assertThat(trafficking.maxMonths()).isEqualTo(rape.maxMonths());
    assertThat(trafficking.weight()).isGreaterThan(sale.weight());
    assertThat(sale.weight()).isGreaterThan(rape.weight());
    assertThat(
            book.offences("", IN_2026, ES).stream()
                .max(Comparator.comparingInt(Offence::weight))
                .map(Offence::code))
        .contains("CP157");
  }

  @Test
  void countries_have_names_in_both_languages_and_the_own_one_comes_first() {
    List<CodeView> countries = book.values("country", IN_2026, ES);
    assertThat(countries.get(0).code()).isEqualTo("CR");
    assertThat(countries).extracting(CodeView::code).contains("NI", "XS", "XX").hasSize(251);
    assertThat(book.title("country", "DE", ES)).isEqualTo("Alemania");
    assertThat(book.title("country", "DE", EN)).isEqualTo("Germany");
    assertThat(book.title("country", "XS", ES)).isEqualTo("Apátrida");
    assertThat(book.exists("country", "ZZ", IN_2026)).isFalse();
  }

  @Test
  void cantons_stand_under_their_province() {
    assertThat(book.children("division", null, IN_2026, ES)).hasSize(7);
    assertThat(book.children("division", "6", IN_2026, ES))
        .extracting(CodeView::title)
        .contains("Garabito", "Monteverde")
        .hasSize(13);
  }

  @Test
  void a_code_without_words_is_shown_as_it_is() {
    assertThat(book.title("sex", "F", ES)).isEqualTo("Mujer");
    assertThat(book.title("sex", "F", Locale.FRENCH)).isEqualTo("Mujer");
    assertThat(book.title("sex", "Z", ES)).isEqualTo("Z");
    assertThat(book.title("sex", null, ES)).isEmpty();
    assertThat(book.title("no_such_list", "A", ES)).isEqualTo("A");
    assertThat(book.values("no_such_list", IN_2026, ES)).isEmpty();
  }

  @Test
  void the_summary_of_an_article_falls_back_to_the_language_of_the_country() {
    assertThat(book.offenceSummary("CP172", EN)).isNotBlank();
  }
}
