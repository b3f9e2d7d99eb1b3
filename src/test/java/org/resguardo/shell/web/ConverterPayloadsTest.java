package org.resguardo.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Payloads;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.Messages;
import org.resguardo.shell.Words;

/**
 * Every converter of the fields: a value of its type, or one sentence that quotes what was typed.
 */
class ConverterPayloadsTest {
  private DateWords dates;
  private Words words;

  @BeforeEach
  void furnish() {
    Messages messages = new Messages();
    messages.load();
    dates =
        new DateWords(
            messages,
            Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneId.of("America/Costa_Rica")));
    words =
        new Words() {
          @Override
          public String say(String key, Object... arguments) {
            return messages.text(Locale.forLanguageTag("es"), key, arguments);
          }
        };
  }

  @Test
  void a_field_of_a_date_or_time_gives_one_or_says_what_is_wrong() {
    DayConverter day = new DayConverter();
    day.dates = dates;
    day.words = words;
    FuzzyConverter fuzzy = new FuzzyConverter();
    fuzzy.dates = dates;
    fuzzy.words = words;
    MomentConverter moment = new MomentConverter();
    moment.dates = dates;
    moment.words = words;
    TimeConverter time = new TimeConverter();
    time.dates = dates;
    time.words = words;
    assertThat(Payloads.every())
        .allSatisfy(
            text -> {
              gives(day, text, LocalDate.class);
              gives(fuzzy, text, FuzzyDate.class);
              gives(moment, text, LocalDateTime.class);
              gives(time, text, LocalTime.class);
            });
  }

  @Test
  void yes_is_yes_no_is_no_and_nothing_else_is_either() {
    YesNoConverter yesNo = new YesNoConverter();
    yesNo.words = words;
    assertThat(Payloads.every()).allSatisfy(text -> refuses(yesNo, text));
  }

  @Test
  void lines_come_back_as_they_were_typed() {
    LinesConverter lines = new LinesConverter();
    assertThat(Payloads.every())
        .allSatisfy(
            text ->
                assertThat(lines.getAsObject(null, null, text))
                    .isEqualTo(text.replace("\r\n", "\n")));
  }

  @Test
  void the_way_back_is_a_path_of_ours_without_line_ends() {
    assertThat(Payloads.every().map(PreferencesServlet::safe))
        .allMatch(way -> way.startsWith("/") && !way.startsWith("//") && !way.contains("\\"))
        .noneMatch(way -> way.matches("(?s).*\\p{Cntrl}.*"));
    assertThat(List.of("//evil.example", "/\\evil.example").stream().map(PreferencesServlet::safe))
        .containsOnly("/");
  }

  private static <T> void gives(Converter<T> converter, String text, Class<T> type) {
    try {
      T value = converter.getAsObject(null, null, text);
      if (value != null) {
        assertThat(value).isInstanceOf(type);
        assertThat(converter.getAsString(null, null, value)).matches("[~0-9/: ]+");
      }
    } catch (ConverterException told) {
      assertThat(told.getFacesMessage().getSummary()).isNotBlank().doesNotContain("???");
    }
  }

  private static void refuses(Converter<?> converter, String text) {
    try {
      assertThat(converter.getAsObject(null, null, text)).isNull();
    } catch (ConverterException told) {
      assertThat(told.getFacesMessage().getSummary()).isNotBlank();
    }
  }
}
