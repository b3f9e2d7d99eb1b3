package org.resguardo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.statistics.StatTable.Cell;

/**
 * Stock and flow (T1, T2, T3, R1): P0 and P1 from open spells, I and R from events, never one from
 * the other; P1 = P0 + I − R is a test, not an assignment (statistics.md 8, decision 19).
 */
@ApplicationScoped
class StockFlow {
  private static final String STOCK =
      "SELECT '%s', %s, COUNT(*) FROM stat_stock WHERE load_view = ? AND state = '%s' AND %s AND %s GROUP BY 2";
  private static final String FLOW =
      "SELECT direction, %s, COUNT(*) FROM stat_flow WHERE load_view = ? AND state = 'ACTIVE'"
          + " AND reference_on >= ? AND reference_on <= ? AND %s AND %s GROUP BY direction, 2";

  @Inject StatisticsRepository store;

  /** One span of days; {@code key} is the row it stands for, or null when rows are a dimension. */
  private record Span(String key, LocalDate from, LocalDate to) {}

  /** The measures P0, IN, OUT, P1 and SUSPENDED by row key, the total under {@code *}. */
  Measures count(Dimension by, StatFilter filter, Reach reach) {
    List<Object[]> found = new ArrayList<>();
    if (by == Dimension.MONTH) {
      found.addAll(query(months(filter), null, filter, reach));
    } else {
      found.addAll(query(List.of(new Span(null, filter.from(), filter.to())), by, filter, reach));
    }
    found.addAll(query(List.of(new Span("*", filter.from(), filter.to())), null, filter, reach));
    return Measures.of(found);
  }

  private List<Object[]> query(List<Span> spans, Dimension by, StatFilter filter, Reach reach) {
    List<String> parts = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    for (Span span : spans) {
      String key = by == null ? "'" + span.key() + "'" : by.column();
      stock(parts, parameters, "P0", "ACTIVE", key, span.from().minusDays(1), filter, reach);
      stock(parts, parameters, "P1", "ACTIVE", key, span.to(), filter, reach);
      stock(parts, parameters, "SUSPENDED", "SUSPENDED", key, span.to(), filter, reach);
      FactQuery facts = FactQuery.known(filter, reach);
      parts.add(FLOW.formatted(key, inner(by, filter, reach), facts.where()));
      parameters.addAll(List.of(filter.loadView(), span.from(), span.to()));
      parameters.addAll(facts.parameters());
    }
    return store.rows(String.join(" UNION ALL ", parts), parameters);
  }

  // Open at the end of a day; the stock at 00:00 of the first day is that of the end of the day
  // before.
  private static void stock(
      List<String> parts,
      List<Object> parameters,
      String measure,
      String state,
      String key,
      LocalDate endOf,
      StatFilter filter,
      Reach reach) {
    FactQuery facts = FactQuery.known(filter, reach);
    parts.add(
        STOCK.formatted(
            measure, key, state, "from_on <= ? AND (to_on IS NULL OR to_on > ?)", facts.where()));
    parameters.addAll(List.of(filter.loadView(), endOf, endOf));
    parameters.addAll(facts.parameters());
  }

  // A move within what the row covers is no flow of that row: reassignment inside an office,
  // transfer inside the nation, requalification inside a prosecutor's stock.
  private static String inner(Dimension by, StatFilter filter, Reach reach) {
    List<String> leftOut = new ArrayList<>();
    if (by != Dimension.PROSECUTOR) {
      leftOut.addAll(List.of("'REASSIGNED_IN'", "'REASSIGNED_OUT'"));
    }
    if (by != Dimension.OFFENCE) {
      leftOut.addAll(List.of("'REQUALIFIED_IN'", "'REQUALIFIED_OUT'"));
    }
    boolean national = filter.office() == null && reach.office() == null;
    if (national && by != Dimension.OFFICE && by != Dimension.PROSECUTOR) {
      leftOut.addAll(List.of("'TRANSFERRED_IN'", "'TRANSFERRED_OUT'"));
    }
    return "kind NOT IN (" + String.join(", ", leftOut) + ")";
  }

