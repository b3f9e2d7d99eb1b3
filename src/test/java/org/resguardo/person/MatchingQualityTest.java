package org.resguardo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the quality of matching on pairs typed by hand. A missed pair is a child met twice without
 * anybody knowing; a wrong one is a call for nothing, and too many of them end with nobody calling.
 */
class MatchingQualityTest {
  private static final double PRECISION = 0.97;
  private static final double RECALL = 0.97;
  private static final double PRECISION_KEPT_BACK = 0.90;
  private static final double RECALL_KEPT_BACK = 0.85;

  private final NameLists lists = NameLists.spanish();
  private final MatchTokens tokens = new MatchTokens(new byte[32]);

  @Test
  void the_pairs_are_many_and_half_of_them_are_different_people() {
    List<MatchingQuality.Pair> pairs = MatchingQuality.pairs("pairs.csv");
    assertThat(pairs).hasSizeGreaterThan(80);
    assertThat(pairs.stream().filter(pair -> !pair.same()).count() * 2)
        .isGreaterThanOrEqualTo(pairs.size());
  }

  @Test
  void pairs_are_told_apart() {
    MatchingQuality quality = quality("pairs.csv", lists);
    assertThat(quality.precision()).describedAs(quality.toString()).isGreaterThan(PRECISION);
    assertThat(quality.recall()).describedAs(quality.toString()).isGreaterThan(RECALL);
  }

  @Test
  void pairs_it_was_not_shaped_on_are_told_apart() {
    MatchingQuality quality = quality("pairs-kept-back.csv", lists);
    assertThat(quality.precision())
        .describedAs(quality.toString())
        .isGreaterThan(PRECISION_KEPT_BACK);
    assertThat(quality.recall()).describedAs(quality.toString()).isGreaterThan(RECALL_KEPT_BACK);
  }

  @Test
  void the_measure_falls_when_nicknames_are_forgotten() {
    assertThat(quality("pairs.csv", lists.withoutNicknames()).recall()).isLessThan(RECALL);
  }

  @Test
  void the_measure_falls_when_common_names_count_as_rare() {
    assertThat(quality("pairs.csv", lists.withoutShares()).precision()).isLessThan(PRECISION);
  }

  private MatchingQuality quality(String file, NameLists with) {
    return MatchingQuality.of(MatchingQuality.pairs(file), with, tokens);
  }
}
