package org.resguardo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.resguardo.statistics.StatTable.Cell;

/** Age of pending cases (T4), pending by stage and age band (R2) and load per prosecutor (T11). */
@ApplicationScoped
class Pending {
  /** Upper ends in months, excluded; the last band is open. */
  static final List<Integer> BANDS = List.of(6, 12, 24, 36, 60);

  static final List<String> BAND_KEYS = List.of("M0_6", "M6_12", "Y1_2", "Y2_3", "Y3_5", "Y5");

  private static final String OPEN =
      "load_view = ? AND state = 'ACTIVE' AND from_on <= ? AND (to_on IS NULL OR to_on > ?)";

  @Inject StatisticsRepository store;

  /** Days since registration of each pending case, ascending, by office and under {@code *}. */
  Map<String, List<Long>> ages(StatFilter filter, Reach reach) {
    FactQuery facts = open(filter, reach);
    List<Object> parameters = new ArrayList<>(List.of(filter.to()));
    parameters.addAll(facts.parameters());
    Map<String, List<Long>> ages = new TreeMap<>();
    for (Object[] row :
        store.rows(
            "SELECT office_code, DATEDIFF(?, registered_on) AS days FROM stat_stock WHERE "
                + facts.where()
                + " ORDER BY days",
            parameters)) {
      long days = ((Number) row[1]).longValue();
      ages.computeIfAbsent(row[0].toString(), fresh -> new ArrayList<>()).add(days);
      ages.computeIfAbsent("*", fresh -> new ArrayList<>()).add(days);
    }
    ages.computeIfAbsent("*", fresh -> new ArrayList<>());
    return ages;
  }

