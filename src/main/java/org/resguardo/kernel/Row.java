package org.resguardo.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** One row of a native query, read by position. */
public record Row(Object[] cells) {
  public static List<Row> all(List<?> rows) {
    return rows.stream()
        .map(row -> new Row(row instanceof Object[] cells ? cells : new Object[] {row}))
        .toList();
  }

  public String text(int i) {
    return Columns.text(cells[i]);
  }

  public Long id(int i) {
    return Columns.number(cells[i]);
  }

  public byte[] bytes(int i) {
    return (byte[]) cells[i];
  }

  /** Null is none. */
  public int number(int i) {
    return Columns.count(cells[i]);
  }

  /** Null is no. */
  public boolean flag(int i) {
    return Columns.flag(cells[i]);
  }

  /** Null when unknown. */
  public Boolean maybe(int i) {
    return Columns.maybe(cells[i]);
  }

  public LocalDateTime time(int i) {
    return Columns.time(cells[i]);
  }

  public LocalDate day(int i) {
    return Columns.date(cells[i]);
  }

  public Instant instant(int i) {
    return Columns.instant(cells[i]);
  }
}
