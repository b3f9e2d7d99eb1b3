package org.resguardo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.resguardo.statistics.StatTable.Cell;

/** Length of sentences (O9, with O8) and civil awards (O10), by the year of the judgment. */
@ApplicationScoped
class Sentences {
  @Inject StatisticsRepository store;

  /** What a year holds; {@code months}: of effective prison whose length is known, ascending. */
  static final class Year {
    private final List<Long> months = new ArrayList<>();
    private long persons;
    private long awards;
    private BigDecimal awarded = BigDecimal.ZERO;
    private BigDecimal paid = BigDecimal.ZERO;

    private void add(Object[] row) {
      persons++;
      if (row[1] != null && ((Number) row[2]).intValue() != 0) {
        months.add(((Number) row[1]).longValue());
      }
      if (row[3] != null) {
        awards++;
        awarded = awarded.add((BigDecimal) row[3]);
      }
    }
  }

  /** By year and under {@code *}: one statement, and one for the payments. */
  Map<String, Year> years(StatFilter filter, Reach reach) {
    Map<String, Year> years = new TreeMap<>();
    years.put("*", new Year());
    IntStream.rangeClosed(filter.from().getYear(), filter.to().getYear())
        .forEach(year -> years.put("" + year, new Year()));
    FactQuery facts = FactQuery.known(filter, reach).inPeriod(filter);
    for (Object[] row :
        store.rows(
            "SELECT YEAR(reference_on), months, effective, awarded FROM stat_sentence WHERE "
                + facts.where()
                + " ORDER BY months",
            facts.parameters())) {
      years.get(row[0].toString()).add(row);
      years.get("*").add(row);
    }
    for (Object[] row :
        store.rows(
            "SELECT YEAR(reference_on), SUM(amount) FROM stat_payment WHERE "
                + facts.where()
                + " GROUP BY 1",
            facts.parameters())) {
      for (String key : List.of(row[0].toString(), "*")) {
        Year year = years.get(key);
        year.paid = year.paid.add((BigDecimal) row[1]);
      }
    }
    return years;
  }

  static Map<String, Cell> lengths(Year year) {
    List<Long> months = year.months;
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("sentenced", Cell.count(year.persons));
    cells.put("effective", Cell.count(months.size()));
    cells.put("o8", Cell.figure(Measures.ratio(months.size(), year.persons, 100, 1), 1));
    cells.put("medianMonths", Cell.figure(Pending.quantile(months, 0.5), 0));
    cells.put("leastMonths", Cell.figure(Pending.quantile(months, 0), 0));
    cells.put("mostMonths", Cell.figure(Pending.quantile(months, 1), 0));
    return cells;
  }

  static Map<String, Cell> awards(Year year) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("sentenced", Cell.count(year.persons));
    cells.put("awards", Cell.count(year.awards));
    cells.put("o10", Cell.figure(Measures.ratio(year.awards, year.persons, 100, 1), 1));
    cells.put("awarded", Cell.figure(year.awarded, 2));
    cells.put("paid", Cell.figure(year.paid, 2));
    return cells;
  }

  List<Long> cases(StatFilter filter, Reach reach, String row, String column) {
    FactQuery facts = FactQuery.known(filter, reach).inPeriod(filter);
    if (!"*".equals(row)) {
      facts.and("YEAR(reference_on) = ?", row);
    }
    switch (column) {
      case "effective" -> facts.and("effective AND months IS NOT NULL");
      case "awards" -> facts.and("awarded IS NOT NULL");
      default -> {}
    }
    return store.caseIds("stat_sentence", facts);
  }
}
