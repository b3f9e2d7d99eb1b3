package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.reference.Offence;

class CountCheckTest {
  @Test
  void a_text_is_law_for_facts_that_touch_its_validity() {
    Offence text = text(LocalDate.of(2013, 2, 8), LocalDate.of(2019, 1, 31));
    assertThat(CountCheck.inForce(text, new FuzzyDate("2018-05"), null)).isTrue();
    assertThat(CountCheck.inForce(text, new FuzzyDate("2019"), null)).isTrue();
    assertThat(CountCheck.inForce(text, new FuzzyDate("2019-02-01"), null)).isFalse();
    assertThat(CountCheck.inForce(text, new FuzzyDate("2012"), null)).isFalse();
    assertThat(CountCheck.inForce(text, new FuzzyDate("2012"), new FuzzyDate("2014"))).isTrue();
  }

  @Test
  void an_open_end_has_no_end() {
    Offence text = text(null, null);
    assertThat(CountCheck.inForce(text, new FuzzyDate("1995"), new FuzzyDate("2026"))).isTrue();
  }

  private static Offence text(LocalDate from, LocalDate to) {
    return new Offence(
        "CP172", "CP", "172", null, from, to, "PRISON", 72, 120, null, List.of(), true, "ANY", true,
        false, true, "0204", null, 1, true);
  }
}
