package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitizenshipPolicyTest {
  @Test
  void the_own_country_comes_first() {
    assertThat(CitizenshipPolicy.ordered(List.of("NI", "CR"), "CR")).containsExactly("CR", "NI");
  }

  @Test
  void else_the_first_named_counts() {
    assertThat(CitizenshipPolicy.ordered(List.of("NI", "SV"), "CR")).containsExactly("NI", "SV");
  }

  @Test
  void twice_the_same_is_once() {
    assertThat(CitizenshipPolicy.ordered(List.of("NI", "NI"), "CR")).containsExactly("NI");
  }

  @Test
  void not_known_gives_way_to_what_is() {
    assertThat(CitizenshipPolicy.ordered(List.of("XX", "NI"), "CR")).containsExactly("NI");
    assertThat(CitizenshipPolicy.ordered(List.of("XX"), "CR")).containsExactly("XX");
  }
}
