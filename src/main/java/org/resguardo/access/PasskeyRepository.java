package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.Columns;

/** Rows of passkeys. */
@ApplicationScoped
class PasskeyRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  /** What an answer is checked against. */
  record Stored(long id, byte[] credential, long count) {}

  List<PasskeyView> of(long userId) {
    List<?> rows =
        query(
                "SELECT id, label, made_at, used_at FROM passkey WHERE user_id = ? ORDER BY id",
                userId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new PasskeyView(
                    Columns.number(row[0]),
                    (String) row[1],
                    Columns.instant(row[2]),
                    Columns.instant(row[3])))
        .toList();
  }

  /** Identifiers in base64url, as a browser is told them. */
  List<String> ids(long userId) {
    List<?> rows =
        query("SELECT credential_id FROM passkey WHERE user_id = ? ORDER BY id", userId)
            .getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  /** The user's key of that identifier, held until the transaction ends. */
  Optional<Stored> hold(long userId, String credentialId) {
    List<?> rows =
        query(
                "SELECT id, credential, sign_count FROM passkey WHERE user_id = ?"
                    + " AND credential_hash = ? FOR UPDATE",
                userId,
                SecretToken.sha256(credentialId))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .findFirst()
        .map(row -> new Stored(Columns.number(row[0]), (byte[]) row[1], Columns.number(row[2])));
  }

  long count(long userId) {
    return Columns.number(
        query("SELECT COUNT(*) FROM passkey WHERE user_id = ?", userId).getSingleResult());
  }

  boolean isKnown(String credentialId) {
    return Columns.number(
            query(
                    "SELECT COUNT(*) FROM passkey WHERE credential_hash = ?",
                    SecretToken.sha256(credentialId))
                .getSingleResult())
        > 0;
  }

  void add(long userId, String label, Passkeys.Fresh key, Instant now) {
    query(
            "INSERT INTO passkey (user_id, label, credential_hash, credential_id, credential,"
                + " sign_count, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            userId,
            label,
            SecretToken.sha256(key.id()),
            key.id(),
            key.credential(),
            key.count(),
            Columns.utc(now))
        .executeUpdate();
  }

  void used(long id, long count, Instant now) {
    query(
            "UPDATE passkey SET sign_count = ?, used_at = ? WHERE id = ?",
            count,
            Columns.utc(now),
            id)
        .executeUpdate();
  }

  /** 0 when it is not the user's. */
  int rename(long userId, long id, String label) {
    return query("UPDATE passkey SET label = ? WHERE id = ? AND user_id = ?", label, id, userId)
        .executeUpdate();
  }

  /** 0 when it is not the user's. */
  int remove(long userId, long id) {
    return query("DELETE FROM passkey WHERE id = ? AND user_id = ?", id, userId).executeUpdate();
  }

  void removeAll(long userId) {
    query("DELETE FROM passkey WHERE user_id = ?", userId).executeUpdate();
  }

  private Query query(String sql, Object... parameters) {
    return Bound.bind(entities.createNativeQuery(sql), parameters);
  }
}
