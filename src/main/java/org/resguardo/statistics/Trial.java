package org.resguardo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.resguardo.statistics.StatTable.Cell;

/** Conviction and acquittal rate at trial (O1, O4) and held hearings (T12). */
@ApplicationScoped
class Trial {
  @Inject StatisticsRepository store;

  /** Measures convicted, acquitted, abbreviated by year and under {@code *}. */
  Measures judged(StatFilter filter, Reach reach) {
    FactQuery facts = FactQuery.known(filter, reach).inPeriod(filter);
    Measures measures =
        Measures.of(
            store.rows(
                "SELECT CASE WHEN abbreviated THEN 'abbreviated' WHEN convicted THEN 'convicted'"
                    + " ELSE 'acquitted' END, YEAR(reference_on), COUNT(DISTINCT unit_id)"
                    + " FROM stat_judgment WHERE (convicted OR acquitted) AND "
                    + facts.where()
                    + " GROUP BY 1, 2",
                facts.parameters()));
    IntStream.rangeClosed(filter.from().getYear(), filter.to().getYear())
        .forEach(year -> measures.add("" + year, "convicted", 0));
    for (String row : measures.rows()) {
      for (String measure : List.of("convicted", "acquitted", "abbreviated")) {
        measures.add("*", measure, measures.get(row, measure));
      }
    }
    return measures;
  }

  static Map<String, Cell> judgedCells(Measures measures, String row) {
    long convicted = measures.get(row, "convicted");
    long acquitted = measures.get(row, "acquitted");
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("judged", Cell.count(convicted + acquitted));
    cells.put("convicted", Cell.count(convicted));
    cells.put("acquitted", Cell.count(acquitted));
    cells.put("o1", Cell.figure(Measures.ratio(convicted, convicted + acquitted, 100, 1), 1));
    cells.put("o4", Cell.figure(Measures.ratio(acquitted, convicted + acquitted, 100, 1), 1));
    cells.put("abbreviated", Cell.count(measures.get(row, "abbreviated")));
    return cells;
  }

  /** Measures SCHEDULED, HELD, PARTLY, NOT_HELD by office and under {@code *}. */
  Measures hearings(StatFilter filter, Reach reach) {
    FactQuery facts = FactQuery.known(filter, reach).inPeriod(filter);
    Measures measures =
        Measures.of(
            store.rows(
                "SELECT result, office_code, COUNT(DISTINCT unit_id) FROM stat_hearing WHERE "
                    + facts.where()
                    + " GROUP BY result, office_code",
                facts.parameters()));
    for (String row : measures.rows()) {
      for (String measure : List.of("SCHEDULED", "HELD", "PARTLY", "NOT_HELD")) {
        measures.add("*", measure, measures.get(row, measure));
      }
    }
    return measures;
  }

  static Map<String, Cell> hearingCells(Measures measures, String row) {
    long scheduled = measures.get(row, "SCHEDULED");
    long held = measures.get(row, "HELD");
    long partly = measures.get(row, "PARTLY");
    long notHeld = measures.get(row, "NOT_HELD");
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("scheduled", Cell.count(scheduled));
    cells.put("held", Cell.count(held));
    cells.put("partly", Cell.count(partly));
    cells.put("notHeld", Cell.count(notHeld));
    cells.put("noResult", Cell.count(scheduled - held - partly - notHeld));
    cells.put("t12", Cell.figure(Measures.ratio(held, scheduled, 100, 1), 1));
    return cells;
  }

  List<Long> judgedCases(StatFilter filter, Reach reach, String row, String column) {
    FactQuery facts = FactQuery.known(filter, reach).inPeriod(filter);
    facts.and(
        switch (column) {
          case "convicted" -> "convicted AND NOT abbreviated";
          case "acquitted" -> "acquitted AND NOT convicted AND NOT abbreviated";
          case "abbreviated" -> "abbreviated AND (convicted OR acquitted)";
          default -> "(convicted OR acquitted) AND NOT abbreviated";
        });
    if (!"*".equals(row)) {
      facts.and("YEAR(reference_on) = ?", row);
    }
    return store.caseIds("stat_judgment", facts);
  }

  List<Long> hearingCases(StatFilter filter, Reach reach, String row, String column) {
    FactQuery facts = FactQuery.known(filter, reach).inPeriod(filter);
    switch (column) {
      case "held" -> facts.and("result = 'HELD'");
      case "partly" -> facts.and("result = 'PARTLY'");
      case "notHeld" -> facts.and("result = 'NOT_HELD'");
      default -> facts.and("result = 'SCHEDULED'");
    }
    if (!"*".equals(row)) {
      facts.and("office_code = ?", row);
    }
    return store.caseIds("stat_hearing", facts);
  }
}
