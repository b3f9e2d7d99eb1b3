package org.resguardo.statistics;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a table is asked for.
 *
 * @param from first day of the period, included
 * @param to last day, included
 * @param office code, or null for all
 * @param asOf only what was known at this instant; null: all that is known now
 * @param by row dimension where the indicator offers several (T1–T3, R1); null: its first
 * @param process false: the prosecutor's own stock; true: until the final end of the case
 */
public record StatFilter(
    LocalDate from,
    LocalDate to,
    String office,
    Instant asOf,
    Audience audience,
    Dimension by,
    boolean process) {
  public StatFilter withOffice(String code) {
    return new StatFilter(from, to, code, asOf, audience, by, process);
  }

  String loadView() {
    return process ? "PROCESS" : "OFFICE";
  }
}
