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
import java.util.Set;
import org.resguardo.kernel.CaseNumber;

/**
 * Reads a case's office, prosecutor and the caller's ties to it in one statement. A tie is an open
 * assignment, or the ownership of somebody on leave whose substitute the caller is.
 */
@ApplicationScoped
class CaseGateRepository {
  static final String NOT_EXCLUDED =
      "NOT EXISTS (SELECT 1 FROM case_assignment x WHERE x.case_id = c.id AND x.user_id = ?"
          + " AND x.kind = 'EXCLUDED' AND x.ended_at IS NULL)";

  // Driven from the user's few assignments, not from the many cases.
  private static final String TIED =
      "c.id IN (SELECT a.case_id FROM case_assignment a WHERE a.user_id = ? AND a.ended_at IS NULL"
          + " AND (a.until_at IS NULL OR a.until_at > ?) AND a.kind IN (%s)"
          + " UNION SELECT s.case_id FROM app_user o JOIN case_assignment s ON s.user_id = o.id"
          + " WHERE o.substitute_id = ? AND o.leave_from <= ? AND (o.leave_to IS NULL OR o.leave_to >= ?)"
          + " AND s.kind = 'OWNER' AND s.ended_at IS NULL)";

  private static final String CASE =
      "SELECT c.id, c.number, c.office_code, c.prosecutor_id, c.status, c.confidentiality,"
          + " (SELECT GROUP_CONCAT(a.kind) FROM case_assignment a WHERE a.case_id = c.id AND a.user_id = ?1"
          + "   AND a.ended_at IS NULL AND (a.until_at IS NULL OR a.until_at > ?2)),"
          + " (SELECT COUNT(*) FROM app_user o JOIN case_assignment s ON s.user_id = o.id"
          + "   WHERE o.substitute_id = ?1 AND o.leave_from <= ?3 AND (o.leave_to IS NULL OR o.leave_to >= ?3)"
          + "   AND s.case_id = c.id AND s.kind = 'OWNER' AND s.ended_at IS NULL)"
          + " FROM case_file c WHERE ";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  Optional<Admission> findByNumber(
      CaseNumber number, Caller.Profile who, Instant now, LocalDate today) {
    return find("c.number = ?4", number.value(), who, now, today);
  }

  Optional<Admission> findById(long id, Caller.Profile who, Instant now, LocalDate today) {
    return find("c.id = ?4", id, who, now, today);
  }

  static String tied(boolean withTeam) {
    return TIED.formatted(
        withTeam ? "'OWNER','SUBSTITUTE','GRANT','TEAM'" : "'OWNER','SUBSTITUTE','GRANT'");
  }

  static List<Object> tiedParameters(long userId, Instant now, LocalDate today) {
    return List.of(userId, utc(now), userId, today, today);
  }

  private Optional<Admission> find(
      String condition, Object key, Caller.Profile who, Instant now, LocalDate today) {
    Query query =
        entities
            .createNativeQuery(CASE + condition)
            .setParameter(1, who.userId())
            .setParameter(2, utc(now))
            .setParameter(3, today)
            .setParameter(4, key);
    List<?> rows = query.getResultList();
    return rows.stream().findFirst().map(row -> admission((Object[]) row, who));
  }

  private static Admission admission(Object[] row, Caller.Profile who) {
    Set<String> ties = new java.util.HashSet<>();
    if (row[6] != null) {
      ties.addAll(List.of(row[6].toString().split(",")));
    }
    if (((Number) row[7]).intValue() > 0) {
      ties.add("SUBSTITUTE");
    }
    return new Admission(
        ((Number) row[0]).longValue(),
        new CaseNumber((String) row[1]),
        (String) row[2],
        row[3] == null ? null : ((Number) row[3]).longValue(),
        (String) row[4],
        (String) row[5],
        Set.copyOf(ties),
        who.officeCode(),
        who.permissions());
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
