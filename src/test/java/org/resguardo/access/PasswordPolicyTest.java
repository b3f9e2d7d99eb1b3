package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.kernel.Problem;

class PasswordPolicyTest {
  private static final Set<String> AROUND = Set.of("quesada", "fiscalia", "liberia", "resguardo");

  @TempDir Path folder;

  private final PasswordPolicy policy = new PasswordPolicy();

  @BeforeEach
  void lists() {
    policy.leaked = new LeakedPasswords();
    policy.leaked.read();
  }

  @ParameterizedTest
  @CsvSource({
    "catorce letras, access.password.short",
    "12345678901234, access.password.short",
    "passwordpassword, access.password.common",
    "Contraseña-2026-2026, access.password.common",
    "costa rica costa rica, access.password.common",
    "aaaaaaaaaaaaaaaaaaaa, access.password.common",
    "abababababababababab, access.password.common",
    "mi fiscal.sanjose querido, access.password.username",
    "Fiscalía-Liberia 2026, access.password.around",
    "quesada.resguardo.1, access.password.around",
    "costarica liberia 12, access.password.around",
    "1qaz2wsx3edc4rfv, access.password.common",
    "23176djivanfros, access.password.leaked",
    "q1w2e3r4t5y6u7i8, access.password.leaked",
    "Stairway To Heaven, access.password.leaked",
    "cristianoronaldo, access.password.leaked",
    "elephantelephant, access.password.leaked",
    "elephant 12.12.2026, access.password.leaked"
  })
  void what_is_tried_first_is_refused(String password, String key) {
    assertThat(policy.judge("wanted", password, "fiscal.sanjose", AROUND))
        .map(Problem::key)
        .contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quince letras x",
        "el gato come arroz",
        "todo en minusculas sin numeros",
        "ñandú 🦩 volando alto",
        "en Liberia llueve cada martes"
      })
  void length_is_enough_without_any_mixture_of_kinds(String password) {
    assertThat(policy.judge("wanted", password, "fiscal.sanjose", AROUND)).isEmpty();
  }

  @Test
  void a_long_passphrase_is_taken_and_an_endless_one_is_not() {
    String phrase = "siete caballos vienen de Bonanza ";
    assertThat(policy.judge("wanted", phrase.repeat(4), "ti", AROUND)).isEmpty();
    assertThat(policy.judge("wanted", phrase.repeat(20), "ti", AROUND))
        .map(Problem::key)
        .contains("access.password.long");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 500, 501})
  void the_offices_own_list_is_searched_from_its_first_line_to_its_last(int place)
      throws IOException {
    String mine = "siete caballos " + place;
    List<String> hashes =
        IntStream.range(0, 501)
            .mapToObj(each -> HashList.sha1("another " + each) + ":" + each)
            .sorted()
            .collect(Collectors.toCollection(ArrayList::new));
    Path file = Files.write(folder.resolve("none"), hashes);
    policy.leaked.file = Optional.of(file.toString());
    policy.leaked.read();
    assertThat(judged(mine)).isEmpty();
    assertThat(hashes).allSatisfy(line -> assertThat(holds(file, line.substring(0, 40))).isTrue());

    hashes.add(HashList.sha1(mine) + ":3");
    hashes.sort(null);
    policy.leaked.file = Optional.of(Files.write(folder.resolve("one"), hashes).toString());
    policy.leaked.read();
    assertThat(judged(mine)).map(Problem::key).contains("access.password.leaked");
  }

  private Optional<Problem> judged(String password) {
    return policy.judge("wanted", password, "fiscal.sanjose", AROUND);
  }

  private static boolean holds(Path file, String sha1) {
    try {
      return HashList.open(file).holds(sha1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
