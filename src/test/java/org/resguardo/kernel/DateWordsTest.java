package org.resguardo.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DateWordsTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es-CR");
  private static final Locale ENGLISH = Locale.ENGLISH;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Messages messages = new Messages();
  private DateWords words;

  @BeforeEach
  void on_the_morning_of_23_november() {
    messages.load();
    // 23:30 of the 23rd in San José is already the 24th in London.
    Clock clock =
        Clock.fixed(Instant.parse("2026-11-24T05:30:00Z"), ZoneId.of("America/Costa_Rica"));
    words = new DateWords(messages, clock);
  }

  @Test
  void today_is_the_day_of_the_office_not_of_greenwich() {
    assertThat(words.today()).isEqualTo(TODAY);
  }

  @Test
  void a_date_is_written_as_the_country_writes_it() {
    assertThat(words.date(SPANISH, LocalDate.of(2026, 9, 3))).isEqualTo("3 sep 2026");
    assertThat(words.longDate(SPANISH, TODAY)).isEqualTo("lunes 23 de noviembre de 2026");
    assertThat(words.longDate(ENGLISH, TODAY)).isEqualTo("Monday 23 November 2026");
  }

  @Test
  void a_date_carries_its_distance_in_words() {
    assertThat(words.distance(SPANISH, TODAY)).isEqualTo("hoy");
    assertThat(words.distance(SPANISH, TODAY.plusDays(1))).isEqualTo("mañana");
    assertThat(words.distance(SPANISH, TODAY.plusDays(4))).isEqualTo("4 días");
    assertThat(words.distance(SPANISH, TODAY.minusDays(1))).isEqualTo("ayer");
    assertThat(words.distance(ENGLISH, TODAY.minusDays(6))).isEqualTo("6 days ago");
    assertThat(words.remaining(SPANISH, TODAY.minusDays(6))).isEqualTo("vencido");
  }

  @Test
  void a_deadline_is_late_from_its_day_on_and_near_ten_days_before() {
    assertThat(words.tone(TODAY, false)).isEqualTo("late");
    assertThat(words.tone(TODAY.plusDays(1), false)).isEqualTo("soon");
    assertThat(words.tone(TODAY.plusDays(10), false)).isEqualTo("soon");
    assertThat(words.tone(TODAY.plusDays(11), false)).isEmpty();
  }

  @Test
  void the_end_of_a_detention_is_late_seven_days_before() {
    assertThat(words.tone(TODAY.plusDays(7), true)).isEqualTo("late");
    assertThat(words.tone(TODAY.plusDays(8), true)).isEqualTo("soon");
  }

  @Test
  void what_is_known_of_a_date_is_what_is_said() {
    assertThat(words.fuzzy(SPANISH, new FuzzyDate("2008"))).isEqualTo("2008");
    assertThat(words.fuzzy(SPANISH, new FuzzyDate("2008-05"))).isEqualTo("mayo de 2008");
    assertThat(words.fuzzy(SPANISH, new FuzzyDate("~2008"))).isEqualTo("2008 (aproximado)");
  }

  @Test
  void a_country_shows_its_own_year_beside_or_instead() throws IOException {
    messages.speakAs(
        Map.of("en", wording("th", "en"), "es", Map.of("shell.date.buddhistBeside", "{1}")));
    assertThat(words.date(ENGLISH, TODAY)).isEqualTo("23 Nov 2026/2569");
    assertThat(words.longDate(ENGLISH, TODAY)).isEqualTo("Monday 23 November 2026/2569");
    assertThat(words.fuzzy(ENGLISH, new FuzzyDate("2008-05"))).isEqualTo("May 2008/2551");
    assertThat(words.fuzzy(ENGLISH, new FuzzyDate("~2008"))).isEqualTo("2008/2551 (estimated)");
    assertThat(words.shortDate(ENGLISH, TODAY)).as("no year, no second one").isEqualTo("23 Nov");
    assertThat(words.date(SPANISH, TODAY)).as("instead").isEqualTo("23 nov 2569");
    messages.speakAs(Map.of("en", wording("ua", "en")));
    assertThat(words.date(ENGLISH, TODAY)).isEqualTo("23 Nov 2026");
  }

  private static Map<String, String> wording(String country, String language) throws IOException {
    Properties words = new Properties();
    Path file = Path.of("deployment/countries", country, "wording_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words.stringPropertyNames().stream()
        .collect(Collectors.toMap(Function.identity(), words::getProperty));
  }
}
