package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.resguardo.kernel.Columns;

/** Links by which the owner of an account sets the password; each opens once and not for long. */
@ApplicationScoped
class OneTimeLinkRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  @Inject SignInSettings settings;

  /** A new link for the user; those that were open before are worth nothing any more. */
  String issue(long userId, Long createdBy, Instant now) {
    Bound.bind(
            entities.createNativeQuery(
                "UPDATE one_time_link SET used_at = ? WHERE user_id = ? AND used_at IS NULL"),
            Columns.utc(now),
            userId)
        .executeUpdate();
    String token = SecretToken.random();
    Bound.bind(
            entities.createNativeQuery(
                "INSERT INTO one_time_link (user_id, token_hash, created_by, created_at, expires_at)"
                    + " VALUES (?, ?, ?, ?, ?)"),
            userId,
            SecretToken.sha256(token),
            createdBy,
            Columns.utc(now),
            Columns.utc(now.plus(settings.linkLife())))
        .executeUpdate();
    return token;
  }

  /** The user whose open link this is; its row stays locked until the transaction ends. */
  Optional<Long> find(String token, Instant now) {
    return Bound.bind(
            entities.createNativeQuery(
                "SELECT user_id FROM one_time_link WHERE token_hash = ? AND used_at IS NULL"
                    + " AND expires_at > ? FOR UPDATE"),
            SecretToken.sha256(token),
            Columns.utc(now))
        .getResultList()
        .stream()
        .map(id -> Columns.number(id))
        .findFirst();
  }

  void use(String token, Instant now) {
    Bound.bind(
            entities.createNativeQuery("UPDATE one_time_link SET used_at = ? WHERE token_hash = ?"),
            Columns.utc(now),
            SecretToken.sha256(token))
        .executeUpdate();
  }
}
