package org.resguardo.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Payloads;

/**
 * The search for an offence knows wildcards: nothing typed there may become a pattern of its own.
 */
class SearchPayloadsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final CodeBook book = ShelfFixture.book();

  @Test
  void nothing_typed_becomes_a_pattern() {
    assertTimeout(
        PATIENCE,
        () ->
            assertThat(Stream.concat(Payloads.every(), patterns()))
                .allSatisfy(
                    text ->
                        assertThatCode(() -> book.offences(text, DAY, Locale.ENGLISH))
                            .doesNotThrowAnyException()));
    assertThat(book.offences("tra[ft]a", DAY, Locale.ENGLISH)).isEmpty();
    assertThat(book.offences("(trata|zzz)", DAY, Locale.ENGLISH))
        .isEqualTo(book.offences("trata zzz", DAY, Locale.ENGLISH));
  }

  private static Stream<String> patterns() {
    return Stream.of(
        "(a+)+$",
        "(",
        "[",
        "\\",
        "{9999999}",
        "*".repeat(500),
        "a*".repeat(200),
        "?*".repeat(200),
        "(?s).*",
        "\\p{L",
        "a{1,9999}",
        "*a*a*a*a*a*a*a*a*a*a*b",
        "\\Q",
        "\\E*");
  }

  @Test
  void a_code_that_nobody_made_has_no_meaning() {
    assertThat(Payloads.every().filter(text -> book.offence(text).isPresent())).isEmpty();
    assertThat(
            Payloads.every()
                .filter(text -> !text.isBlank())
                .filter(text -> !book.title("office", text, Locale.ENGLISH).equals(text)))
        .isEmpty();
  }
}
