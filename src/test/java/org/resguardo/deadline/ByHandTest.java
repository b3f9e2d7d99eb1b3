package org.resguardo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.resguardo.reference.Terms;

/** The packs against limits worked out on paper. */
class ByHandTest {
  private static final Terms LAW = Law.costaRica();
  private static final Map<String, Terms> OTHERS =
      Stream.of("sv", "hn", "ni", "pa", "th", "ua")
          .collect(Collectors.toMap(Function.identity(), Law::ofCountry));

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvFileSource(resources = "by-hand.csv", delimiter = '|', encoding = "UTF-8")
  void the_last_lawful_day(String rule, String events, String last, String working) {
    check(LAW, rule, events, last, working);
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvFileSource(resources = "by-hand-countries.csv", delimiter = '|', encoding = "UTF-8")
  void the_last_lawful_day_elsewhere(
      String country, String rule, String events, String last, String working) {
    check(OTHERS.get(country), rule, events, last, working);
  }

  private static void check(Terms law, String rule, String events, String last, String working) {
    List<Computed> found = Law.all(law, rule, events, "2026-03-11");
    assertThat(found).as(working).isNotEmpty();
    Computed term = found.get(found.size() - 1);
    if (term.inHours()) {
      assertThat(term.due()).as(working).isEqualTo(LocalDateTime.parse(last));
    } else {
      assertThat(term.due().toLocalDate()).as(working).isEqualTo(LocalDate.parse(last));
    }
  }
}
