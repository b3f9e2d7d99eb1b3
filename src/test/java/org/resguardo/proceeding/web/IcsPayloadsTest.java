package org.resguardo.proceeding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Payloads;

/** The calendar file that goes to other programs. */
class IcsPayloadsTest {
  private static final ZoneId ZONE = ZoneId.of("America/Costa_Rica");

  @Test
  void whatever_the_words_are_the_file_has_the_same_properties() {
    List<String> plain = properties("x");
    assertThat(Payloads.every()).allSatisfy(text -> assertThat(properties(text)).isEqualTo(plain));
  }

  private static List<String> properties(String words) {
    IcsFile.Event event =
        new IcsFile.Event(
            7, 0, LocalDateTime.of(2026, 12, 1, 8, 0), 60, "x" + words, "y" + words, false);
    String file = IcsFile.of(List.of(event), ZONE, Instant.EPOCH, "Resguardo");
    return file.replace("\r\n ", "").lines().map(line -> line.split("[:;]", 2)[0]).toList();
  }
}
