package org.resguardo.casefile;

/** Columns a list can be sorted by; each has an index of its own together with the id. */
public enum CaseSort {
  REGISTERED("c.registered_on"),
  HEARING("c.listed_hearing_at"),
  NUMBER("c.number"),
  STAGE("c.stage_code");

  private final String column;

  CaseSort(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }
}
