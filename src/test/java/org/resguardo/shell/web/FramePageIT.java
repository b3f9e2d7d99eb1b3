package org.resguardo.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Visit;

class FramePageIT {
  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void the_way_in_is_open_to_everyone_and_fits_a_narrow_screen(String language) {
    try (Visit visit = Browser.visit(language)) {
      assertThat(visit.go("/sign-in")).isEqualTo(200);
      assertThat(visit.page().locator("html").getAttribute("lang")).startsWith(language);
      assertThat(visit.barriers()).isEmpty();
      assertThat(visit.narrow().overflows()).isFalse();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void a_prosecutor_gets_in_and_out(String language) {
    try (Visit visit = Browser.signIn("fiscal.sanjose", language)) {
      assertThat(visit.go("/")).isEqualTo(200);
      assertThat(visit.barriers()).isEmpty();
      assertThat(visit.complaints()).isEmpty();
    }
  }
}
