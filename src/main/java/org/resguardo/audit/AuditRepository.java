package org.resguardo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.resguardo.kernel.Columns;

/** Adds and reads rows of the log. The database user can do nothing else to them. */
@ApplicationScoped
class AuditRepository {
  private static final String COLUMNS =
      "canon_version, occurred_at, user_id, username, role_code, office_code, action, outcome,"
          + " case_id, case_number, subject, reason, detail, address, session_id, salt, entry_hash";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  void add(AuditEntry entry) {
    Object[] values = {
      entry.canonVersion(),
      LocalDateTime.ofInstant(entry.occurredAt(), ZoneOffset.UTC),
      entry.userId(),
      entry.username(),
      entry.roleCode(),
      entry.officeCode(),
      entry.action(),
      entry.outcome(),
      entry.caseId(),
      entry.caseNumber(),
      entry.subject(),
      entry.reason(),
      entry.detail(),
      entry.address(),
      entry.sessionId(),
      entry.salt(),
      entry.hash()
    };
    bind(
            "INSERT INTO audit_entry ("
                + COLUMNS
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            Arrays.asList(values))
        .executeUpdate();
  }

  /** Newest first, at most {@code size}. */
  List<AuditEntry> find(AuditQuery query, int size) {
    List<Object> values = new ArrayList<>();
    String where = query.condition(values);
    return list(
        "SELECT e.id, "
            + COLUMNS
            + " FROM audit_entry e WHERE "
            + where
            + " ORDER BY e.id DESC LIMIT "
            + size,
        values);
  }

  /** How many answer the query, at most one more than {@code cap}. */
  long count(AuditQuery query, int cap) {
    List<Object> values = new ArrayList<>();
    String where = query.condition(values);
    return number(
        bind(
                "SELECT COUNT(*) FROM (SELECT e.id FROM audit_entry e WHERE "
                    + where
                    + " LIMIT "
                    + (cap + 1)
                    + ") counted",
                values)
            .getSingleResult());
  }

  /** Oldest first from after {@code id}, at most {@code size}: for the verification. */
  List<AuditEntry> after(long id, int size) {
    return list(
        "SELECT e.id, "
            + COLUMNS
            + " FROM audit_entry e WHERE e.id > ? ORDER BY e.id LIMIT "
            + size,
        List.of(id));
  }

  /**
   * Those with these ids that are there, in no order; the ids are numbers, never typed by anybody.
   */
  List<AuditEntry> among(Collection<Long> ids) {
    String listed = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    return ids.isEmpty()
        ? List.of()
        : list(
            "SELECT e.id, " + COLUMNS + " FROM audit_entry e WHERE e.id IN (" + listed + ")",
            List.of());
  }

  /** Of one case, oldest first: emergency accesses, and entries with one of these subjects. */
  List<AuditEntry> about(long caseId, List<String> subjects) {
    List<Object> values = new ArrayList<>(List.of(caseId));
    values.addAll(subjects);
    return list(
        "SELECT e.id, "
            + COLUMNS
            + " FROM audit_entry e WHERE e.case_id = ? AND (e.action = 'BREAK_GLASS'"
            + " OR e.subject IN ("
            + Columns.marks(subjects)
            + ")) ORDER BY e.id",
        values);
  }

  private List<AuditEntry> list(String sql, List<Object> values) {
    List<?> rows = bind(sql, values).getResultList();
    return rows.stream().map(row -> entry((Object[]) row)).toList();
  }

  private Query bind(String sql, List<Object> values) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  private static AuditEntry entry(Object[] row) {
    return new AuditEntry(
        number(row[0]),
        number(row[1]).intValue(),
        instant(row[2]),
        number(row[3]),
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (String) row[8],
        number(row[9]),
        (String) row[10],
        (String) row[11],
        (String) row[12],
        (String) row[13],
        (String) row[14],
        number(row[15]),
        (byte[]) row[16],
        (byte[]) row[17]);
  }

  private static Long number(Object column) {
    return column == null ? null : ((Number) column).longValue();
  }

  private static Instant instant(Object column) {
    LocalDateTime local =
        column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
    return local.toInstant(ZoneOffset.UTC);
  }
}
