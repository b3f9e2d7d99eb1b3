package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** The vectors of RFC 6238, appendix B, SHA-1; of their eight digits the last six. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codes_are_those_of_the_rfc(long second, String code) {
    assertThat(OneTimeCodes.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @Test
  void a_code_is_good_half_a_minute_before_and_after_and_no_longer() {
    Instant now = Instant.ofEpochSecond(1_234_567_890);
    String code = OneTimeCodes.at(SECRET, now);
    long step = now.getEpochSecond() / 30;
    assertThat(OneTimeCodes.step(SECRET, code, now)).isEqualTo(OptionalLong.of(step));
    assertThat(OneTimeCodes.step(SECRET, code, now.plusSeconds(30))).hasValue(step);
    assertThat(OneTimeCodes.step(SECRET, code, now.minusSeconds(30))).hasValue(step);
    assertThat(OneTimeCodes.step(SECRET, code, now.plusSeconds(60))).isEmpty();
    assertThat(OneTimeCodes.step(SECRET, code, now.minusSeconds(60))).isEmpty();
    assertThat(OneTimeCodes.step(SECRET, "", now)).isEmpty();
  }
}
