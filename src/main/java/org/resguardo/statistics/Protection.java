package org.resguardo.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Hides small cells of a table of counts so that they cannot be worked out again from what is shown
 * (statistics.md 11.3; Hundepool et al., Statistical Disclosure Control, ch. 4). Deterministic: the
 * same table always loses the same cells.
 *
 * <p>The table has R rows and C columns of inner cells; row R and column C are the totals.
 */
final class Protection {
  /** A place in the table with its totals: row 0..R, column 0..C. */
  record Place(int row, int column) {}

  private final long[][] full;
  private final boolean[][] hidden;
  private final int rows;
  private final int columns;
  private final int threshold;
  private final List<Place> primary = new ArrayList<>();
  private boolean zeroHidden;

  private Protection(long[][] inner, int threshold) {
    this.rows = inner.length;
    this.columns = rows == 0 ? 0 : inner[0].length;
    this.threshold = threshold;
    this.full = withTotals(inner);
    this.hidden = new boolean[rows + 1][columns + 1];
  }

  /**
   * @param inner counts without totals, R × C
   * @param threshold counts from 1 to threshold − 1 are small
   * @param already places hidden in a table released before; they stay hidden here
   * @return (R+1) × (C+1), true where the value must not be shown
   */
  static boolean[][] hide(long[][] inner, int threshold, Set<Place> already) {
    Protection table = new Protection(inner, threshold);
    if (table.rows == 0 || table.columns == 0) {
      return table.hidden;
    }
    table.hideSmall(already);
    table.closeLines();
    for (Place unsafe = table.firstUnsafe(); unsafe != null; unsafe = table.firstUnsafe()) {
      if (!table.hideOneMore(unsafe)) {
        break;
      }
      table.closeLines();
    }
    return table.hidden;
  }

  /**
   * Whether all of a large group stand in one cell: nothing is small, and yet everything is said.
   */
  static boolean disclosesGroup(long[][] inner, int threshold) {
    long[][] full = withTotals(inner);
    int rows = inner.length;
    int columns = full[0].length - 1;
    boolean found = false;
    for (int r = 0; r < rows; r++) {
      int at = r;
      found |=
          alone(
              java.util.stream.IntStream.range(0, columns).mapToLong(c -> inner[at][c]),
              full[r][columns],
              threshold);
    }
    return found;
  }

  private static boolean alone(java.util.stream.LongStream cells, long total, int threshold) {
    return total >= threshold && cells.filter(value -> value > 0).count() == 1;
  }

  static long[][] withTotals(long[][] inner) {
    int rows = inner.length;
    int columns = rows == 0 ? 0 : inner[0].length;
    long[][] full = new long[rows + 1][columns + 1];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        full[r][c] = inner[r][c];
        full[r][columns] += inner[r][c];
        full[rows][c] += inner[r][c];
        full[rows][columns] += inner[r][c];
      }
    }
    return full;
  }

  private void hideSmall(Set<Place> already) {
    for (int r = 0; r <= rows; r++) {
      for (int c = 0; c <= columns; c++) {
        boolean small = full[r][c] > 0 && full[r][c] < threshold;
        if (small) {
          primary.add(new Place(r, c));
        }
        hidden[r][c] = small || already.contains(new Place(r, c));
        // Or the same table, released again, would lose more cells each time.
        zeroHidden |= hidden[r][c] && full[r][c] == 0;
      }
    }
  }

  // Rows in order, then columns in order, the lines of totals included, until nothing changes.
  private void closeLines() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int r = 0; r <= rows; r++) {
        changed |= closeLine(line(r, true));
      }
      for (int c = 0; c <= columns; c++) {
        changed |= closeLine(line(c, false));
      }
    }
  }

  /** The cells of a row or column; the last one is its total. */
  private List<Place> line(int index, boolean row) {
    List<Place> cells = new ArrayList<>();
    for (int i = 0; i <= (row ? columns : rows); i++) {
      cells.add(row ? new Place(index, i) : new Place(i, index));
    }
    return cells;
  }

  private boolean closeLine(List<Place> line) {
    List<Place> inner = line.subList(0, line.size() - 1);
    Place total = line.get(line.size() - 1);
    if (inner.stream().filter(this::isHidden).count() != 1 || isHidden(total)) {
      return false;
    }
    Place partner = smallestShown(inner, 1);
    hide(partner == null ? total : partner);
    return true;
  }

  private Place smallestShown(List<Place> cells, long atLeast) {
    Place best = null;
    for (Place cell : cells) {
      if (!isHidden(cell)
          && value(cell) >= atLeast
          && (best == null || value(cell) < value(best))) {
        best = cell;
      }
    }
    return best;
  }

  // A primary cell is safe when, for all an attacker can compute, it may be anything from 1 to t -
  // 1.
  private Place firstUnsafe() {
    for (Place cell : primary) {
      CellRange range = CellRange.of(full, hidden, cell, zeroHidden ? 0 : 1);
      if (range.least() > 1 || range.greatest() < threshold - 1L) {
        return cell;
      }
    }
    return null;
  }

  // First from the cell's own lines, then from anywhere: what makes it safe may lie in another
  // line.
  private boolean hideOneMore(Place unsafe) {
    List<Place> own = new ArrayList<>(line(unsafe.row(), true));
    own.addAll(line(unsafe.column(), false));
    List<Place> all = new ArrayList<>();
    for (int r = 0; r <= rows; r++) {
      all.addAll(line(r, true));
    }
    Place next = null;
    for (List<Place> candidates : List.of(own, all)) {
      for (long atLeast = 1; next == null && atLeast >= 0; atLeast--) {
        next = smallestShown(candidates, atLeast);
      }
    }
    if (next == null) {
      return false;
    }
    zeroHidden |= value(next) == 0;
    hide(next);
    return true;
  }

  private boolean isHidden(Place cell) {
    return hidden[cell.row()][cell.column()];
  }

  private long value(Place cell) {
    return full[cell.row()][cell.column()];
  }

  private void hide(Place cell) {
    hidden[cell.row()][cell.column()] = true;
  }
}
