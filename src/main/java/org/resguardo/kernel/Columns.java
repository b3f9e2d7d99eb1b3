package org.resguardo.kernel;

import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;

/**
 * What plain SQL gives for a column and takes for a parameter: drivers differ in the classes they
 * give back. Instants are UTC {@code DATETIME(6)}, days and hearings local. What is null stays null
 * unless it is said otherwise. Repositories of plain SQL inherit it.
 */
public abstract class Columns {
  protected Columns() {}

  public static String text(Object column) {
    return column == null ? null : column.toString();
  }

  public static Long number(Object column) {
    return column == null ? null : ((Number) column).longValue();
  }

  public static Integer small(Object column) {
    return column == null ? null : ((Number) column).intValue();
  }

  /** Null is none. */
  public static int count(Object column) {
    return column == null ? 0 : ((Number) column).intValue();
  }

  /** Null is no. */
  public static boolean flag(Object column) {
    return Boolean.TRUE.equals(maybe(column));
  }

  public static Boolean maybe(Object column) {
    if (column == null) {
      return null;
    }
    return column instanceof Boolean known ? known : ((Number) column).intValue() != 0;
  }

  /** The day of a date, or of a date with its hour. */
  public static LocalDate date(Object column) {
    if (column instanceof Date day) {
      return day.toLocalDate();
    }
    return column instanceof LocalDateTime time ? time.toLocalDate() : (LocalDate) column;
  }

  public static LocalDateTime time(Object column) {
    return column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
  }

  public static LocalTime hour(Object column) {
    return column instanceof Time time ? time.toLocalTime() : (LocalTime) column;
  }

  public static Instant instant(Object column) {
    return column == null ? null : time(column).toInstant(ZoneOffset.UTC);
  }

  /** An instant as the columns keep it. */
  public static LocalDateTime utc(Instant instant) {
    return instant == null
        ? null
        : LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
  }

  /** As many question marks as there are values, for a list in brackets. */
  public static String marks(Collection<?> of) {
    return String.join(", ", Collections.nCopies(of.size(), "?"));
  }
}
