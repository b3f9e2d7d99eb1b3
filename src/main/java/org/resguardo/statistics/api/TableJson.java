package org.resguardo.statistics.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resguardo.statistics.StatTable;
import org.resguardo.statistics.StatTable.State;
import org.resguardo.statistics.TableWords;

/** A table as JSON. A protected cell has {@code suppressed: true} and no value, never a guess. */
public record TableJson(
    String id,
    String title,
    String unit,
    String referenceDate,
    String definition,
    String from,
    String to,
    String office,
    String asOf,
    String audience,
    int threshold,
    List<Column> columns,
    List<Row> rows) {

  public record Column(String key, String title) {}

  public record Row(String key, String title, boolean total, List<Value> values) {}

  /** {@code value} is null when suppressed or not available. */
  public record Value(String column, BigDecimal value, boolean suppressed) {}

  static TableJson of(StatTable table, TableWords words, Locale locale) {
    var indicator = table.indicator();
    var filter = table.filter();
    List<Column> columns = columns(table, words, locale);
    List<Row> rows = rows(table, columns, words.rows(table, locale));
    return new TableJson(
        indicator.id(),
        words.title(indicator, locale),
        words.unit(indicator, locale),
        words.referenceDate(indicator, locale),
        words.definition(indicator, locale),
        filter.from().toString(),
        filter.to().toString(),
        filter.office(),
        filter.asOf() == null ? null : filter.asOf().toString(),
        filter.audience().name().toLowerCase(Locale.ROOT),
        table.threshold(),
        columns,
        rows);
  }

  private static List<Column> columns(StatTable table, TableWords words, Locale locale) {
    List<Column> columns = new ArrayList<>();
    for (StatTable.Head head : table.heads()) {
      String group = words.of(head.group(), locale);
      String own = words.of(head.label(), locale);
      columns.add(new Column(head.key(), group.isEmpty() ? own : group + ", " + own));
    }
    return columns;
  }

  private static List<Row> rows(StatTable table, List<Column> columns, Map<String, String> titles) {
    List<Row> rows = new ArrayList<>();
    for (StatTable.Line line : table.lines()) {
      List<Value> values = new ArrayList<>();
      for (int c = 0; c < columns.size(); c++) {
        var cell = line.cells().get(c);
        values.add(new Value(columns.get(c).key(), cell.value(), cell.state() == State.SUPPRESSED));
      }
      rows.add(new Row(line.key(), titles.get(line.key()), line.isTotal(), values));
    }
    return rows;
  }
}