  private static List<Span> months(StatFilter filter) {
    List<Span> spans = new ArrayList<>();
    for (YearMonth month = YearMonth.from(filter.from());
        !month.atDay(1).isAfter(filter.to());
        month = month.plusMonths(1)) {
      LocalDate first = month.atDay(1).isBefore(filter.from()) ? filter.from() : month.atDay(1);
      LocalDate last =
          month.atEndOfMonth().isAfter(filter.to()) ? filter.to() : month.atEndOfMonth();
      spans.add(new Span(month.toString(), first, last));
    }
    return spans;
  }

  /** Cells of one row, in the order of the indicator's heads. */
  static Map<String, Cell> cells(
      Indicator indicator, Measures measures, String row, StatFilter filter) {
    long p1 = measures.get(row, "P1");
    long out = measures.get(row, "OUT");
    long days = ChronoUnit.DAYS.between(filter.from(), filter.to()) + 1;
    Map<String, Cell> all = new LinkedHashMap<>();
    all.put("p0", Cell.count(measures.get(row, "P0")));
    all.put("in", Cell.count(measures.get(row, "IN")));
    all.put("out", Cell.count(out));
    all.put("p1", Cell.count(p1));
    all.put("suspended", Cell.count(measures.get(row, "SUSPENDED")));
    all.put("t1", Cell.figure(clearance(out, measures.get(row, "IN")), 1));
    all.put("t2", Cell.figure(dispositionTime(p1, out, days), 1));
    all.keySet().retainAll(heads(indicator));
    return all;
  }

  static List<String> heads(Indicator indicator) {
    return switch (indicator) {
      case T1 -> List.of("in", "out", "t1");
      case T2 -> List.of("p1", "out", "t2");
      case T3 -> List.of("p1", "suspended");
      default -> List.of("p0", "in", "out", "p1", "suspended", "t1", "t2");
    };
  }

  /** Resolved ÷ incoming × 100; undefined without incoming cases (CEPEJ). */
  static BigDecimal clearance(long resolved, long incoming) {
    return Measures.ratio(resolved, incoming, 100, 1);
  }

  /** Pending at the end ÷ resolved × days in the period (CEPEJ: 365 for a year). */
  static BigDecimal dispositionTime(long pendingEnd, long resolved, long days) {
    return Measures.ratio(pendingEnd, resolved, days == 366 ? 365 : days, 1);
  }

  /**
   * The cases behind a count: pending at the end, incoming or resolved. One that came in twice is
   * there twice, as in the count.
   */
  List<Long> cases(Indicator indicator, StatFilter filter, Reach reach, String row, String column) {
    Dimension by = indicator.row(filter);
    StatFilter span = "*".equals(row) || by != Dimension.MONTH ? filter : month(row, filter);
    FactQuery facts = FactQuery.known(filter, reach).and("load_view = ?", filter.loadView());
    if (!"*".equals(row) && by != Dimension.MONTH) {
      facts.and(row.isEmpty() ? by.column() + " IS NULL" : by.column() + " = ?", value(row));
    }
    boolean flow = column.equals("in") || column.equals("out");
    if (flow) {
      facts
          .and("direction = ?", column.toUpperCase(java.util.Locale.ROOT))
          .and("state = 'ACTIVE'")
          .and(inner("*".equals(row) || by == Dimension.MONTH ? null : by, filter, reach))
          .inPeriod(span);
    } else {
      LocalDate end = column.equals("p0") ? span.from().minusDays(1) : span.to();
      facts
          .and("from_on <= ? AND (to_on IS NULL OR to_on > ?)", end, end)
          .and("state = ?", column.equals("suspended") ? "SUSPENDED" : "ACTIVE");
    }
    String from = flow ? "case_id FROM stat_flow" : "DISTINCT case_id FROM stat_stock";
    return store
        .rows("SELECT %s WHERE %s".formatted(from, facts.where()), facts.parameters())
        .stream()
        .map(found -> ((Number) found[0]).longValue())
        .toList();
  }

  private static Object[] value(String row) {
    return row.isEmpty() ? new Object[0] : new Object[] {row};
  }

  private static StatFilter month(String key, StatFilter filter) {
    return months(filter).stream()
        .filter(span -> span.key().equals(key))
        .findFirst()
        .map(
            span ->
                new StatFilter(
                    span.from(),
                    span.to(),
                    filter.office(),
                    filter.asOf(),
                    filter.audience(),
                    filter.by(),
                    filter.process()))
        .orElse(filter);
  }
}
