package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import org.resguardo.kernel.Columns;

/** What makes a session of the interface a token that its owner made. */
@ApplicationScoped
class ApiTokenRepository {
  private static final String RUNNING =
      "SELECT COUNT(*) FROM user_session WHERE user_id = ? AND label IS NOT NULL"
          + " AND ended_at IS NULL AND expires_at > ?";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  void limit(long sessionId, String label, String scopes) {
    query("UPDATE user_session SET label = ?, scopes = ? WHERE id = ?", label, scopes, sessionId)
        .executeUpdate();
  }

  long running(long userId, Instant now) {
    return Columns.number(query(RUNNING, userId, Columns.utc(now)).getSingleResult());
  }

  boolean isTaken(long userId, String label, Instant now) {
    return Columns.number(
            query(RUNNING + " AND label = ?", userId, Columns.utc(now), label).getSingleResult())
        > 0;
  }

  private Query query(String sql, Object... parameters) {
    return Bound.bind(entities.createNativeQuery(sql), parameters);
  }
}
