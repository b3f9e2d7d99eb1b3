package org.resguardo.proceeding;

import java.time.LocalDate;

/**
 * Which hearings: first and last day (both in), and filters that are null when not set. {@code
 * withoutResult}: only past ones that still need a result.
 */
public record AgendaQuery(
    LocalDate from,
    LocalDate to,
    String office,
    String prosecutor,
    String kind,
    boolean withoutResult) {
  public static AgendaQuery of(LocalDate from, LocalDate to) {
    return new AgendaQuery(from, to, null, null, null, false);
  }
}
