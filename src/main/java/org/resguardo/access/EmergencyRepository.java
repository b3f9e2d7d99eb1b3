package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.Row;

/** Uses of the emergency access. {@code offices} null: of every office. */
@ApplicationScoped
class EmergencyRepository {
  private static final String VIEW =
      "SELECT e.id, e.case_id, c.number, c.office_code, e.user_id, u.username, u.short_name,"
          + " e.reason, e.asked_at, e.opened_at, e.until_at, e.review_on, d.username,"
          + " e.decided_at, r.username, e.reviewed_at, e.verdict, e.note,"
          + " CASE WHEN e.opened_at IS NULL AND e.decided_at IS NULL THEN 'WAITING'"
          + " WHEN e.opened_at IS NULL THEN 'REFUSED' WHEN EXISTS (SELECT 1 FROM case_assignment a"
          + " WHERE a.case_id = e.case_id AND a.user_id = e.user_id AND a.kind = 'EMERGENCY'"
          + " AND a.ended_at IS NULL AND a.from_at >= e.opened_at AND a.until_at > ?) THEN 'OPEN'"
          + " ELSE 'ENDED' END, (e.opened_at IS NOT NULL AND e.reviewed_at IS NULL"
          + " AND e.review_on < ?) FROM emergency_access e JOIN case_file c ON c.id = e.case_id"
          + " JOIN app_user u ON u.id = e.user_id LEFT JOIN app_user d ON d.id = e.decided_by"
          + " LEFT JOIN app_user r ON r.id = e.reviewed_by WHERE ";
  private static final String UNDONE =
      "(e.reviewed_at IS NULL AND (e.opened_at IS NOT NULL OR e.decided_at IS NULL))";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  /** Nobody asks twice at once: the account is held until the transaction ends. */
  void hold(long userId) {
    query("SELECT u.id FROM app_user u WHERE u.id = ? FOR UPDATE", userId).getResultList();
  }

  boolean anyOverdue(long userId, LocalDate today) {
    return exists(
        "SELECT e.id FROM emergency_access e WHERE e.user_id = ? AND e.opened_at IS NOT NULL"
            + " AND e.reviewed_at IS NULL AND e.review_on < ?",
        userId,
        today);
  }

  boolean anyWaiting(long caseId, long userId) {
    return exists(
        "SELECT e.id FROM emergency_access e WHERE e.case_id = ? AND e.user_id = ?"
            + " AND e.opened_at IS NULL AND e.decided_at IS NULL",
        caseId,
        userId);
  }

  boolean isJuvenile(long caseId) {
    return exists(
        "SELECT c.id FROM case_file c LEFT JOIN app_user u ON u.id = c.prosecutor_id"
            + " WHERE c.id = ? AND (c.sealed OR u.role_code = 'juvenile_prosecutor')",
        caseId);
  }

  long add(long caseId, long userId, String reason, Instant now) {
    query(
            "INSERT INTO emergency_access (case_id, user_id, reason, asked_at) VALUES (?, ?, ?, ?)",
            caseId,
            userId,
            reason,
            Columns.utc(now))
        .executeUpdate();
    return Columns.number(query("SELECT LAST_INSERT_ID()").getSingleResult());
  }

  void open(long id, Instant now, Instant until, LocalDate reviewDue) {
    query(
            "UPDATE emergency_access SET opened_at = ?, until_at = ?, review_on = ? WHERE id = ?",
            Columns.utc(now),
            Columns.utc(until),
            reviewDue,
            id)
        .executeUpdate();
  }

  boolean decide(long id, long by, Instant now) {
    return query(
                "UPDATE emergency_access SET decided_by = ?, decided_at = ? WHERE id = ?"
                    + " AND decided_at IS NULL AND opened_at IS NULL",
                by,
                Columns.utc(now),
                id)
            .executeUpdate()
        == 1;
  }

  boolean review(long id, String verdict, String note, long by, Instant now) {
    return query(
                "UPDATE emergency_access SET reviewed_by = ?, reviewed_at = ?, verdict = ?, note ="
                    + " ? WHERE id = ? AND reviewed_at IS NULL AND opened_at IS NOT NULL",
                by,
                Columns.utc(now),
                verdict,
                note,
                id)
            .executeUpdate()
        == 1;
  }

