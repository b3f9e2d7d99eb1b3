package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.kernel.Problem;

class PasswordPolicyTest {
  @ParameterizedTest
  @CsvSource({
    "catorce letras, access.password.short",
    "12345678901234, access.password.short",
    "passwordpassword, access.password.common",
    "Contraseña-2026-2026, access.password.common",
    "costa rica costa rica, access.password.common",
    "aaaaaaaaaaaaaaaaaaaa, access.password.common",
    "abababababababababab, access.password.common",
    "mi fiscal.sanjose querido, access.password.username"
  })
  void what_is_tried_first_is_refused(String password, String key) {
    assertThat(PasswordPolicy.judge("wanted", password, "fiscal.sanjose"))
        .map(Problem::key)
        .contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quince letras x",
        "el gato come arroz",
        "todo en minusculas sin numeros",
        "ñandú 🦩 volando alto"
      })
  void length_is_enough_without_any_mixture_of_kinds(String password) {
    assertThat(PasswordPolicy.judge("wanted", password, "fiscal.sanjose")).isEmpty();
  }

  @Test
  void a_long_passphrase_is_taken_and_an_endless_one_is_not() {
    String phrase = "siete caballos vienen de Bonanza ";
    assertThat(PasswordPolicy.judge("wanted", phrase.repeat(4), "ti")).isEmpty();
    assertThat(PasswordPolicy.judge("wanted", phrase.repeat(20), "ti"))
        .map(Problem::key)
        .contains("access.password.long");
  }
}
