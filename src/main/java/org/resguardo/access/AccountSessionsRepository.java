package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.resguardo.kernel.Columns;

/** The sign-ins of one account, as its owner sees and ends them. */
@ApplicationScoped
class AccountSessionsRepository {
  private static final String RUNNING =
      " ended_at IS NULL AND expires_at > ? AND (kind = 'API' OR seen_at > ?)";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  @Inject SignInSettings settings;

  List<SessionView> running(long userId, Long current, Instant now) {
    List<?> rows =
        Bound.bind(
                entities.createNativeQuery(
                    "SELECT id, kind, address, started_at, seen_at, expires_at, label, scopes"
                        + " FROM user_session WHERE user_id = ? AND"
                        + RUNNING
                        + " ORDER BY label IS NULL, id DESC LIMIT 70"),
                userId,
                Columns.utc(now),
                Columns.utc(now.minus(settings.idle())))
            .getResultList();
    return rows.stream().map(row -> view((Object[]) row, current)).toList();
  }

  private static SessionView view(Object[] row, Long current) {
    long id = Columns.number(row[0]);
    return new SessionView(
        id,
        SessionKind.valueOf((String) row[1]),
        (String) row[2],
        Columns.instant(row[3]),
        Columns.instant(row[4]),
        Columns.instant(row[5]),
        current != null && current == id,
        (String) row[6],
        TokenScope.parse((String) row[7]));
  }

  /** Ends one sign-in of the user; 0 when it is not theirs or ended before. */
  int end(long userId, long sessionId, Instant now) {
    return Bound.bind(
            entities.createNativeQuery(
                "UPDATE user_session SET ended_at = ? WHERE id = ? AND user_id = ? AND ended_at IS"
                    + " NULL"),
            Columns.utc(now),
            sessionId,
            userId)
        .executeUpdate();
  }

  /** Ends all sign-ins of the user but {@code spared}, which may be null. */
  void endAll(long userId, Long spared, Instant now) {
    Bound.bind(
            entities.createNativeQuery(
                "UPDATE user_session SET ended_at = ? WHERE user_id = ? AND id <> ? AND ended_at IS"
                    + " NULL"),
            Columns.utc(now),
            userId,
            spared == null ? 0L : spared)
        .executeUpdate();
  }
}
