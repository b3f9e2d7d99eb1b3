package org.resguardo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.resguardo.reference.CodeBook;
import org.resguardo.statistics.StatTable.Cell;
import org.resguardo.statistics.StatTable.Head;
import org.resguardo.statistics.StatTable.Label;
import org.resguardo.statistics.StatTable.Line;

/** Lays out what the counting classes found, and protects it where the audience asks for it. */
@ApplicationScoped
class TableMaker {
  @Inject CrossTable cross;
  @Inject StockFlow stockFlow;
  @Inject Pending pending;
  @Inject StageTime stageTime;
  @Inject Trial trial;
  @Inject Sentences sentences;
  @Inject Punctuality punctuality;
  @Inject CodeBook codes;

  /**
   * @param threshold 0: exact
   * @param already cells, {@code row|column}, hidden in tables released before
   */
  StatTable make(
      Indicator indicator, StatFilter filter, Reach reach, int threshold, Set<String> already) {
    return switch (indicator.shape()) {
      case CROSS ->
          BesideColumn.add(
              crossed(indicator, filter, cross.count(indicator, filter, reach), threshold, already),
              cross.beside(indicator, filter, reach),
              already);
      case PENDING_STAGE ->
          crossed(indicator, filter, pending.byStage(filter, reach, stages()), threshold, already);
      case STOCK_FLOW -> flow(indicator, filter, reach, threshold);
      case PENDING_AGE -> ages(indicator, filter, reach, threshold);
      case STAGE_TIME -> times(indicator, filter, reach, threshold);
      case WORKLOAD, HEARINGS, KEPT, NEAR, TRIAL -> counted(indicator, filter, reach, threshold);
      case SENTENCES -> sentenced(indicator, filter, reach, threshold, Sentences::lengths);
      case AWARDS -> sentenced(indicator, filter, reach, threshold, Sentences::awards);
    };
  }

  private StatTable counted(Indicator indicator, StatFilter filter, Reach reach, int threshold) {
    Measures found =
        switch (indicator.shape()) {
          case WORKLOAD -> pending.workload(filter, reach);
          case HEARINGS -> trial.hearings(filter, reach);
          case KEPT -> punctuality.kept(filter, reach);
          case NEAR -> punctuality.near(filter, reach);
          default -> trial.judged(filter, reach);
        };
    BiFunction<Measures, String, Map<String, Cell>> cells =
        switch (indicator.shape()) {
          case WORKLOAD -> Pending::workloadCells;
          case HEARINGS -> Trial::hearingCells;
          case KEPT -> Punctuality::keptCells;
          case NEAR -> Punctuality::nearCells;
          default -> Trial::judgedCells;
        };
    return measured(indicator, filter, found.rows(), found, cells, threshold);
  }

  private StatTable flow(Indicator indicator, StatFilter filter, Reach reach, int threshold) {
    Measures found = stockFlow.count(indicator.row(filter), filter, reach);
    return measured(
        indicator,
        filter,
        found.rows(),
        found,
        (measures, row) -> StockFlow.cells(indicator, measures, row, filter),
        threshold);
  }

  private StatTable sentenced(
      Indicator indicator,
      StatFilter filter,
      Reach reach,
      int threshold,
      Function<Sentences.Year, Map<String, Cell>> cells) {
    Map<String, Sentences.Year> years = sentences.years(filter, reach);
    return measured(
        indicator,
        filter,
        List.copyOf(years.keySet()),
        years,
        (found, row) -> cells.apply(found.get(row)),
        threshold);
  }

  private StatTable times(Indicator indicator, StatFilter filter, Reach reach, int threshold) {
    Map<String, List<Long>> days = stageTime.days(filter, reach, stages());
    return measured(
        indicator,
        filter,
        List.copyOf(days.keySet()),
        days,
        (found, row) -> StageTime.cells(found.get(row)),
        threshold);
  }

