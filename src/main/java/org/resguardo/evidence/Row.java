package org.resguardo.evidence;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** One row of a native query, read by position; drivers differ in the classes they give back. */
record Row(Object[] cells) {
  static List<Row> all(List<?> rows) {
    return rows.stream().map(cells -> new Row((Object[]) cells)).toList();
  }

  String text(int i) {
    return cells[i] == null ? null : cells[i].toString();
  }

  Long id(int i) {
    return cells[i] == null ? null : ((Number) cells[i]).longValue();
  }

  byte[] bytes(int i) {
    return (byte[]) cells[i];
  }

  int number(int i) {
    return cells[i] == null ? 0 : ((Number) cells[i]).intValue();
  }

  boolean flag(int i) {
    return Boolean.TRUE.equals(maybe(i));
  }

  /** Null when unknown. */
  Boolean maybe(int i) {
    if (cells[i] == null) {
      return null;
    }
    return cells[i] instanceof Boolean known ? known : ((Number) cells[i]).intValue() != 0;
  }

  LocalDateTime time(int i) {
    return cells[i] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) cells[i];
  }

  LocalDate day(int i) {
    return cells[i] instanceof Date date ? date.toLocalDate() : (LocalDate) cells[i];
  }

  Instant instant(int i) {
    return cells[i] == null ? null : time(i).toInstant(ZoneOffset.UTC);
  }
}
