package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerLogTest {
  @ParameterizedTest
  @CsvSource({
    "Caused by: java.lang.IllegalStateException: The vault does not answer., The vault does not answer.",
    "Caused by: a.b.Outer$Inner: RESGUARDO_KEYS: not complete, RESGUARDO_KEYS: not complete",
    "Caused by: java.lang.NullPointerException, Caused by: java.lang.NullPointerException"
  })
  void a_cause_is_told_without_its_class(String line, String told) {
    assertThat(ServerLog.message(line)).isEqualTo(told);
  }
}
