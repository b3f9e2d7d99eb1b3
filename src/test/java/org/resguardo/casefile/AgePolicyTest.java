package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.kernel.FuzzyDate;

@Tag("DP-18")
class AgePolicyTest {
  private static final LocalDate DETECTED = LocalDate.of(2026, 3, 15);

  @ParameterizedTest(name = "born {0}: {1}, {2}")
  @CsvSource({
    "2012-03-16, MINOR, AGE_12_14",
    "2008-03-16, MINOR, AGE_15_17",
    "2008-03-15, ADULT, AGE_18_24",
    "2008, UNKNOWN, UNKNOWN",
    "2008-03, UNKNOWN, UNKNOWN",
    "2009, MINOR, AGE_15_17",
    "2011, MINOR, MINOR",
    "2007, ADULT, AGE_18_24",
    "1970, ADULT, AGE_50",
    "2026-03-01, MINOR, AGE_0_11"
  })
  void a_birth_date_tells_as_much_as_it_is_known(String birth, String status, String group) {
    AgeRange age = AgeRange.on(new FuzzyDate(birth), DETECTED);
    assertThat(AgePolicy.minorStatus(age)).isEqualTo(status);
    assertThat(AgePolicy.group(age)).isEqualTo(group);
  }

  @Test
  void a_birthday_on_the_29th_of_february_makes_eighteen_on_the_1st_of_march() {
    FuzzyDate leap = new FuzzyDate("2008-02-29");
    assertThat(AgePolicy.minorStatus(AgeRange.on(leap, LocalDate.of(2026, 2, 28))))
        .isEqualTo("MINOR");
    assertThat(AgePolicy.minorStatus(AgeRange.on(leap, LocalDate.of(2026, 3, 1))))
        .isEqualTo("ADULT");
  }

  @Test
  void an_estimate_near_eighteen_is_a_doubt() {
    assertThat(AgePolicy.minorStatus(AgeRange.on(new FuzzyDate("~2006"), DETECTED)))
        .isEqualTo("UNKNOWN");
    assertThat(AgePolicy.minorStatus(AgeRange.on(new FuzzyDate("~2000"), DETECTED)))
        .isEqualTo("ADULT");
    assertThat(AgePolicy.minorStatus(AgeRange.on(new FuzzyDate("~2014"), DETECTED)))
        .isEqualTo("MINOR");
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "16, 19, UNKNOWN",
    "18, 19, ADULT",
    "12, 14, MINOR",
    "17, , UNKNOWN",
    "18, , ADULT",
    ", 17, MINOR",
    ", , UNKNOWN"
  })
  void doubt_is_a_child_until_established(Integer from, Integer to, String status) {
    AgeRange age = AgeRange.of(from, to);
    assertThat(AgePolicy.minorStatus(age)).isEqualTo(status);
    assertThat(AgePolicy.treatedAsChild(age)).isEqualTo(!status.equals("ADULT"));
  }

  @Test
  void a_range_that_crosses_groups_is_as_wide_as_it_must_be() {
    assertThat(AgePolicy.group(AgeRange.of(13, 16))).isEqualTo("MINOR");
    assertThat(AgePolicy.group(AgeRange.of(20, 40))).isEqualTo("ADULT");
    assertThat(AgePolicy.group(AgeRange.of(16, 19))).isEqualTo("UNKNOWN");
    assertThat(AgePolicy.group(AgeRange.UNKNOWN)).isEqualTo("UNKNOWN");
  }

  @Test
  void when_the_day_of_detection_moves_the_range_stays_true() {
    AgeRange seventeen = AgeRange.of(17, 17);
    AgeRange later = seventeen.shifted(DETECTED, DETECTED.plusMonths(4));
    assertThat(later).isEqualTo(AgeRange.of(17, 18));
    assertThat(AgePolicy.treatedAsChild(later)).isTrue();
    AgeRange earlier = seventeen.shifted(DETECTED, DETECTED.minusMonths(4));
    assertThat(earlier).isEqualTo(AgeRange.of(16, 17));
    assertThat(seventeen.shifted(DETECTED, DETECTED)).isEqualTo(seventeen);
  }

  @Test
  void facts_that_cross_a_birthday_leave_the_age_at_the_offence_open() {
    FuzzyDate birth = new FuzzyDate("2007-06-01");
    AgeRange age = AgeRange.between(birth, LocalDate.of(2025, 3, 1), LocalDate.of(2025, 10, 1));
    assertThat(age).isEqualTo(AgeRange.of(17, 18));
    assertThat(AgePolicy.minorStatus(age)).isEqualTo("UNKNOWN");
  }
}
