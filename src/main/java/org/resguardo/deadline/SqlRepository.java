package org.resguardo.deadline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.resguardo.kernel.Batch;
import org.resguardo.kernel.Columns;

/** Plain SQL: whole sets of cases in one statement. Question marks are filled in order. */
abstract class SqlRepository extends Columns {
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

  void batch(String sql, List<Object[]> rows) {
    Batch.run(entities.unwrap(Connection.class), sql, rows);
  }

  private Query query(String sql, List<?> parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.size(); i++) {
      Object value = parameters.get(i);
      query.setParameter(i + 1, value instanceof Instant instant ? utc(instant) : value);
    }
    return query;
  }
}
