package org.resguardo.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.kernel.PartyId;

class CareVictimTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  /**
   * From the first of the month, which is the safe side: nobody can tell the day from the answer.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-10,CAME_OF_AGE",
    "2026-11,CAME_OF_AGE",
    "2026-12,SOON",
    "2027-05,SOON",
    "2027-06,CHILD"
  })
  void a_child_is_warned_of_by_the_month(String majority, CareVictim.Age expected) {
    assertThat(victim(true, YearMonth.parse(majority)).age(TODAY, 6)).isEqualTo(expected);
  }

  @Test
  void on_any_day_of_a_month_the_answer_is_the_same() {
    CareVictim victim = victim(true, YearMonth.of(2026, 12));
    assertThat(TODAY.withDayOfMonth(1).datesUntil(TODAY.withDayOfMonth(1).plusMonths(1)))
        .allMatch(day -> victim.age(day, 6) == CareVictim.Age.SOON);
  }

  @Test
  void whose_birth_day_is_not_known_stays_a_child() {
    assertThat(victim(true, null).age(TODAY, 6)).isEqualTo(CareVictim.Age.CHILD_UNKNOWN);
    assertThat(victim(false, null).age(TODAY, 6)).isEqualTo(CareVictim.Age.ADULT);
  }

  private static CareVictim victim(boolean child, YearMonth majority) {
    return new CareVictim(PartyId.random(), "V-TEST", child, "SPA", false, majority);
  }
}
