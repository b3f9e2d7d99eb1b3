package org.resguardo.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.kernel.FuzzyDate;

class VaultMajorityTest {
  @ParameterizedTest
  @CsvSource({
    "2012-03-31, 2030-03",
    "2012-03-01, 2030-03",
    "2012-02-29, 2030-02",
    "2012-03, 2030-03",
    "2012, 2030-01",
    "~2012, 2030-01"
  })
  void the_month_and_nothing_finer_and_the_earliest_where_it_is_open(String birth, String month) {
    assertThat(VaultMajority.month(new FuzzyDate(birth), 18)).hasToString(month);
  }
}
