package org.resguardo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.statistics.StatTable.Cell;

/**
 * Deadlines kept (T9) and deadlines that come near (R3). What a court must do is in neither: the
 * office cannot keep it.
 */
@ApplicationScoped
class Punctuality {
  private static final String VIEW = "stat_deadline";
  private static final List<String> KEPT = List.of("met", "late", "missed");
  private static final List<String> NEAR = List.of("overdue", "in7", "in15", "in30");

  // Done after its last day is late; never done, or only fallen away since, is missed.
  private static final String HOW_KEPT =
      "CASE WHEN state <> 'DONE' THEN 'missed' WHEN closed_on > reference_on THEN 'late'"
          + " ELSE 'met' END";
  private static final String HOW_NEAR =
      "CASE WHEN reference_on < ? THEN 'overdue' WHEN reference_on <= ? THEN 'in7'"
          + " WHEN reference_on <= ? THEN 'in15' ELSE 'in30' END";

  @Inject StatisticsRepository store;
  @Inject @BusinessClock Clock clock;

  /** Measures met, late, missed by office and under {@code *}. */
  Measures kept(StatFilter filter, Reach reach) {
    return counted(HOW_KEPT, List.of(), fallenDue(filter, reach), KEPT);
  }

  static Map<String, Cell> keptCells(Measures measures, String row) {
    long met = measures.get(row, "met");
    long due = KEPT.stream().mapToLong(measure -> measures.get(row, measure)).sum();
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("fallenDue", Cell.count(due));
    KEPT.forEach(measure -> cells.put(measure, Cell.count(measures.get(row, measure))));
    cells.put("t9", Cell.figure(Measures.ratio(met, due, 100, 1), 1));
    return cells;
  }

  List<Long> keptCases(StatFilter filter, Reach reach, String row, String column) {
    FactQuery facts = fallenDue(filter, reach);
    if (KEPT.contains(column)) {
      facts.and(HOW_KEPT + " = ?", column);
    }
    return cases(facts, row);
  }

  /** Measures overdue, in7, in15, in30 by office and under {@code *}, on the last day. */
  Measures near(StatFilter filter, Reach reach) {
    return counted(HOW_NEAR, days(filter), open(filter, reach), NEAR);
  }

  static Map<String, Cell> nearCells(Measures measures, String row) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    NEAR.forEach(measure -> cells.put(measure, Cell.count(measures.get(row, measure))));
    return cells;
  }

  List<Long> nearCases(StatFilter filter, Reach reach, String row, String column) {
    List<Object> parameters = new ArrayList<>(days(filter));
    parameters.add(column);
    return cases(open(filter, reach).and(HOW_NEAR + " = ?", parameters.toArray()), row);
  }

  private Measures counted(String how, List<Object> marks, FactQuery facts, List<String> measures) {
    List<Object> parameters = new ArrayList<>(marks);
    parameters.addAll(facts.parameters());
    Measures found =
        Measures.of(
            store.rows(
                "SELECT "
                    + how
                    + " AS how, office_code, COUNT(*) FROM "
                    + VIEW
                    + " WHERE "
                    + facts.where()
                    + " GROUP BY how, office_code",
                parameters));
    for (String row : found.rows()) {
      measures.forEach(measure -> found.add("*", measure, found.get(row, measure)));
    }
    return found;
  }

  /** Whose last day lay in the period and is over; what fell away before it was due is none. */
  private FactQuery fallenDue(StatFilter filter, Reach reach) {
    LocalDate today = LocalDate.now(clock);
    LocalDate known =
        filter.asOf() == null ? today : filter.asOf().atZone(clock.getZone()).toLocalDate();
    return FactQuery.known(filter, reach)
        .inPeriod(filter)
        .and("duty = 'OFFICE' AND NOT passes AND state IN ('RUNNING', 'DONE', 'LAPSED')")
        .and("reference_on < ?", known.isBefore(today) ? known : today);
  }

  /** Those that ran on the last day of the period; of a closed case none is overdue any more. */
  private static FactQuery open(StatFilter filter, Reach reach) {
    LocalDate day = filter.to();
    return FactQuery.known(filter, reach)
        .and("duty <> 'COURT' AND NOT passes AND state <> 'STANDING'")
        .and("started_on <= ? AND (closed_on IS NULL OR closed_on > ?)", day, day)
        .and("reference_on <= ? AND NOT (case_closed AND reference_on < ?)", day.plusDays(30), day);
  }

  private static List<Object> days(StatFilter filter) {
    return List.of(filter.to(), filter.to().plusDays(7), filter.to().plusDays(15));
  }

  private List<Long> cases(FactQuery facts, String row) {
    return store.caseIds(VIEW, "*".equals(row) ? facts : facts.and("office_code = ?", row));
  }
}
