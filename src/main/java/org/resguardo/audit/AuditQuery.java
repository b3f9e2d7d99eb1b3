package org.resguardo.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.kernel.Columns;

/**
 * What to look for in the log; null asks nothing. {@code before} is the id of the last entry of the
 * page before: a page is found by key, never by counting rows off. {@code from} is the first
 * instant in, {@code to} the first one out.
 */
public record AuditQuery(
    String username,
    String action,
    String caseNumber,
    String outcome,
    Instant from,
    Instant to,
    Long before) {
  /** The same from its newest entry on, whatever page is read. */
  public AuditQuery whole() {
    return new AuditQuery(username, action, caseNumber, outcome, from, to, null);
  }

  /** What is asked, for the entry that the reading leaves. */
  Map<String, Object> asked() {
    Map<String, Object> asked = new LinkedHashMap<>();
    note(asked, "user", username);
    note(asked, "action", action);
    note(asked, "case", caseNumber);
    note(asked, "outcome", outcome);
    note(asked, "from", from);
    note(asked, "to", to);
    note(asked, "before", before);
    return asked;
  }

  private static void note(Map<String, Object> asked, String name, Object value) {
    if (value != null) {
      asked.put(name, value);
    }
  }

  String condition(List<Object> values) {
    var where = new StringBuilder("1 = 1");
    add(where, values, " AND e.username = ?", username);
    add(where, values, " AND e.action = ?", action);
    add(where, values, " AND e.outcome = ?", outcome);
    add(
        where,
        values,
        " AND e.case_id = (SELECT c.id FROM case_file c WHERE c.number = ?)",
        caseNumber);
    add(where, values, " AND e.occurred_at >= ?", Columns.utc(from));
    add(where, values, " AND e.occurred_at < ?", Columns.utc(to));
    add(where, values, " AND e.id < ?", before);
    return where.toString();
  }

  private static void add(
      StringBuilder where, List<Object> values, String condition, Object value) {
    if (value != null && !value.toString().isBlank()) {
      where.append(condition);
      values.add(value);
    }
  }
}
