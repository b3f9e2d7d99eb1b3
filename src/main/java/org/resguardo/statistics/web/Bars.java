package org.resguardo.statistics.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resguardo.statistics.StatTable;
import org.resguardo.statistics.StatTable.Cell;
import org.resguardo.statistics.StatTable.Head;
import org.resguardo.statistics.StatTable.Line;
import org.resguardo.statistics.StatTable.State;
import org.resguardo.statistics.TableWords;

/**
 * The chart of a table, drawn on the server as plain shapes: it prints, follows the theme, needs no
 * script, and shows nothing that the table does not show. Units are those of the SVG's view box.
 */
public record Bars(
    int width, int height, List<Series> series, List<Tick> ticks, List<Group> groups) {
  private static final int LEFT = 44;
  private static final int TOP = 24;
  private static final int PLOT = 180;
  private static final int BAR = 34;
  private static final int GAP = 8;
  private static final int BETWEEN = 28;
  private static final int LETTER = 7;
  private static final int WIDTH = 900;
  private static final int MOST_SPARE = 72;
  private static final int MOST_SERIES = 4;
  private static final int MOST_GROUPS = 24;

  public record Series(int number, String name) {}

  public record Tick(int y, String text) {}

  public record Bar(int number, int x, int y, int width, int height, String value, boolean hidden) {
    public int middle() {
      return x + width / 2;
    }
  }

  public record Group(String name, int middle, List<Bar> bars) {}

  static Bars of(StatTable table, Map<String, String> titles, TableWords words, Locale locale) {
    List<Integer> columns = columns(table);
    List<Line> lines =
        table.lines().stream().filter(line -> !line.isTotal()).limit(MOST_GROUPS).toList();
    long top = ceiling(lines, columns);
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Head head = table.heads().get(columns.get(i));
      String group = words.of(head.group(), locale);
      String own = words.of(head.label(), locale);
      series.add(new Series(i + 1, group.isEmpty() ? own : group + ", " + lower(own, locale)));
    }
    List<Group> groups = new ArrayList<>();
    int bars = columns.size() * (BAR + GAP) - GAP;
    int spare = spare(lines, titles, bars);
    int x = LEFT + GAP;
    for (Line line : lines) {
      int room = room(titles.get(line.key()), bars) + spare;
      groups.add(
          group(line, titles.get(line.key()), columns, x + (room - bars) / 2, top, words, locale));
      x += room + BETWEEN;
    }
    return new Bars(Math.max(x, 320), TOP + PLOT + 44, series, ticks(top, locale), groups);
  }

  private static String lower(String word, Locale locale) {
    return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(locale) + word.substring(1);
  }

  private static Group group(
      Line line,
      String title,
      List<Integer> columns,
      int from,
      long top,
      TableWords words,
      Locale locale) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = line.cells().get(columns.get(i));
      bars.add(bar(i + 1, from + i * (BAR + GAP), cell, top, words, locale));
    }
    return new Group(title, from + (columns.size() * (BAR + GAP) - GAP) / 2, bars);
  }

  // A group is as wide as its bars or its name; a few groups stand further apart.
  private static int room(String title, int bars) {
    return Math.max(bars, title == null ? 0 : title.length() * LETTER);
  }

  private static int spare(List<Line> lines, Map<String, String> titles, int bars) {
    int taken = lines.stream().mapToInt(line -> room(titles.get(line.key()), bars) + BETWEEN).sum();
    int free = (WIDTH - LEFT - taken) / Math.max(1, lines.size());
    return Math.max(0, Math.min(free, MOST_SPARE));
  }

  private static List<Integer> columns(StatTable table) {
    List<Integer> columns = new ArrayList<>();
    for (int c = 0; c < table.heads().size() && columns.size() < MOST_SERIES; c++) {
      int at = c;
      boolean counts =
          table.lines().stream()
              .map(line -> line.cells().get(at))
              .anyMatch(
                  cell ->
                      cell.countable() && (cell.value().signum() > 0 || isPlain(table))
                          || cell.isSuppressed() && cell.decimals() == 0);
      if (counts && !table.heads().get(c).key().equals("*")) {
        columns.add(c);
      }
    }
    return columns;
  }

  // In a table of measures a zero is a bar of its own; of many combinations only those somebody is
  // in.
  private static boolean isPlain(StatTable table) {
    return !table.totalColumn();
  }

  private static Bar bar(int number, int x, Cell cell, long top, TableWords words, Locale locale) {
    if (cell.state() != State.SHOWN) {
      return new Bar(number, x, TOP + PLOT - 24, BAR, 24, "P", true);
    }
    int height = (int) Math.round(cell.value().doubleValue() / top * PLOT);
    return new Bar(number, x, TOP + PLOT - height, BAR, height, words.cell(cell, locale), false);
  }

  private static long ceiling(List<Line> lines, List<Integer> columns) {
    long most =
        lines.stream()
            .flatMap(line -> columns.stream().map(column -> line.cells().get(column)))
            .filter(cell -> cell.state() == State.SHOWN)
            .mapToLong(cell -> cell.value().longValue())
            .max()
            .orElse(0);
    long step = step(most);
    return Math.max(step, (most + step - 1) / step * step);
  }

  // One, two or five times a power of ten, so that the axis reads in round numbers.
  private static long step(long most) {
    long step = 1;
    while (step * 5 < most) {
      step = Long.toString(step).startsWith("2") ? step / 2 * 5 : step * 2;
    }
    return step;
  }

  private static List<Tick> ticks(long top, Locale locale) {
    List<Tick> ticks = new ArrayList<>();
    long step = Math.max(1, step(top));
    for (long value = 0; value <= top; value += step) {
      int y = TOP + PLOT - (int) Math.round((double) value / top * PLOT);
      ticks.add(new Tick(y, java.text.NumberFormat.getIntegerInstance(locale).format(value)));
    }
    return ticks;
  }

  public int base() {
    return TOP + PLOT;
  }

  public int left() {
    return LEFT;
  }
}
