package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.Permission;

/** Rows of case_assignment; an end closes a row, nothing is deleted. */
@ApplicationScoped
class CaseAssignmentsRepository {
  private static final String HOLDER =
      "SELECT u.id, u.username, u.short_name, u.office_code, (u.leave_from <= ? AND (u.leave_to IS"
          + " NULL OR u.leave_to >= ?)), (SELECT COUNT(*) FROM case_file c WHERE c.prosecutor_id ="
          + " u.id AND c.status = 'ACTIVE') FROM app_user u WHERE u.enabled AND u.role_code IN"
          + " ('prosecutor', 'juvenile_prosecutor')";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  void give(long caseId, long userId, String kind, Long giver, String reason, Instant now) {
    query(
            "INSERT INTO case_assignment (case_id, user_id, kind, from_at, given_by, reason)"
                + " VALUES (?, ?, ?, ?, ?, ?)",
            caseId,
            userId,
            kind,
            Columns.utc(now),
            giver,
            reason)
        .executeUpdate();
  }

  void followExclusions(long caseId, long otherCaseId, Instant now) {
    query(
            "INSERT INTO case_assignment (case_id, user_id, kind, from_at, given_by, reason)"
                + " SELECT ?, user_id, kind, ?, given_by, reason FROM case_assignment"
                + " WHERE case_id = ? AND kind = 'EXCLUDED' AND ended_at IS NULL",
            otherCaseId,
            Columns.utc(now),
            caseId)
        .executeUpdate();
  }

  void end(long caseId, String kind, Instant now) {
    query(
            "UPDATE case_assignment SET ended_at = ? WHERE case_id = ? AND kind = ? AND ended_at IS"
                + " NULL",
            Columns.utc(now),
            caseId,
            kind)
        .executeUpdate();
  }

  void endAll(long caseId, Instant now) {
    query(
            "UPDATE case_assignment SET ended_at = ? WHERE case_id = ? AND kind <> 'EXCLUDED'"
                + " AND ended_at IS NULL",
            Columns.utc(now),
            caseId)
        .executeUpdate();
  }

  void endOne(long caseId, long userId, String kind, Instant now) {
    query(
            "UPDATE case_assignment SET ended_at = ? WHERE case_id = ? AND user_id = ? AND kind = ?"
                + " AND ended_at IS NULL",
            Columns.utc(now),
            caseId,
            userId,
            kind)
        .executeUpdate();
  }

  void leave(long userId, LocalDate from, LocalDate to, Long substituteId) {
    query(
            "UPDATE app_user SET leave_from = ?, leave_to = ?, substitute_id = ? WHERE id = ?",
            from,
            to,
            substituteId,
            userId)
        .executeUpdate();
  }

  boolean isOpen(long caseId, long userId, String kind) {
    return !query(
            "SELECT id FROM case_assignment WHERE case_id = ? AND user_id = ? AND kind = ?"
                + " AND ended_at IS NULL",
            caseId,
            userId,
            kind)
        .getResultList()
        .isEmpty();
  }

  List<CaseAssignments.Assignment> of(long caseId) {
    List<?> rows =
        query(
                "SELECT u.username, a.kind, a.from_at, a.ended_at FROM case_assignment a"
                    + " JOIN app_user u ON u.id = a.user_id WHERE a.case_id = ?"
                    + " AND a.kind <> 'EXCLUDED' ORDER BY a.id DESC",
                caseId)
            .getResultList();
    return rows.stream().map(row -> assignment((Object[]) row)).toList();
  }

  private static CaseAssignments.Assignment assignment(Object[] row) {
    return new CaseAssignments.Assignment(
        (String) row[0], (String) row[1], instant(row[2]), instant(row[3]));
  }

  private static Instant instant(Object column) {
    if (column == null) {
      return null;
    }
    LocalDateTime time =
        column instanceof java.sql.Timestamp stamp
            ? stamp.toLocalDateTime()
            : (LocalDateTime) column;
    return time.toInstant(ZoneOffset.UTC);
  }

  List<CaseAssignments.Holder> holders(String officeCode, LocalDate today) {
    List<?> rows =
        query(HOLDER + " AND u.office_code = ? ORDER BY u.short_name", today, today, officeCode)
            .getResultList();
    return rows.stream().map(row -> holder((Object[]) row)).toList();
  }

  /** Of the whole country: those whose role holds the permission. */
  List<CaseAssignments.Holder> holding(Permission permission, LocalDate today) {
    List<?> rows =
        query(
                HOLDER
                    + " AND u.role_code IN (SELECT p.role_code FROM role_permission p"
                    + " WHERE p.permission = ?) ORDER BY u.short_name",
                today,
                today,
                permission.name())
            .getResultList();
    return rows.stream().map(row -> holder((Object[]) row)).toList();
  }

  Optional<CaseAssignments.Holder> holder(String username, LocalDate today) {
    List<?> rows = query(HOLDER + " AND u.username = ?", today, today, username).getResultList();
    return rows.stream().findFirst().map(row -> holder((Object[]) row));
  }

  private static CaseAssignments.Holder holder(Object[] row) {
    boolean onLeave =
        row[4] != null && !"0".equals(row[4].toString()) && !Boolean.FALSE.equals(row[4]);
    return new CaseAssignments.Holder(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        onLeave,
        ((Number) row[5]).longValue());
  }

  private Query query(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
