package org.resguardo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When an entry stands so late in the log that it was put in afterwards. */
class LedgerCheckTest {
  private static final Instant FIRST = Instant.parse("2026-11-01T10:00:00Z");
  private static final Instant BEFORE = Instant.parse("2026-11-20T10:00:00Z");

  @Test
  void an_entry_older_than_the_checkpoint_before_it_was_put_in() {
    assertThat(late("2026-11-20T09:39:59Z", BEFORE)).isTrue();
    assertThat(late("2026-10-01T00:00:00Z", BEFORE)).isTrue();
  }

  @Test
  void a_transaction_that_took_its_time_is_no_forgery() {
    assertThat(late("2026-11-20T09:40:01Z", BEFORE)).isFalse();
    assertThat(late("2026-11-20T10:00:05Z", BEFORE)).isFalse();
  }

  @Test
  void what_an_older_version_left_is_taken_in_within_the_first_hour() {
    assertThat(late("2025-01-01T00:00:00Z", FIRST.plusSeconds(600))).isFalse();
    assertThat(late("2025-01-01T00:00:00Z", null)).isFalse();
    assertThat(late("2025-01-01T00:00:00Z", FIRST.plusSeconds(3601))).isTrue();
  }

  private static boolean late(String at, Instant before) {
    return LedgerCheck.isLate(Instant.parse(at), FIRST, before);
  }
}
