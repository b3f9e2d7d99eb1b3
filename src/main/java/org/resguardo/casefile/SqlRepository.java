package org.resguardo.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.resguardo.kernel.Batch;
import org.resguardo.kernel.Columns;

/**
 * Plain SQL for the queries of this room: lists and projections are written as the database should
 * run them. Question marks are filled in order; instants are UTC, dates and hearings local.
 */
abstract class SqlRepository extends Columns {
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

  /** The same statement for each row. */
  void batch(String sql, List<Object[]> rows) {
    Batch.run(entities.unwrap(Connection.class), sql, rows);
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
}
