package org.resguardo.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The catalogue. Each indicator is defined here and nowhere else: table, chart, export and
 * click-through are all made from this row. Ids are those of the statistics paper (UNODC
 * questionnaire G, time and stock T, outcome O, office reports R); title, definition, unit and
 * reference date are printed from {@code statistics.<id>.*} and {@code statistics.unit/date.*}.
 */
public enum Indicator {
  G1(
      "offence",
      "registration",
      Shape.CROSS,
      "stat_offence",
      "trafficking",
      List.of(Dimension.CHARGE),
      Rows.YEARS),
  G2(
      "person",
      "firstSuspected",
      Shape.CROSS,
      "stat_suspect",
      "trafficking",
      Rows.YEARS,
      Cols.SEX_AGE),
  G3(
      "person",
      "accusation",
      Shape.CROSS,
      "stat_accusation",
      "trafficking",
      Rows.YEARS,
      Cols.SEX_AGE),
  G4(
      "person",
      "judgment",
      Shape.CROSS,
      "stat_judgment",
      "convicted_trafficking",
      Rows.YEARS,
      Cols.SEX_AGE),
  G5(
      "person",
      "judgment",
      Shape.CROSS,
      "stat_judgment",
      "judged_trafficking AND NOT convicted_trafficking",
      Rows.YEARS,
      Cols.SEX_AGE),
  G6A(
      "person",
      "accusation",
      Shape.CROSS,
      "stat_accusation",
      "trafficking",
      List.of(Dimension.CITIZENSHIP),
      Rows.YEARS),
  G6B(
      "person",
      "judgment",
      Shape.CROSS,
      "stat_judgment",
      "convicted_trafficking",
      List.of(Dimension.CITIZENSHIP),
      Rows.YEARS),
  G7("victim", "detection", Shape.CROSS, "stat_victim", Sql.DETECTED, Rows.YEARS, Cols.SEX_AGE),
  G8(
      "victim",
      "detection",
      Shape.CROSS,
      "stat_victim",
      Sql.DETECTED,
      List.of(Dimension.FORM),
      Cols.SEX_AGE),
  G9(
      "victim",
      "detection",
      Shape.CROSS,
      "stat_victim",
      Sql.DETECTED,
      List.of(Dimension.CITIZENSHIP),
      Rows.YEARS),
  G11(
      "victim",
      "detection",
      Shape.CROSS,
      "stat_victim",
      Sql.DETECTED,
      List.of(Dimension.BORDER),
      Rows.YEARS),
  T1("case", "flow", Shape.STOCK_FLOW, "", "", Rows.LOAD, List.of()),
  T2("case", "flow", Shape.STOCK_FLOW, "", "", Rows.LOAD, List.of()),
  T3("case", "periodEnd", Shape.STOCK_FLOW, "", "", Rows.LOAD, List.of()),
  T4("case", "periodEnd", Shape.PENDING_AGE, "", "", Rows.OFFICES, List.of()),
  T6("spell", "stageEnd", Shape.STAGE_TIME, "stat_stage", "", List.of(Dimension.STAGE), List.of()),
  T9("deadline", "dueDay", Shape.KEPT, "stat_deadline", "", Rows.OFFICES, List.of()),
  T11("case", "periodEnd", Shape.WORKLOAD, "", "", Rows.OFFICES, List.of()),
  T12("hearing", "hearingDay", Shape.HEARINGS, "stat_hearing", "", Rows.OFFICES, List.of()),
  O1("person", "judgment", Shape.TRIAL, "stat_judgment", "", Rows.YEARS, List.of()),
  O9("person", "judgment", Shape.SENTENCES, "stat_sentence", "", Rows.YEARS, List.of()),
  O10("person", "judgment", Shape.AWARDS, "stat_sentence", "", Rows.YEARS, List.of()),
  R1("case", "flow", Shape.STOCK_FLOW, "", "", Rows.LOAD, List.of()),
  R2(
      "case",
      "periodEnd",
      Shape.PENDING_STAGE,
      "",
      "",
      List.of(Dimension.STAGE),
      List.of(Dimension.AGE_BAND)),
  R3("deadline", "periodEnd", Shape.NEAR, "stat_deadline", "", Rows.OFFICES, List.of());

  /** Key of the column of those once charged as trafficking who are not in the table. */
  static final String FORMERLY = "formerly";

  /** How the figures are worked out; one class each. */
  enum Shape {
    CROSS,
    STOCK_FLOW,
    PENDING_AGE,
    PENDING_STAGE,
    STAGE_TIME,
    WORKLOAD,
    HEARINGS,
    KEPT,
    NEAR,
    TRIAL,
    SENTENCES,
    AWARDS
  }

  private static final class Rows {
    static final List<Dimension> YEARS = List.of(Dimension.YEAR);
    static final List<Dimension> OFFICES = List.of(Dimension.OFFICE);
    static final List<Dimension> LOAD =
        List.of(Dimension.OFFICE, Dimension.PROSECUTOR, Dimension.OFFENCE, Dimension.MONTH);
  }

  private static final class Cols {
    static final List<Dimension> SEX_AGE = List.of(Dimension.SEX, Dimension.MINOR);
  }

  private static final class Sql {
    // Presumed and identified victims; the definition says so in words.
    static final String DETECTED = "trafficking AND trafficking_status IN ('POSSIBLE', 'ACTUAL')";
  }

  private final String unit;
  private final String referenceDate;
  private final Shape shape;
  private final String view;
  private final String condition;
  private final List<Dimension> rows;
  private final List<Dimension> columns;

  Indicator(
      String unit,
      String referenceDate,
      Shape shape,
      String view,
      String condition,
      List<Dimension> rows,
      List<Dimension> columns) {
    this.unit = unit;
    this.referenceDate = referenceDate;
    this.shape = shape;
    this.view = view;
    this.condition = condition;
    this.rows = rows;
    this.columns = columns;
  }

  public static Optional<Indicator> of(String id) {
    return List.of(values()).stream()
        .filter(known -> known.name().equalsIgnoreCase(id))
        .findFirst();
  }

  public String id() {
    return name();
  }

  /** What the questionnaire of UNODC asks for, in its order. */
  static List<Indicator> questionnaire() {
    return List.of(values()).stream().filter(Indicator::isOfQuestionnaire).toList();
  }

  public boolean isOfQuestionnaire() {
    return name().startsWith("G");
  }

  /** case, offence, person, victim, hearing, spell: the key {@code statistics.unit.<unit>}. */
  public String unit() {
    return unit;
  }

  /** The key {@code statistics.date.<referenceDate>}. */
  public String referenceDate() {
    return referenceDate;
  }

  /** Row dimensions the reader may choose from; the first is the default. */
  public List<Dimension> rows() {
    return rows;
  }

  List<Dimension> columns() {
    return columns;
  }

  Shape shape() {
    return shape;
  }

  String view() {
    return view;
  }

  String condition() {
    return condition;
  }

  /** Condition of the column {@link #FORMERLY}, counted apart from the table; null when none. */
  String beside() {
    return switch (this) {
      case G3 -> "formerly_trafficking";
      case G4 -> "convicted_formerly";
      default -> null;
    };
  }

  Dimension row(StatFilter filter) {
    return filter.by() != null && rows.contains(filter.by()) ? filter.by() : rows.get(0);
  }
}
