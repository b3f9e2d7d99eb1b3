package org.resguardo.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Times of several pieces of work, taken in turns: round by round, one after the other. */
final class Series {
  /** A ratio over the rounds. */
  record Ratio(double median, double least, double most) {
    static Ratio of(List<Double> rounds) {
      double[] sorted = rounds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      return new Ratio(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
  }

  private static final int WARM = 3;

  private final List<double[]> rounds = new ArrayList<>();

  /**
   * Runs each piece {@code times} times in every round and keeps the middle time. A piece gives its
   * own seconds, so that what must be prepared before it does not count.
   */
  @SafeVarargs
  static Series of(int rounds, int times, Supplier<Double>... pieces) {
    Series series = new Series();
    for (int round = -WARM; round < rounds; round++) {
      double[] middle = new double[pieces.length];
      double[][] seconds = new double[pieces.length][times];
      for (int i = 0; i < times; i++) {
        for (int piece = 0; piece < pieces.length; piece++) {
          seconds[piece][i] = pieces[piece].get();
        }
      }
      for (int piece = 0; piece < pieces.length; piece++) {
        Arrays.sort(seconds[piece]);
        middle[piece] = seconds[piece][times / 2];
      }
      // The first rounds only warm all sides up: a server in use is warm.
      if (round >= 0) {
        series.rounds.add(middle);
      }
    }
    return series;
  }

  /** The first piece against the sum of the others named. */
  Ratio first(int... others) {
    return Ratio.of(
        rounds.stream()
            .map(round -> round[0] / Arrays.stream(others).mapToDouble(i -> round[i]).sum())
            .toList());
  }

  static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
