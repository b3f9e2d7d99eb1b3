package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Payloads;

/** What is sent to the door: where somebody claims to come from, a code, a stored hash. */
class DoorPayloadsTest {
  private static final byte[] SECRET =
      "twenty bytes of a se".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  @Test
  void where_somebody_comes_from_is_an_address_or_that_of_the_proxy() {
    TrustedProxies proxies = TrustedProxies.parse("127.0.0.1");
    assertThat(Payloads.every().map(text -> proxies.client("127.0.0.1", List.of(text, text))))
        .allMatch(client -> client.matches("[0-9a-f.:%]+"));
  }

  @Test
  void a_setting_that_is_no_address_trusts_nobody() {
    assertThat(Payloads.every().filter(text -> !text.isBlank() && !text.contains(",")))
        .allSatisfy(
            text ->
                assertThatThrownBy(() -> TrustedProxies.parse(text))
                    .isInstanceOf(IllegalArgumentException.class));
  }

  @Test
  void no_text_is_a_code() {
    assertThat(Payloads.every())
        .allMatch(text -> OneTimeCodes.step(SECRET, text, Instant.EPOCH).isEmpty());
  }
}
