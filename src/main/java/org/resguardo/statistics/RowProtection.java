package org.resguardo.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.resguardo.statistics.StatTable.Cell;
import org.resguardo.statistics.StatTable.Line;

/**
 * Protection of tables of measures. Their columns are tied by sums and ratios (P1 = P0 + I − R), so
 * hiding single cells would be undone at once: a row with any small count is hidden whole, a lone
 * hidden row takes the smallest other row with it, and failing that the total.
 */
final class RowProtection {
  private RowProtection() {}

  /** The last line is the total. */
  static List<Line> hide(List<Line> lines, int threshold) {
    boolean[] hidden = new boolean[lines.size()];
    int total = lines.size() - 1;
    int count = 0;
    for (int r = 0; r <= total; r++) {
      hidden[r] = isSmall(lines.get(r), threshold);
      count += hidden[r] && r < total ? 1 : 0;
    }
    if (count == 1) {
      hidden[partner(lines, hidden)] = true;
    }
    List<Line> safe = new ArrayList<>();
    for (int r = 0; r <= total; r++) {
      Line line = lines.get(r);
      List<Cell> cells =
          hidden[r] ? line.cells().stream().map(Cell::suppressed).toList() : line.cells();
      safe.add(new Line(line.key(), line.label(), cells));
    }
    return safe;
  }

  private static boolean isSmall(Line line, int threshold) {
    return line.cells().stream()
        .filter(Cell::countable)
        .mapToLong(cell -> cell.value().longValue())
        .anyMatch(value -> value > 0 && value < threshold);
  }

  private static int partner(List<Line> lines, boolean[] hidden) {
    return java.util.stream.IntStream.range(0, lines.size() - 1)
        .filter(r -> !hidden[r] && weight(lines.get(r)) > 0)
        .boxed()
        .min(Comparator.comparingLong(r -> weight(lines.get(r))))
        .orElse(lines.size() - 1);
  }

  private static long weight(Line line) {
    return line.cells().stream()
        .filter(Cell::countable)
        .mapToLong(cell -> cell.value().longValue())
        .sum();
  }
}
