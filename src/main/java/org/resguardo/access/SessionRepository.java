package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.Columns;

/**
 * Sessions and tries. Plain SQL: a session is no aggregate, and a try must not raise a user's
 * version.
 */
@ApplicationScoped
class SessionRepository {
  private static final String LIVE =
      "SELECT s.id, s.seen_at, u.id, u.username, u.role_code, u.office_code, u.language, u.theme,"
          + " u.shortcuts, (SELECT GROUP_CONCAT(x.id) FROM app_user x WHERE x.substitute_id = u.id"
          + " AND x.leave_from <= ? AND (x.leave_to IS NULL OR x.leave_to >= ?)),"
          + " s.stepped_up_at, EXISTS (SELECT 1 FROM second_factor f WHERE f.user_id = u.id"
          + " AND f.confirmed_at IS NOT NULL)"
          + " OR EXISTS (SELECT 1 FROM passkey p WHERE p.user_id = u.id), s.scopes"
          + " FROM user_session s JOIN app_user u ON u.id = s.user_id"
          + " WHERE s.token_hash = ? AND s.kind = ? AND s.ended_at IS NULL AND s.expires_at > ?"
          + " AND s.seen_at > ? AND u.enabled";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  /** A session that runs, with its user's row. */
  record Live(
      long sessionId,
      Instant seenAt,
      long userId,
      String username,
      String roleCode,
      String officeCode,
      String language,
      String theme,
      boolean shortcuts,
      List<Long> standsInFor,
      Caller.Factor factor,
      String scopes) {
    Caller.Profile profile(RolePermissions roles) {
      return new Caller.Profile(
          userId,
          username,
          roleCode,
          officeCode,
          language,
          theme,
          shortcuts,
          sessionId,
          standsInFor,
          TokenScope.narrow(roles.of(roleCode), scopes));
    }
  }

  /** A session that was just ended. */
  record Ended(long sessionId, long userId) {}

  Optional<Live> findLive(
      String tokenHash, SessionKind kind, Instant now, Instant idleSince, LocalDate today) {
    return rows(
            LIVE, today, today, tokenHash, kind.name(), Columns.utc(now), Columns.utc(idleSince))
        .map(
            row ->
                new Live(
                    Columns.number(row[0]),
                    Columns.instant(row[1]),
                    Columns.number(row[2]),
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    (String) row[7],
                    Columns.flag(row[8]),
                    ids(row[9]),
                    new Caller.Factor(Columns.flag(row[11]), Columns.instant(row[10])),
                    (String) row[12]));
  }

  void touch(long sessionId, Instant now) {
    change("UPDATE user_session SET seen_at = ? WHERE id = ?", Columns.utc(now), sessionId);
  }

  void stepUp(long sessionId, Instant now) {
    change("UPDATE user_session SET stepped_up_at = ? WHERE id = ?", Columns.utc(now), sessionId);
  }

  Optional<SignInLedger.Account> findAccount(String username) {
    return rows("SELECT id, password_hash, 0 FROM app_user WHERE username = ?", username)
        .map(row -> new SignInLedger.Account(Columns.number(row[0]), (String) row[1]));
  }

  SignInLedger.State lockAccount(long userId) {
    return rows(
            "SELECT id, username, role_code, office_code, enabled, failed_tries, locked_until"
                + " FROM app_user WHERE id = ? FOR UPDATE",
            userId)
        .map(
            row ->
                new SignInLedger.State(
                    Columns.number(row[0]),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    Columns.flag(row[4]),
                    Columns.count(row[5]),
                    Columns.instant(row[6])))
        .orElseThrow();
  }

  void countFailure(long userId, int tries, Instant lockedUntil) {
    change(
        "UPDATE app_user SET failed_tries = ?, locked_until = ? WHERE id = ?",
        tries,
        Columns.utc(lockedUntil),
        userId);
  }

  void countSuccess(long userId, Instant now) {
    change(
        "UPDATE app_user SET failed_tries = 0, locked_until = NULL, last_sign_in_at = ?"
            + " WHERE id = ?",
        Columns.utc(now),
        userId);
  }

  long add(
      long userId,
      SessionKind kind,
      String tokenHash,
      String address,
      Instant now,
      Instant expires) {
    change(
        "INSERT INTO user_session (user_id, kind, token_hash, address, started_at, seen_at,"
            + " expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        userId,
        kind.name(),
        tokenHash,
        address,
        Columns.utc(now),
        Columns.utc(now),
        Columns.utc(expires));
    return Columns.number(
        rows("SELECT id, user_id, 0 FROM user_session WHERE token_hash = ?", tokenHash)
            .orElseThrow()[0]);
  }

  Optional<Ended> endByToken(String tokenHash, Instant now) {
    Optional<Ended> running =
        rows(
                "SELECT id, user_id, 0 FROM user_session WHERE token_hash = ? AND ended_at IS NULL"
                    + " FOR UPDATE",
                tokenHash)
            .map(row -> new Ended(Columns.number(row[0]), Columns.number(row[1])));
    running.ifPresent(
        session ->
            change(
                "UPDATE user_session SET ended_at = ? WHERE id = ?",
                Columns.utc(now),
                session.sessionId()));
    return running;
  }

  private Optional<Object[]> rows(String sql, Object... parameters) {
    return Bound.bind(entities.createNativeQuery(sql), parameters).getResultList().stream()
        .findFirst()
        .map(row -> (Object[]) row);
  }

  private int change(String sql, Object... parameters) {
    return Bound.bind(entities.createNativeQuery(sql), parameters).executeUpdate();
  }

  private static List<Long> ids(Object joined) {
    return joined == null
        ? List.of()
        : Arrays.stream(joined.toString().split(",")).map(Long::valueOf).toList();
  }
}
