package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/**
 * Reads a case's office, prosecutor and the caller's ties to it in one statement. A tie is an open
 * assignment of the caller, or the ownership of somebody on leave whom the caller stands in for.
 */
@ApplicationScoped
class CaseGateRepository {
  private static final String OPEN_TIE =
      " a.user_id IN (%s) AND (a.user_id = ? OR a.kind = 'OWNER')"
          + " AND a.ended_at IS NULL AND (a.until_at IS NULL OR a.until_at > ?)";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  @Inject AgeSeal ages;

  Optional<Admission> findByNumber(CaseNumber number, Caller.Profile who, Instant now) {
    return find("c.number = ?", number.value(), who, now);
  }

  Optional<Admission> findById(long id, Caller.Profile who, Instant now) {
    return find("c.id = ?", id, who, now);
  }

  /**
   * A plain semi-join, driven from the caller's few assignments and not from the many cases. A list
   * holds no case that is open for an emergency: that is one case, asked for by its number.
   */
  RowFilter filter(Permission permission, Scope scope, Caller.Profile who, Instant now) {
    List<Object> parameters =
        new ArrayList<>(List.of(who.userId(), LocalDateTime.ofInstant(now, ZoneOffset.UTC)));
    String excluded =
        "NOT EXISTS (SELECT 1 FROM case_assignment x WHERE x.case_id = c.id AND x.user_id = ?"
            + " AND x.kind = 'EXCLUDED' AND x.ended_at IS NULL"
            + " AND (x.until_at IS NULL OR x.until_at > ?))";
    boolean byTie = scope == Scope.TEAM || scope == Scope.OWN;
    boolean within = permission == Permission.ASSIGN_SEALED;
    boolean sealedOff =
        !within && !byTie && !who.permissions().containsKey(Permission.ENTER_SEALED);
    String reach =
        switch (scope) {
          case ALL -> "";
          case OFFICE -> " AND c.office_code = ?";
          case TEAM -> " AND " + tied(who, "");
          case OWN -> " AND " + tied(who, " AND a.kind <> 'TEAM'");
        };
    if (scope == Scope.OFFICE) {
      parameters.add(who.officeCode() == null ? "" : who.officeCode());
    }
    if (byTie || sealedOff) {
      parameters.addAll(tieParameters(who, now));
    }
    String seal = sealedOff ? " AND (c.sealed = FALSE OR " + tied(who, "") + ")" : "";
    String age = within ? "" : " AND " + young(who, now, parameters);
    return new RowFilter(excluded + reach + seal + age, parameters);
  }

  /** The day of the seal is not reached yet, or a court lets the caller read. */
  private String young(Caller.Profile who, Instant now, List<Object> parameters) {
    RowFilter over = ages.over();
    parameters.addAll(over.parameters());
    parameters.addAll(tieParameters(who, now));
    return "(NOT " + over.condition() + " OR " + tied(who, " AND a.kind = 'ORDER'") + ")";
  }

  private static String tied(Caller.Profile who, String narrower) {
    return "c.id IN (SELECT a.case_id FROM case_assignment a WHERE"
        + openTie(who)
        + narrower
        + " AND a.kind NOT IN ('EXCLUDED', 'EMERGENCY'))";
  }

  List<Long> ids(RowFilter filter) {
    Query query =
        entities.createNativeQuery("SELECT c.id FROM case_file c WHERE " + filter.condition());
    for (int i = 0; i < filter.parameters().size(); i++) {
      query.setParameter(i + 1, filter.parameters().get(i));
    }
    List<?> ids = query.getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  Set<Long> reach(Collection<Long> caseIds, RowFilter filter) {
    String marks = caseIds.stream().map(id -> "?").collect(Collectors.joining(", "));
    Query query =
        entities.createNativeQuery(
            "SELECT c.id FROM case_file c WHERE c.id IN (" + marks + ") AND " + filter.condition());
    List<Object> parameters = new ArrayList<>(caseIds);
    parameters.addAll(filter.parameters());
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
  }

  private Optional<Admission> find(String condition, Object key, Caller.Profile who, Instant now) {
    RowFilter over = ages.over();
    Query query =
        entities.createNativeQuery(
            "SELECT c.id, c.number, c.office_code, c.prosecutor_id, c.status, c.confidentiality,"
                + " c.procedure_code, c.sealed, "
                + over.condition()
                + ","
                + " (SELECT GROUP_CONCAT(CASE WHEN a.user_id = ? THEN a.kind ELSE 'SUBSTITUTE' END)"
                + " FROM case_assignment a WHERE a.case_id = c.id AND"
                + openTie(who)
                + ") FROM case_file c WHERE "
                + condition);
    List<Object> parameters = new ArrayList<>(over.parameters());
    parameters.add(who.userId());
    parameters.addAll(tieParameters(who, now));
    parameters.add(key);
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    List<?> rows = query.getResultList();
    return rows.stream().findFirst().map(row -> admission((Object[]) row, who));
  }

  private static String openTie(Caller.Profile who) {
    String marks =
        who.standsInFor().stream().map(id -> ", ?").collect(Collectors.joining("", "?", ""));
    return OPEN_TIE.formatted(marks);
  }

  private static List<Object> tieParameters(Caller.Profile who, Instant now) {
    List<Object> parameters = new ArrayList<>(List.of(who.userId()));
    parameters.addAll(who.standsInFor());
    parameters.add(who.userId());
    parameters.add(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    return parameters;
  }

  private static Admission admission(Object[] row, Caller.Profile who) {
    return new Admission(
        ((Number) row[0]).longValue(),
        new CaseNumber((String) row[1]),
        (String) row[2],
        row[3] == null ? null : ((Number) row[3]).longValue(),
        (String) row[4],
        (String) row[5],
        (String) row[6],
        Columns.flag(row[7]),
        Columns.flag(row[8]),
        row[9] == null ? Set.of() : new java.util.HashSet<>(List.of(row[9].toString().split(","))),
        who.officeCode(),
        who.permissions());
  }
}
