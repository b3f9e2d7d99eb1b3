package org.resguardo.access;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * What the driver gives for a column of plain SQL, and what it takes: instants are UTC DATETIME(6).
 */
final class Columns {
  private Columns() {}

  static Query bind(Query query, Object... parameters) {
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }

  static long number(Object column) {
    return ((Number) column).longValue();
  }

  static Long numberOrNull(Object column) {
    return column == null ? null : number(column);
  }

  static boolean yes(Object column) {
    return column instanceof Boolean flag
        ? flag
        : column instanceof Number bit && bit.intValue() != 0;
  }

  static LocalDateTime utc(Instant instant) {
    return instant == null
        ? null
        : LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
  }

  static Instant instant(Object column) {
    if (column == null) {
      return null;
    }
    LocalDateTime local =
        column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
    return local.toInstant(ZoneOffset.UTC);
  }

  static LocalDate day(Object column) {
    return column == null
        ? null
        : column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
  }
}
