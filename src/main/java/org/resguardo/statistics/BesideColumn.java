package org.resguardo.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.statistics.StatTable.Cell;
import org.resguardo.statistics.StatTable.Head;
import org.resguardo.statistics.StatTable.Label;
import org.resguardo.statistics.StatTable.Line;

/**
 * A column after the totals that is no part of them. Nothing of the table tells it and it tells
 * nothing of the table, so it is protected as a table of its own.
 */
final class BesideColumn {
  private BesideColumn() {}

  /**
   * @param counted by row key; null when the table has no such column
   * @param already cells, {@code row|column}, hidden in tables released before
   */
  static StatTable add(StatTable table, Map<String, Long> counted, Set<String> already) {
    if (counted == null) {
      return table;
    }
    List<Line> inner = table.lines().stream().filter(line -> !line.isTotal()).toList();
    long[][] cells =
        inner.stream()
            .map(line -> new long[] {counted.getOrDefault(line.key(), 0L)})
            .toArray(long[][]::new);
    List<Line> lines = lines(table, cells, hidden(cells, table, already));
    List<Head> heads = new ArrayList<>(table.heads());
    heads.add(new Head(Indicator.FORMERLY, null, Label.key("statistics.measure.formerly")));
    return new StatTable(
        table.indicator(),
        table.filter(),
        table.rowDimension(),
        heads,
        lines,
        table.totalColumn(),
        table.threshold(),
        table.groupWarning());
  }

  private static List<Line> lines(StatTable table, long[][] cells, boolean[][] hidden) {
    List<Line> lines = new ArrayList<>();
    long total = 0;
    for (int r = 0; r < table.lines().size(); r++) {
      long value = r < cells.length ? cells[r][0] : total;
      total += value;
      Cell cell = Cell.count(value);
      lines.add(
          with(table.lines().get(r), hidden[r][0] || hidden[r][1] ? cell.suppressed() : cell));
    }
    return lines;
  }

  private static boolean[][] hidden(long[][] cells, StatTable table, Set<String> already) {
    if (table.threshold() == 0 || cells.length == 0) {
      return new boolean[table.lines().size()][2];
    }
    Set<Protection.Place> places = new HashSet<>();
    for (int r = 0; r < table.lines().size(); r++) {
      if (already.contains(table.lines().get(r).key() + "|" + Indicator.FORMERLY)) {
        places.add(new Protection.Place(r, 0));
      }
    }
    return Protection.hide(cells, table.threshold(), places);
  }

  private static Line with(Line line, Cell cell) {
    List<Cell> cells = new ArrayList<>(line.cells());
    cells.add(cell);
    return new Line(line.key(), line.label(), cells);
  }
}
