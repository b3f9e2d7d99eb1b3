package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.Columns;

/** Which account is tied to whom the provider knows. */
@ApplicationScoped
class ProviderLinkRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  Optional<Long> user(String subjectHash) {
    return first("SELECT user_id FROM provider_link WHERE subject_hash = ?", subjectHash)
        .map(Columns::number);
  }

  /** Since when the account is tied. */
  Optional<Instant> since(long userId) {
    return first("SELECT made_at FROM provider_link WHERE user_id = ?", userId)
        .map(Columns::instant);
  }

  /** The account's only tie. */
  void tie(long userId, String subjectHash, Instant now) {
    untie(userId);
    query(
            "INSERT INTO provider_link (user_id, subject_hash, made_at) VALUES (?, ?, ?)",
            userId,
            subjectHash,
            Columns.utc(now))
        .executeUpdate();
  }

  /** 0 when it was not tied. */
  int untie(long userId) {
    return query("DELETE FROM provider_link WHERE user_id = ?", userId).executeUpdate();
  }

  private Optional<Object> first(String sql, Object parameter) {
    List<?> rows = query(sql, parameter).getResultList();
    return rows.stream().findFirst().map(Object.class::cast);
  }

  private Query query(String sql, Object... parameters) {
    return Bound.bind(entities.createNativeQuery(sql), parameters);
  }
}
