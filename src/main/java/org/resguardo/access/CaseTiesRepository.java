package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.Row;

/** Rows of case_assignment beside the owner's; an end closes a row, nothing is deleted. */
@ApplicationScoped
class CaseTiesRepository {
  private static final String OPEN =
      "a.ended_at IS NULL AND (a.until_at IS NULL OR a.until_at > ?)";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  List<CaseTies.Tie> of(long caseId, Instant now) {
    return Row.all(
            query(
                    "SELECT a.id, u.username, u.short_name, u.office_code, a.kind, a.from_at,"
                        + " a.until_at, a.ended_at, g.username, a.reason, ("
                        + OPEN
                        + ") AS holds FROM case_assignment a"
                        + " JOIN app_user u ON u.id = a.user_id"
                        + " LEFT JOIN app_user g ON g.id = a.given_by WHERE a.case_id = ?"
                        + " ORDER BY holds DESC, a.id DESC LIMIT 200",
                    Columns.utc(now),
                    caseId)
                .getResultList())
        .stream()
        .map(CaseTiesRepository::tie)
        .toList();
  }

  private static CaseTies.Tie tie(Row row) {
    return new CaseTies.Tie(
        row.id(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.instant(5),
        row.instant(6),
        row.instant(7),
        row.text(8),
        row.text(9),
        row.flag(10));
  }

  List<CaseTies.Person> people() {
    return Row.all(
            query(
                    "SELECT u.id, u.username, u.short_name, u.office_code, u.role_code"
                        + " FROM app_user u WHERE u.enabled ORDER BY u.short_name, u.username")
                .getResultList())
        .stream()
        .map(
            row ->
                new CaseTies.Person(row.id(0), row.text(1), row.text(2), row.text(3), row.text(4)))
        .toList();
  }

  boolean isOpen(long caseId, long userId, String kind, Instant now) {
    return !query(
            "SELECT a.id FROM case_assignment a WHERE a.case_id = ? AND a.user_id = ?"
                + " AND a.kind = ? AND "
                + OPEN,
            caseId,
            userId,
            kind,
            Columns.utc(now))
        .getResultList()
        .isEmpty();
  }

  void add(
      long caseId,
      long userId,
      String kind,
      Instant now,
      Instant until,
      Long giver,
      String reason) {
    query(
            "INSERT INTO case_assignment (case_id, user_id, kind, from_at, until_at, given_by,"
                + " reason) VALUES (?, ?, ?, ?, ?, ?, ?)",
            caseId,
            userId,
            kind,
            Columns.utc(now),
            Columns.utc(until),
            giver,
            reason)
        .executeUpdate();
  }

  void end(long id, Instant now) {
    query("UPDATE case_assignment SET ended_at = ? WHERE id = ?", Columns.utc(now), id)
        .executeUpdate();
  }

  void endEmergency(long caseId, long userId, Instant now) {
    query(
            "UPDATE case_assignment SET ended_at = ? WHERE case_id = ? AND user_id = ?"
                + " AND kind = 'EMERGENCY' AND ended_at IS NULL",
            Columns.utc(now),
            caseId,
            userId)
        .executeUpdate();
  }

  private Query query(String sql, Object... parameters) {
    return Bound.bind(entities.createNativeQuery(sql), parameters);
  }
}
