package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.Row;

/** Rows of second factors and their recovery codes. */
@ApplicationScoped
class FactorRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  /** {@code confirmedAt} null: being set up. */
  record Stored(byte[] sealed, Instant madeAt, Instant confirmedAt, long lastStep) {}

  Optional<Stored> find(long userId) {
    return read(userId, "");
  }

  /** As above, and nobody else reads or changes it until the transaction ends. */
  Optional<Stored> hold(long userId) {
    return read(userId, " FOR UPDATE");
  }

  private Optional<Stored> read(long userId, String lock) {
    return query(
            "SELECT f.secret, f.made_at, f.confirmed_at, f.last_step FROM second_factor f"
                + " WHERE f.user_id = ?"
                + lock,
            userId)
        .getResultList()
        .stream()
        .findFirst()
        .map(
            found -> {
              Object[] row = (Object[]) found;
              return new Stored(
                  (byte[]) row[0],
                  Columns.instant(row[1]),
                  Columns.instant(row[2]),
                  Columns.number(row[3]));
            });
  }

  void begin(long userId, byte[] sealed, Instant now) {
    query("DELETE FROM second_factor WHERE user_id = ? AND confirmed_at IS NULL", userId)
        .executeUpdate();
    query(
            "INSERT INTO second_factor (user_id, secret, made_at) VALUES (?, ?, ?)",
            userId,
            sealed,
            Columns.utc(now))
        .executeUpdate();
  }

  /** All of them, by account. */
  Map<Long, byte[]> secrets() {
    return Row.all(query("SELECT user_id, secret FROM second_factor").getResultList()).stream()
        .collect(Collectors.toMap(row -> row.id(0), row -> row.bytes(1)));
  }

  /** One that was set up anew meanwhile stays. */
  void replace(long userId, byte[] before, byte[] now) {
    query(
            "UPDATE second_factor SET secret = ? WHERE user_id = ? AND secret = ?",
            now,
            userId,
            before)
        .executeUpdate();
  }

  void confirm(long userId, Instant now) {
    query("UPDATE second_factor SET confirmed_at = ? WHERE user_id = ?", Columns.utc(now), userId)
        .executeUpdate();
  }

  void took(long userId, long step) {
    query("UPDATE second_factor SET last_step = ? WHERE user_id = ?", step, userId).executeUpdate();
  }

  /** Takes the authenticator away; the recovery codes stay for the passkeys. */
  void forget(long userId) {
    query("DELETE FROM second_factor WHERE user_id = ?", userId).executeUpdate();
  }

  void remove(long userId) {
    query("DELETE FROM recovery_code WHERE user_id = ?", userId).executeUpdate();
    forget(userId);
  }

  void replaceCodes(long userId, List<String> hashes) {
    query("DELETE FROM recovery_code WHERE user_id = ?", userId).executeUpdate();
    for (String hash : hashes) {
      query("INSERT INTO recovery_code (user_id, code_hash) VALUES (?, ?)", userId, hash)
          .executeUpdate();
    }
  }

  /** Uses one up; false when there is none such, or it was used. */
  boolean useCode(long userId, String hash, Instant now) {
    return query(
                "UPDATE recovery_code SET used_at = ? WHERE user_id = ? AND code_hash = ?"
                    + " AND used_at IS NULL",
                Columns.utc(now),
                userId,
                hash)
            .executeUpdate()
        == 1;
  }

  /** How many recovery codes and passkeys an account has. */
  record Left(long codes, long passkeys) {}

  Left left(long userId) {
    Object[] row =
        (Object[])
            query(
                    "SELECT (SELECT COUNT(*) FROM recovery_code c WHERE c.user_id = u.id"
                        + " AND c.used_at IS NULL), (SELECT COUNT(*) FROM passkey p"
                        + " WHERE p.user_id = u.id) FROM app_user u WHERE u.id = ?",
                    userId)
                .getSingleResult();
    return new Left(Columns.number(row[0]), Columns.number(row[1]));
  }

  private Query query(String sql, Object... parameters) {
    return Bound.bind(entities.createNativeQuery(sql), parameters);
  }
}
