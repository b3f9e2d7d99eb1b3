package org.resguardo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EngineBeatTest {
  private static final Instant LAST = Instant.parse("2026-11-25T10:00:00Z");

  @Test
  void an_engine_that_stalls_stops_beating() {
    assertThat(EngineBeat.isBeating(LAST, LAST.plus(EngineBeat.PATIENCE))).isTrue();
    assertThat(EngineBeat.isBeating(LAST, LAST.plus(EngineBeat.PATIENCE).plusSeconds(1))).isFalse();
    assertThat(EngineBeat.isBeating(LAST, LAST.plus(Duration.ofDays(1)))).isFalse();
  }
}
