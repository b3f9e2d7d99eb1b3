package org.resguardo.kernel;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** One row of a native query, read by position; drivers differ in the classes they give back. */
public record Row(Object[] cells) {
  public static List<Row> all(List<?> rows) {
    return rows.stream().map(cells -> new Row((Object[]) cells)).toList();
  }

  public String text(int i) {
    return cells[i] == null ? null : cells[i].toString();
  }

  public Long id(int i) {
    return cells[i] == null ? null : ((Number) cells[i]).longValue();
  }

  public int number(int i) {
    return cells[i] == null ? 0 : ((Number) cells[i]).intValue();
  }

  public boolean flag(int i) {
    return Boolean.TRUE.equals(maybe(i));
  }

  /** Null when unknown. */
  public Boolean maybe(int i) {
    if (cells[i] == null) {
      return null;
    }
    return cells[i] instanceof Boolean known ? known : ((Number) cells[i]).intValue() != 0;
  }

  public LocalDateTime time(int i) {
    return cells[i] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) cells[i];
  }

  public LocalDate day(int i) {
    return cells[i] instanceof Date date ? date.toLocalDate() : (LocalDate) cells[i];
  }

  public Instant instant(int i) {
    return cells[i] == null ? null : time(i).toInstant(ZoneOffset.UTC);
  }
}
