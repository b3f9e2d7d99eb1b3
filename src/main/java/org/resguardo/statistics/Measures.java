package org.resguardo.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Named whole numbers by row key, gathered from one statement of the form (measure, row key,
 * number), and the ratios worked out from them. A row that nothing was found for reads as zero.
 */
final class Measures {
  private final Map<String, Map<String, Long>> byRow = new TreeMap<>();

  static Measures of(List<Object[]> found) {
    Measures measures = new Measures();
    for (Object[] line : found) {
      String key = line[1] == null ? "" : line[1].toString();
      measures.add(key, line[0].toString(), line[2] == null ? 0 : ((Number) line[2]).longValue());
    }
    return measures;
  }

  void add(String row, String measure, long amount) {
    byRow.computeIfAbsent(row, fresh -> new LinkedHashMap<>()).merge(measure, amount, Long::sum);
  }

  List<String> rows() {
    return new ArrayList<>(byRow.keySet());
  }

  long get(String row, String measure) {
    return byRow.getOrDefault(row, Map.of()).getOrDefault(measure, 0L);
  }

  /**
   * {@code numerator / denominator × factor}; null, printed as not available, when it is undefined.
   */
  static BigDecimal ratio(long numerator, long denominator, long factor, int decimals) {
    return denominator == 0
        ? null
        : BigDecimal.valueOf(numerator)
            .multiply(BigDecimal.valueOf(factor))
            .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
  }
}
