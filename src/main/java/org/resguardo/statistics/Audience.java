package org.resguardo.statistics;

/**
 * For whom a table is made. INSIDE: exact, logged. STATE: State bodies under secrecy. PUBLIC:
 * anybody. The thresholds of the last two are settings of the pack.
 */
public enum Audience {
  INSIDE(null),
  STATE("threshold.state"),
  PUBLIC("threshold.public");

  private final String thresholdSetting;

  Audience(String thresholdSetting) {
    this.thresholdSetting = thresholdSetting;
  }

  public boolean isProtected() {
    return thresholdSetting != null;
  }

  String thresholdSetting() {
    return thresholdSetting;
  }
}
