package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInSettingsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private final SignInSettings settings = new SignInSettings();

  @BeforeEach
  void usual() {
    settings.tries = 5;
    settings.lockMinutes = 15;
  }

  @Test
  void the_fifth_failed_try_in_a_row_shuts_the_account_for_a_quarter_of_an_hour() {
    assertThat(settings.lockedUntil(4, NOW)).isNull();
    assertThat(settings.lockedUntil(5, NOW)).isEqualTo(Instant.parse("2026-11-21T10:15:00Z"));
  }
}
