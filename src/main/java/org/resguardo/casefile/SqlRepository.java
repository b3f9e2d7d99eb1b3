package org.resguardo.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Plain SQL for the queries of this room: lists and projections are written as the database should
 * run them. Question marks are filled in order; instants are UTC, dates and hearings local.
 */
abstract class SqlRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  List<Object[]> rows(String sql, Object... parameters) {
    List<?> found = query(sql, parameters).getResultList();
    return found.stream()
        .map(row -> row instanceof Object[] columns ? columns : new Object[] {row})
        .toList();
  }

  int run(String sql, Object... parameters) {
    return query(sql, parameters).executeUpdate();
  }

  /** The key that the last INSERT of this connection made. */
  long lastKey() {
    return number(rows("SELECT LAST_INSERT_ID()").get(0)[0]);
  }

  private Query query(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      query.setParameter(i + 1, value instanceof Instant instant ? utc(instant) : value);
    }
    return query;
  }

  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
  }

  static String text(Object column) {
    return column == null ? null : column.toString();
  }

  static Long number(Object column) {
    return column == null ? null : ((Number) column).longValue();
  }

  static int count(Object column) {
    return column == null ? 0 : ((Number) column).intValue();
  }

  static boolean flag(Object column) {
    return column instanceof Boolean flag
        ? flag
        : column != null && ((Number) column).intValue() != 0;
  }

  static LocalDate date(Object column) {
    if (column instanceof java.sql.Date day) {
      return day.toLocalDate();
    }
    return column instanceof LocalDateTime time ? time.toLocalDate() : (LocalDate) column;
  }

  static LocalDateTime time(Object column) {
    return column instanceof java.sql.Timestamp stamp
        ? stamp.toLocalDateTime()
        : (LocalDateTime) column;
  }
}
