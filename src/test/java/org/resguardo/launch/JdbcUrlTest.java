package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JdbcUrlTest {
  @Test
  void another_machine_is_reached_by_tls_with_its_certificate_checked() {
    assertThat(JdbcUrl.complete("jdbc:mysql://db.example/cases"))
        .contains("sslMode=VERIFY_IDENTITY")
        .doesNotContain("allowPublicKeyRetrieval");
  }

  @Test
  void the_own_machine_is_reached_without() {
    assertThat(JdbcUrl.complete("jdbc:mysql://127.0.0.1:3306/cases")).contains("sslMode=DISABLED");
  }

  @Test
  void what_the_administrator_wrote_stays() {
    String url = JdbcUrl.complete("jdbc:mysql://db.example/cases?sslMode=VERIFY_CA");
    assertThat(url).contains("sslMode=VERIFY_CA").doesNotContain("VERIFY_IDENTITY");
    assertThat(JdbcUrl.schema(url)).isEqualTo("cases");
  }

  @Test
  void another_kind_of_address_is_refused() {
    assertThatThrownBy(() -> JdbcUrl.complete("jdbc:h2:mem:x")).isInstanceOf(Refusal.class);
  }
}