  List<EmergencyView> of(long userId, Instant now, LocalDate today) {
    return views("e.user_id = ? ORDER BY e.id DESC LIMIT 20", now, today, List.of(userId));
  }

  List<EmergencyView> one(long id, Instant now, LocalDate today) {
    return views("e.id = ?", now, today, List.of(id));
  }

  /** What is still to be done first, the nearest last day before the others; then what was. */
  List<EmergencyView> listFor(Collection<String> offices, Instant now, LocalDate today) {
    List<Object> parameters = new ArrayList<>();
    String where = within(offices, parameters);
    return views(
        where
            + " ORDER BY CASE WHEN "
            + UNDONE
            + " THEN 0 ELSE 1 END, CASE WHEN e.reviewed_at IS NULL THEN e.review_on END, e.id DESC"
            + " LIMIT 200",
        now,
        today,
        parameters);
  }

  /** How many are to be done, and how many of them are late. */
  long[] undone(RowFilter rows, LocalDate today) {
    List<Object> parameters = new ArrayList<>(List.of(today));
    parameters.addAll(rows.parameters());
    Row row =
        new Row(
            (Object[])
                query(
                        "SELECT COUNT(*), COALESCE(SUM(e.review_on < ?), 0) FROM emergency_access e"
                            + " JOIN case_file c ON c.id = e.case_id WHERE "
                            + rows.condition(),
                        parameters.toArray())
                    .getSingleResult());
    return new long[] {row.id(0), row.id(1)};
  }

  /** Over {@code emergency_access e JOIN case_file c}: what is to be done. */
  static RowFilter undoneIn(Collection<String> offices) {
    List<Object> parameters = new ArrayList<>();
    return new RowFilter(within(offices, parameters) + " AND " + UNDONE, parameters);
  }

  /** Ids of the enabled accounts that review what happens in these offices. */
  List<Long> reviewers(Collection<String> offices, long but) {
    List<Object> parameters = new ArrayList<>(offices);
    parameters.add(but);
    List<?> ids =
        query(
                "SELECT u.id FROM app_user u JOIN role_permission p ON p.role_code = u.role_code"
                    + " AND p.permission = 'REVIEW_EMERGENCY' WHERE u.enabled AND (p.scope = 'ALL'"
                    + " OR u.office_code IN ("
                    + marks(offices)
                    + ")) AND u.id <> ?",
                parameters.toArray())
            .getResultList();
    return ids.stream().map(Columns::number).toList();
  }

  private static String within(Collection<String> offices, List<Object> parameters) {
    if (offices == null) {
      return "1 = 1";
    }
    parameters.addAll(offices);
    return "c.office_code IN (" + marks(offices) + ")";
  }

  private static String marks(Collection<String> values) {
    return values.stream().map(value -> "?").collect(Collectors.joining(", "));
  }

  private List<EmergencyView> views(
      String condition, Instant now, LocalDate today, List<?> parameters) {
    List<Object> all = new ArrayList<>(List.of(Columns.utc(now), today));
    all.addAll(parameters);
    return Row.all(query(VIEW + condition, all.toArray()).getResultList()).stream()
        .map(EmergencyRepository::view)
        .toList();
  }

  private static EmergencyView view(Row row) {
    return new EmergencyView(
        row.id(0),
        row.id(1),
        row.text(2),
        row.text(3),
        row.id(4),
        row.text(5),
        row.text(6),
        row.text(7),
        row.instant(8),
        row.instant(9),
        row.instant(10),
        row.day(11),
        row.text(12),
        row.instant(13),
        row.text(14),
        row.instant(15),
        row.text(16),
        row.text(17),
        row.text(18),
        row.flag(19));
  }

  private boolean exists(String sql, Object... parameters) {
    return !query(sql, parameters).getResultList().isEmpty();
  }

  private Query query(String sql, Object... parameters) {
    return Bound.bind(entities.createNativeQuery(sql), parameters);
  }
}