  static Map<String, Cell> ageCells(List<Long> ascending) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("cases", Cell.count(ascending.size()));
    cells.put("median", Cell.figure(quantile(ascending, 0.5), 0));
    cells.put("p90", Cell.figure(quantile(ascending, 0.9), 0));
    for (int band = 0; band < BAND_KEYS.size(); band++) {
      int index = band;
      cells.put(
          BAND_KEYS.get(band),
          Cell.count(ascending.stream().filter(days -> band(days) == index).count()));
    }
    return cells;
  }

  /** Nearest rank: the smallest value that at least the share of all values do not exceed. */
  static BigDecimal quantile(List<Long> ascending, double share) {
    if (ascending.isEmpty()) {
      return null;
    }
    int rank = (int) Math.ceil(share * ascending.size());
    return BigDecimal.valueOf(ascending.get(Math.max(0, rank - 1)));
  }

  // A month is a twelfth of 365.25 days: bands are for reading, limits are computed elsewhere.
  static int band(long days) {
    int band = 0;
    while (band < BANDS.size() && days >= Math.round(BANDS.get(band) * 30.4375)) {
      band++;
    }
    return band;
  }

  /**
   * Pending cases by stage (rows) and age band (columns). A case without accused is in the first
   * stage.
   */
  CrossTable.Counted byStage(StatFilter filter, Reach reach, List<String> stages) {
    Map<String, long[]> counted = new LinkedHashMap<>();
    stages.forEach(stage -> counted.put(stage, new long[BAND_KEYS.size()]));
    for (Object[] row : stageRows(filter, reach)) {
      String stage = row[1] == null ? stages.get(0) : stageAt(stages, row[1]);
      counted
          .computeIfAbsent(stage, fresh -> new long[BAND_KEYS.size()])[
          band(((Number) row[2]).longValue())]++;
    }
    counted.values().removeIf(cells -> java.util.Arrays.stream(cells).sum() == 0);
    return new CrossTable.Counted(
        List.copyOf(counted.keySet()),
        BAND_KEYS.stream().map(List::of).toList(),
        counted.values().toArray(new long[0][]));
  }

  List<Long> casesByStage(
      StatFilter filter, Reach reach, List<String> stages, String row, String column) {
    List<Long> cases = new ArrayList<>();
    for (Object[] found : stageRows(filter, reach)) {
      String stage = found[1] == null ? stages.get(0) : stageAt(stages, found[1]);
      String band = BAND_KEYS.get(band(((Number) found[2]).longValue()));
      if ((row.equals("*") || row.equals(stage)) && (column.equals("*") || column.equals(band))) {
        cases.add(((Number) found[0]).longValue());
      }
    }
    return cases;
  }

  // The stage of a case is that of its least advanced accused on the day; the sort number leads the
  // text.
  private List<Object[]> stageRows(StatFilter filter, Reach reach) {
    FactQuery open = open(filter, reach);
    FactQuery stage =
        FactQuery.known(filter.withOffice(null), Reach.EVERYTHING)
            .and("NOT is_closed")
            .and("entered_on <= ? AND (left_on IS NULL OR left_on > ?)", filter.to(), filter.to());
    List<Object> parameters = new ArrayList<>(List.of(filter.to()));
    parameters.addAll(stage.parameters());
    parameters.addAll(open.parameters());
    return store.rows(
        "SELECT s.case_id, g.code, DATEDIFF(?, s.registered_on) FROM stat_stock s LEFT JOIN"
            + " (SELECT case_id AS of_case, MIN(CONCAT(LPAD(stage_sort, 6, '0'), stage_code)) AS code"
            + " FROM stat_stage WHERE "
            + stage.where()
            + " GROUP BY case_id) g ON g.of_case = s.case_id WHERE "
            + open.where(),
        parameters);
  }

  private static String stageAt(List<String> stages, Object sorted) {
    String code = sorted.toString().substring(6);
    return stages.contains(code) ? code : stages.get(0);
  }

  /** Open cases and full-time shares by office. */
  Measures workload(StatFilter filter, Reach reach) {
    FactQuery facts = open(filter, reach);
    List<Object[]> found = new ArrayList<>();
    found.addAll(
        store.rows(
            "SELECT 'cases', office_code, COUNT(*) FROM stat_stock WHERE "
                + facts.where()
                + " GROUP BY office_code",
            facts.parameters()));
    List<Object> office = new ArrayList<>();
    String limit = "";
    String code = reach.office() != null ? reach.office() : filter.office();
    if (code != null) {
      limit = " AND office_code = ?";
      office.add(code);
    }
    // Hundredths of a full-time post, so that everything stays a whole number.
    found.addAll(
        store.rows(
            "SELECT 'posts', office_code, SUM(full_time_share) * 100 FROM stat_prosecutor WHERE enabled"
                + " AND office_code IS NOT NULL"
                + limit
                + " GROUP BY office_code",
            office));
    Measures measures = Measures.of(found);
    for (String row : measures.rows()) {
      measures.add("*", "cases", measures.get(row, "cases"));
      measures.add("*", "posts", measures.get(row, "posts"));
    }
    return measures;
  }

  static Map<String, Cell> workloadCells(Measures measures, String row) {
    long cases = measures.get(row, "cases");
    long posts = measures.get(row, "posts");
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("cases", Cell.count(cases));
    cells.put("posts", Cell.figure(Measures.ratio(posts, 100, 1, 2), 2));
    cells.put("t11", Cell.figure(Measures.ratio(cases, posts, 100, 1), 1));
    return cells;
  }

  List<Long> cases(StatFilter filter, Reach reach, String row, String column) {
    FactQuery facts = open(filter, reach);
    if (!"*".equals(row)) {
      facts.and("office_code = ?", row);
    }
    List<Object> parameters = new ArrayList<>(List.of(filter.to()));
    parameters.addAll(facts.parameters());
    return store
        .rows(
            "SELECT case_id, DATEDIFF(?, registered_on) FROM stat_stock WHERE " + facts.where(),
            parameters)
        .stream()
        .filter(
            found ->
                !BAND_KEYS.contains(column)
                    || BAND_KEYS.get(band(((Number) found[1]).longValue())).equals(column))
        .map(found -> ((Number) found[0]).longValue())
        .toList();
  }

  private static FactQuery open(StatFilter filter, Reach reach) {
    return FactQuery.known(filter, reach).and(OPEN, filter.loadView(), filter.to(), filter.to());
  }
}
