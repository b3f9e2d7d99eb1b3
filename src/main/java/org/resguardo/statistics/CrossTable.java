package org.resguardo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.resguardo.statistics.StatTable.Label;

/** Counts of units by rows and columns (all of the questionnaire), one statement a table. */
@ApplicationScoped
class CrossTable {
  // Shown even when nobody is in them: a zero is a statement. Other values appear when they occur.
  private static final Map<Dimension, List<String>> ALWAYS =
      Map.of(
          Dimension.SEX, List.of("F", "M"),
          Dimension.MINOR, List.of("MINOR", "ADULT"));
  private static final Map<Dimension, List<String>> ORDER =
      Map.of(
          Dimension.SEX, List.of("F", "M", "OTHER", "UNKNOWN"),
          Dimension.MINOR, List.of("MINOR", "ADULT", "UNKNOWN"));

  @Inject StatisticsRepository store;

  /** Inner cells without totals. */
  record Counted(List<String> rows, List<List<String>> columns, long[][] cells) {}

  Counted count(Indicator indicator, StatFilter filter, Reach reach) {
    Dimension row = indicator.row(filter);
    List<Dimension> columns = indicator.columns();
    String keys =
        row.column()
            + ", "
            + columns.stream().map(Dimension::column).collect(Collectors.joining(", "));
    FactQuery facts = facts(filter, reach, indicator.condition());
    List<Object[]> found =
        store.rows(
            "SELECT %s, COUNT(DISTINCT unit_id) FROM %s WHERE %s GROUP BY %s"
                .formatted(keys, indicator.view(), facts.where(), keys),
            facts.parameters());
    return arrange(found, row, columns, filter);
  }

  /** The cases behind one cell; {@code *} for a total. The same conditions as the table. */
  List<Long> cases(Indicator indicator, StatFilter filter, Reach reach, String row, String column) {
    boolean beside = Indicator.FORMERLY.equals(column);
    FactQuery facts = facts(filter, reach, beside ? indicator.beside() : indicator.condition());
    if (!"*".equals(row)) {
      facts.and(indicator.row(filter).column() + " = ?", row);
    }
    if (!"*".equals(column) && !beside) {
      String[] keys = column.split("\\.", -1);
      for (int i = 0; i < indicator.columns().size() && i < keys.length; i++) {
        facts.and(indicator.columns().get(i).column() + " = ?", keys[i]);
      }
    }
    return store.caseIds(indicator.view(), facts);
  }

  /** The column beside the table, by row key: one statement; null where the table has none. */
  Map<String, Long> beside(Indicator indicator, StatFilter filter, Reach reach) {
    if (indicator.beside() == null) {
      return null;
    }
    FactQuery facts = facts(filter, reach, indicator.beside());
    String row = indicator.row(filter).column();
    Map<String, Long> counted = new HashMap<>();
    store
        .rows(
            "SELECT %s, COUNT(DISTINCT unit_id) FROM %s WHERE %s GROUP BY 1"
                .formatted(row, indicator.view(), facts.where()),
            facts.parameters())
        .forEach(found -> counted.put(found[0].toString(), ((Number) found[1]).longValue()));
    return counted;
  }

  private static FactQuery facts(StatFilter filter, Reach reach, String condition) {
    return FactQuery.known(filter, reach).inPeriod(filter).and(condition);
  }

  private static Counted arrange(
      List<Object[]> found, Dimension row, List<Dimension> columns, StatFilter filter) {
    List<String> rows = keys(found, 0, row, filter);
    List<List<String>> heads = List.of(List.of());
    for (int i = 0; i < columns.size(); i++) {
      List<String> values = keys(found, i + 1, columns.get(i), filter);
      heads =
          heads.stream()
              .flatMap(head -> values.stream().map(value -> append(head, value)))
              .collect(Collectors.toCollection(ArrayList::new));
    }
    long[][] cells = new long[rows.size()][heads.size()];
    for (Object[] line : found) {
      List<String> head =
          IntStream.rangeClosed(1, columns.size()).mapToObj(i -> line[i].toString()).toList();
      cells[rows.indexOf(line[0].toString())][heads.indexOf(head)] =
          ((Number) line[line.length - 1]).longValue();
    }
    return withoutEmpty(new Counted(rows, heads, cells), columns);
  }

  // A combination nobody is in, such as "unknown sex, adult", is left out when none of its parts is
  // always shown.
  private static Counted withoutEmpty(Counted counted, List<Dimension> columns) {
    List<Integer> kept =
        IntStream.range(0, counted.columns().size())
            .filter(
                c ->
                    java.util.Arrays.stream(counted.cells()).anyMatch(row -> row[c] > 0)
                        || isAlwaysShown(counted.columns().get(c), columns))
            .boxed()
            .toList();
    long[][] cells =
        java.util.Arrays.stream(counted.cells())
            .map(row -> kept.stream().mapToLong(c -> row[c]).toArray())
            .toArray(long[][]::new);
    return new Counted(counted.rows(), kept.stream().map(counted.columns()::get).toList(), cells);
  }

  private static boolean isAlwaysShown(List<String> keys, List<Dimension> columns) {
    return IntStream.range(0, keys.size())
        .allMatch(
            i ->
                !ALWAYS.containsKey(columns.get(i))
                    || ALWAYS.get(columns.get(i)).contains(keys.get(i)));
  }

  private static List<String> keys(
      Collection<Object[]> found, int at, Dimension dimension, StatFilter filter) {
    Set<String> seen =
        found.stream()
            .map(line -> line[at].toString())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> keys = new LinkedHashSet<>();
    if (dimension == Dimension.YEAR) {
      IntStream.rangeClosed(filter.from().getYear(), filter.to().getYear())
          .forEach(year -> keys.add("" + year));
    }
    ORDER.getOrDefault(dimension, List.of()).stream()
        .filter(key -> seen.contains(key) || ALWAYS.get(dimension).contains(key))
        .forEach(keys::add);
    keys.addAll(seen);
    return List.copyOf(keys);
  }

  private static List<String> append(List<String> head, String value) {
    List<String> longer = new ArrayList<>(head);
    longer.add(value);
    return longer;
  }

  static List<StatTable.Head> heads(Counted counted, List<Dimension> columns) {
    List<StatTable.Head> heads = new ArrayList<>();
    for (List<String> keys : counted.columns()) {
      Label group = columns.size() > 1 ? label(columns.get(0), keys.get(0)) : null;
      Label own = label(columns.get(columns.size() - 1), keys.get(keys.size() - 1));
      heads.add(new StatTable.Head(String.join(".", keys), group, own));
    }
    heads.add(new StatTable.Head("*", null, Label.TOTAL));
    return heads;
  }

  static Label label(Dimension dimension, String key) {
    return new Label(dimension.list(), key);
  }

  /** Lines with totals, before protection. */
  static Map<String, long[]> lines(Counted counted) {
    Map<String, long[]> lines = new LinkedHashMap<>();
    if (counted.rows().isEmpty()) {
      return Map.of("*", new long[counted.columns().size() + 1]);
    }
    long[][] full = Protection.withTotals(counted.cells());
    for (int r = 0; r < counted.rows().size(); r++) {
      lines.put(counted.rows().get(r), full[r]);
    }
    lines.put("*", full[full.length - 1]);
    return lines;
  }
}
