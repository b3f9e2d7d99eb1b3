package org.resguardo.deadline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
import java.util.List;

/** Plain SQL: whole sets of cases in one statement. Question marks are filled in order. */
abstract class SqlRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  List<Object[]> rows(String sql, List<?> parameters) {
    List<?> found = query(sql, parameters).getResultList();
    return found.stream()
        .map(row -> row instanceof Object[] columns ? columns : new Object[] {row})
        .toList();
  }

  int run(String sql, List<?> parameters) {
    return query(sql, parameters).executeUpdate();
  }

  /**
   * One statement for many rows, on the connection of the running transaction: a query of JPA looks
   * every parameter up among all others, which for a thousand rows takes longer than all else.
   */
  void batch(String sql, List<Object[]> rows) {
    try (PreparedStatement statement = entities.unwrap(Connection.class).prepareStatement(sql)) {
      for (Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  private Query query(String sql, List<?> parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.size(); i++) {
      Object value = parameters.get(i);
      query.setParameter(i + 1, value instanceof Instant instant ? utc(instant) : value);
    }
    return query;
  }

  static String marks(Collection<?> of) {
    return String.join(", ", Collections.nCopies(of.size(), "?"));
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

  static Integer small(Object column) {
    return column == null ? null : ((Number) column).intValue();
  }

  static boolean flag(Object column) {
    return column instanceof Boolean flag
        ? flag
        : column != null && ((Number) column).intValue() != 0;
  }

  static LocalDate date(Object column) {
    if (column instanceof Date day) {
      return day.toLocalDate();
    }
    return column instanceof LocalDateTime time ? time.toLocalDate() : (LocalDate) column;
  }

  static LocalDateTime moment(Object column) {
    return column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
  }

  static LocalTime hour(Object column) {
    return column instanceof Time time ? time.toLocalTime() : (LocalTime) column;
  }
}
