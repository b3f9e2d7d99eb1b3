package org.resguardo.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.Columns;

/** Answers kept for repeated POSTs, by user and key. */
@ApplicationScoped
class ReplayRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  Optional<Replays.Kept> find(long userId, String key) {
    return bind(
            "SELECT method_path, body_hash, status, location, reply FROM idempotent_reply"
                + " WHERE user_id = ? AND request_key = ?",
            userId,
            key)
        .getResultList()
        .stream()
        .map(row -> kept((Object[]) row))
        .findFirst();
  }

  private static Replays.Kept kept(Object[] row) {
    return new Replays.Kept(
        (String) row[0],
        (String) row[1],
        row[2] == null ? null : ((Number) row[2]).intValue(),
        (String) row[3],
        (String) row[4]);
  }

  /** 0 when the key is taken already. */
  int reserve(long userId, String key, String path, String bodyHash, Instant now) {
    return bind(
            "INSERT IGNORE INTO idempotent_reply (user_id, request_key, method_path, body_hash,"
                + " created_at) VALUES (?, ?, ?, ?, ?)",
            userId,
            key,
            path,
            bodyHash,
            Columns.utc(now))
        .executeUpdate();
  }

  void keep(long userId, String key, int status, String location, String reply) {
    bind(
            "UPDATE idempotent_reply SET status = ?, location = ?, reply = ? WHERE user_id = ? AND"
                + " request_key = ?",
            status,
            location,
            reply,
            userId,
            key)
        .executeUpdate();
  }

  void release(long userId, String key) {
    bind("DELETE FROM idempotent_reply WHERE user_id = ? AND request_key = ?", userId, key)
        .executeUpdate();
  }

  // One by one: a range would be locked with the gaps in it, and two calls at once that each have
  // locked it wait for each other.
  void forget(long userId, Instant before) {
    List<?> keys =
        bind(
                "SELECT request_key FROM idempotent_reply WHERE user_id = ? AND created_at < ?"
                    + " ORDER BY request_key",
                userId,
                Columns.utc(before))
            .getResultList();
    keys.forEach(key -> release(userId, key.toString()));
  }

  private Query bind(String sql, Object... values) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
