package org.resguardo.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Payloads;
import org.resguardo.kernel.RuleException;

/** The parameters of a table: each that cannot be read is named, none goes further. */
class QueryPayloadsTest {
  @Test
  void every_parameter_that_is_none_is_named() {
    StatisticsQuery query = new StatisticsQuery();
    query.clock = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
    assertThat(Payloads.every().filter(text -> !text.isBlank()))
        .allSatisfy(
            text -> {
              RuleException refused =
                  catchThrowableOfType(
                      RuleException.class,
                      () -> query.filter(text, text, null, text, text, text, text));
              assertThat(refused.problems())
                  .extracting(problem -> problem.field())
                  .containsExactlyInAnyOrder("from", "to", "asOf", "audience", "by");
              assertThat(
                      catchThrowableOfType(RuleException.class, () -> query.checkFormat(text))
                          .problems())
                  .hasSize(1);
            });
  }
}
