package org.resguardo.measure;

import java.time.LocalDate;
import org.resguardo.kernel.Row;

/**
 * Somebody detained. {@code until}: the last day that the order or the last extension names; null
 * is critical. {@code extensions}: how many there were.
 */
public record DetainedRow(
    long measure,
    String number,
    String officialNumber,
    String accused,
    String kind,
    LocalDate from,
    LocalDate until,
    String place,
    String office,
    String prosecutor,
    String stage,
    int extensions) {

  static DetainedRow of(Row row) {
    return new DetainedRow(
        row.id(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.day(5),
        row.day(6),
        row.text(7),
        row.text(8),
        row.text(9),
        row.text(10),
        row.number(11));
  }
}
