package org.resguardo.statistics;

import java.math.BigDecimal;
import java.util.List;

/**
 * A finished table: what page, chart, CSV, XLSX and API all show. The last line and, where {@code
 * totalColumn}, the head of key {@code *} are totals; a column after it is no part of them.
 */
public record StatTable(
    Indicator indicator,
    StatFilter filter,
    Dimension rowDimension,
    List<Head> heads,
    List<Line> lines,
    boolean totalColumn,
    int threshold,
    boolean groupWarning) {

  /** A column. {@code group} spans several (a sex over its ages) or is null. */
  public record Head(String key, Label group, Label label) {}

  public record Line(String key, Label label, List<Cell> cells) {
    public boolean isTotal() {
      return Label.TOTAL.equals(label);
    }
  }

  /** Where a title comes from: a code list, or a locale key when {@code list} is {@link #KEY}. */
  public record Label(String list, String code) {
    public static final String KEY = "key";
    static final Label TOTAL = new Label(KEY, "statistics.total");

    static Label key(String key) {
      return new Label(KEY, key);
    }
  }

  public enum State {
    SHOWN,
    SUPPRESSED,
    NOT_AVAILABLE
  }

  /**
   * {@code value} is null unless SHOWN. {@code decimals}: digits after the point it is printed
   * with.
   */
  public record Cell(BigDecimal value, State state, int decimals, boolean countable) {
    static Cell count(long value) {
      return new Cell(BigDecimal.valueOf(value), State.SHOWN, 0, true);
    }

    static Cell figure(BigDecimal value, int decimals) {
      return value == null
          ? new Cell(null, State.NOT_AVAILABLE, decimals, false)
          : new Cell(value, State.SHOWN, decimals, false);
    }

    Cell suppressed() {
      return new Cell(null, State.SUPPRESSED, decimals, false);
    }

    public boolean isSuppressed() {
      return state == State.SUPPRESSED;
    }
  }

  public long suppressedCells() {
    return lines.stream().flatMap(line -> line.cells().stream()).filter(Cell::isSuppressed).count();
  }
}
