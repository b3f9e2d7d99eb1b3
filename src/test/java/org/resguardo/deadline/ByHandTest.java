package org.resguardo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.resguardo.reference.Terms;

/** The pack of Costa Rica against limits worked out on paper. */
class ByHandTest {
  private static final Terms LAW = Law.costaRica();

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvFileSource(resources = "by-hand.csv", delimiter = '|', encoding = "UTF-8")
  void the_last_lawful_day(String rule, String events, String last, String working) {
    List<Computed> found = Law.all(LAW, rule, events, "2026-03-11");
    assertThat(found).as(working).isNotEmpty();
    Computed term = found.get(found.size() - 1);
    if (term.inHours()) {
      assertThat(term.due()).as(working).isEqualTo(LocalDateTime.parse(last));
    } else {
      assertThat(term.due().toLocalDate()).as(working).isEqualTo(LocalDate.parse(last));
    }
  }
}
