package org.resguardo.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;

/** Statements of plain SQL in the running transaction. Question marks are filled in order. */
public abstract class PlainSqlRepository extends Columns {
  @PersistenceContext(unitName = "house")
  protected EntityManager entities;

  protected List<Row> rows(String sql, Object... parameters) {
    return Row.all(query(sql, parameters).getResultList());
  }

  /** Answers how many rows were changed. */
  protected int run(String sql, Object... parameters) {
    return query(sql, parameters).executeUpdate();
  }

  /** Answers the id that the table gave. */
  protected long insert(String sql, Object... parameters) {
    run(sql, parameters);
    return rows("SELECT LAST_INSERT_ID()").get(0).id(0);
  }

  private Query query(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, column(parameters[i]));
    }
    return query;
  }

  private static Object column(Object value) {
    if (value instanceof Instant instant) {
      return utc(instant);
    }
    return value instanceof PartyId party ? party.value() : value;
  }
}