  private StatTable ages(Indicator indicator, StatFilter filter, Reach reach, int threshold) {
    Map<String, List<Long>> ages = pending.ages(filter, reach);
    return measured(
        indicator,
        filter,
        List.copyOf(ages.keySet()),
        ages,
        (found, row) -> Pending.ageCells(found.get(row)),
        threshold);
  }

  List<Long> cases(Indicator indicator, StatFilter filter, Reach reach, String row, String column) {
    return switch (indicator.shape()) {
      case CROSS -> cross.cases(indicator, filter, reach, row, column);
      case PENDING_STAGE -> pending.casesByStage(filter, reach, stages(), row, column);
      case STOCK_FLOW -> stockFlow.cases(indicator, filter, reach, row, column);
      case STAGE_TIME -> stageTime.cases(filter, reach, row);
      case PENDING_AGE, WORKLOAD -> pending.cases(filter, reach, row, column);
      case HEARINGS -> trial.hearingCases(filter, reach, row, column);
      case KEPT -> punctuality.keptCases(filter, reach, row, column);
      case NEAR -> punctuality.nearCases(filter, reach, row, column);
      case TRIAL -> trial.judgedCases(filter, reach, row, column);
      case SENTENCES, AWARDS -> sentences.cases(filter, reach, row, column);
    };
  }

  private List<String> stages() {
    return codes.stages().stream().map(stage -> stage.code()).toList();
  }

  private static StatTable crossed(
      Indicator indicator,
      StatFilter filter,
      CrossTable.Counted counted,
      int threshold,
      Set<String> already) {
    List<Head> heads = CrossTable.heads(counted, indicator.columns());
    Map<String, long[]> full = CrossTable.lines(counted);
    List<String> rows = new ArrayList<>(counted.rows());
    rows.add("*");
    boolean[][] hidden =
        threshold == 0 || counted.rows().isEmpty()
            ? new boolean[rows.size()][heads.size()]
            : Protection.hide(counted.cells(), threshold, places(rows, heads, already));
    Dimension dimension = indicator.row(filter);
    List<Line> lines = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < heads.size(); c++) {
        Cell cell = Cell.count(full.get(rows.get(r))[c]);
        cells.add(hidden[r][c] ? cell.suppressed() : cell);
      }
      lines.add(new Line(rows.get(r), rowLabel(dimension, rows.get(r)), cells));
    }
    boolean group = threshold > 0 && Protection.disclosesGroup(counted.cells(), threshold);
    return new StatTable(indicator, filter, dimension, heads, lines, true, threshold, group);
  }

  private static Set<Protection.Place> places(
      List<String> rows, List<Head> heads, Set<String> keys) {
    Set<Protection.Place> places = new HashSet<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < heads.size(); c++) {
        if (keys.contains(rows.get(r) + "|" + heads.get(c).key())) {
          places.add(new Protection.Place(r, c));
        }
      }
    }
    return places;
  }

  private static <F> StatTable measured(
      Indicator indicator,
      StatFilter filter,
      List<String> keys,
      F found,
      BiFunction<F, String, Map<String, Cell>> cells,
      int threshold) {
    Dimension dimension = indicator.row(filter);
    List<String> rows = new ArrayList<>(new TreeSet<>(keys));
    rows.remove("*");
    rows.add("*");
    List<Head> heads =
        cells.apply(found, "*").keySet().stream()
            .map(key -> new Head(key, null, Label.key("statistics.measure." + key)))
            .toList();
    List<Line> lines = new ArrayList<>();
    for (String row : rows) {
      lines.add(
          new Line(row, rowLabel(dimension, row), List.copyOf(cells.apply(found, row).values())));
    }
    List<Line> safe = threshold == 0 ? lines : RowProtection.hide(lines, threshold);
    return new StatTable(indicator, filter, dimension, heads, safe, false, threshold, false);
  }

  private static Label rowLabel(Dimension dimension, String key) {
    if ("*".equals(key)) {
      return Label.TOTAL;
    }
    return key.isEmpty() ? Label.key("statistics.nobody") : new Label(dimension.list(), key);
  }
}
