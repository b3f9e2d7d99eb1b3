package org.resguardo.statistics;

/**
 * Something a table can be broken down by. {@code column} is an expression over the indicator's
 * fact view; {@code list} names the code list that gives titles, or is null when the value is its
 * own label.
 */
public enum Dimension {
  YEAR("YEAR(reference_on)", null),
  SEX("sex", "sex"),
  MINOR("minor_status", "minor_status"),
  CITIZENSHIP("citizenship", "country"),
  FORM("exploitation_form", "exploitation_form"),
  BORDER("border", "border"),
  OFFICE("office_code", "office"),
  PROSECUTOR("prosecutor_id", "prosecutor"),
  OFFENCE("offence_code", "offence"),
  CHARGE("offence_code", "offence"),
  MONTH("month", null),
  STAGE("stage_code", "stage"),
  AGE_BAND("age_band", "age_band");

  private final String column;
  private final String list;

  Dimension(String column, String list) {
    this.column = column;
    this.list = list;
  }

  String column() {
    return column;
  }

  public String list() {
    return list;
  }
}
