package org.resguardo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.statistics.StatTable.Cell;

/**
 * Time in stage of the spells that ended in the period (T6). A spell that lasts is in R2 and never
 * mixed in here: it would pull the median down.
 */
@ApplicationScoped
class StageTime {
  @Inject StatisticsRepository store;

  /** Days from entry to exit of each spell, ascending, by stage in their order and under *. */
  Map<String, List<Long>> days(StatFilter filter, Reach reach, List<String> stages) {
    FactQuery facts = FactQuery.known(filter, reach).inPeriod(filter);
    Map<String, List<Long>> days = new LinkedHashMap<>();
    stages.forEach(stage -> days.put(stage, new ArrayList<>()));
    days.put("*", new ArrayList<>());
    for (Object[] row :
        store.rows(
            "SELECT stage_code, DATEDIFF(left_on, entered_on) AS days FROM stat_stage WHERE "
                + facts.where()
                + " ORDER BY days",
            facts.parameters())) {
      long length = ((Number) row[1]).longValue();
      days.computeIfAbsent(row[0].toString(), fresh -> new ArrayList<>()).add(length);
      days.get("*").add(length);
    }
    days.entrySet().removeIf(each -> each.getValue().isEmpty() && !each.getKey().equals("*"));
    return days;
  }

  static Map<String, Cell> cells(List<Long> ascending) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("spells", Cell.count(ascending.size()));
    cells.put("median", Cell.figure(Pending.quantile(ascending, 0.5), 0));
    cells.put("mean", Cell.figure(mean(ascending), 0));
    cells.put("p90", Cell.figure(Pending.quantile(ascending, 0.9), 0));
    return cells;
  }

  private static BigDecimal mean(List<Long> days) {
    return days.isEmpty()
        ? null
        : BigDecimal.valueOf(days.stream().mapToLong(Long::longValue).sum())
            .divide(BigDecimal.valueOf(days.size()), 0, RoundingMode.HALF_UP);
  }

  List<Long> cases(StatFilter filter, Reach reach, String row) {
    FactQuery facts = FactQuery.known(filter, reach).inPeriod(filter);
    if (!"*".equals(row)) {
      facts.and("stage_code = ?", row);
    }
    return store.caseIds("stat_stage", facts);
  }
}
