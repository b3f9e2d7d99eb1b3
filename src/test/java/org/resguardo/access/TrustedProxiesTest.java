package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
  private static final String PERSON = "203.0.113.7";

  private final TrustedProxies proxies =
      TrustedProxies.parse("127.0.0.1, 10.1.0.0/16,2001:db8::/32");

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 203.0.113.7, 203.0.113.7",
    "127.0.0.1, '198.51.100.9, 203.0.113.7', 203.0.113.7",
    "127.0.0.1, '198.51.100.9, 203.0.113.7, 10.1.255.2', 203.0.113.7",
    "10.1.2.3, 203.0.113.7:51234, 203.0.113.7",
    "2001:db8::5, [2600::1]:443, 2600:0:0:0:0:0:0:1",
    "10.2.0.1, 203.0.113.7, 10.2.0.1",
    "203.0.113.7, 192.0.2.1, 203.0.113.7",
    "127.0.0.1, '', 127.0.0.1",
    "127.0.0.1, unknown, 127.0.0.1",
    "127.0.0.1, '203.0.113.7, <script>', 127.0.0.1",
    "127.0.0.1, 999.1.1.1, 127.0.0.1",
    "127.0.0.1, localhost, 127.0.0.1"
  })
  void only_what_our_proxies_wrote_is_believed(String peer, String forwarded, String client) {
    assertThat(proxies.client(peer, List.of(forwarded))).isEqualTo(client);
  }

  @Test
  void a_second_header_line_is_the_later_hop() {
    assertThat(proxies.client("127.0.0.1", List.of("198.51.100.9", PERSON))).isEqualTo(PERSON);
  }

  @Test
  void a_request_through_our_proxies_alone_came_from_the_first_of_them() {
    assertThat(proxies.client("127.0.0.1", List.of("10.1.0.9, 10.1.0.8"))).isEqualTo("10.1.0.9");
  }

  @Test
  void nobody_is_trusted_unless_named() {
    assertThat(TrustedProxies.parse("").client("127.0.0.1", List.of(PERSON)))
        .isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0", "1", "10.0.0.0/x", "::1/129"})
  void a_setting_that_is_no_address_is_refused(String setting) {
    assertThatThrownBy(() -> TrustedProxies.parse("127.0.0.1," + setting))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(setting);
  }
}
