package org.resguardo.statistics;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds one statement over a fact view: the part common to every figure (what was known when,
 * which office, whose cases), so that a table and its click-through cannot differ.
 */
final class FactQuery {
  // "All that is known now": superseded_at of a current row is 9999-12-31.
  private static final LocalDateTime ALWAYS = LocalDateTime.of(9999, 12, 30, 0, 0);

  private final StringBuilder where = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  static FactQuery known(StatFilter filter, Reach reach) {
    FactQuery query = new FactQuery();
    LocalDateTime at =
        filter.asOf() == null ? ALWAYS : LocalDateTime.ofInstant(filter.asOf(), ZoneOffset.UTC);
    query.and("recorded_at <= ?", at).and("superseded_at > ?", at);
    if (reach.office() != null) {
      query.and("office_code = ?", reach.office());
    }
    if (filter.office() != null) {
      query.and("office_code = ?", filter.office());
    }
    return query.cases(reach);
  }

  FactQuery inPeriod(StatFilter filter) {
    return and("reference_on >= ?", filter.from()).and("reference_on <= ?", filter.to());
  }

  FactQuery and(String condition, Object... values) {
    if (!condition.isBlank()) {
      where.append(where.isEmpty() ? "" : " AND ").append(condition);
      parameters.addAll(List.of(values));
    }
    return this;
  }

  private FactQuery cases(Reach reach) {
    if (reach.caseIds() == null) {
      return this;
    }
    // Numbers of our own, never text from outside: safe to write out, and it spares thousands of
    // marks.
    String ids =
        reach.caseIds().isEmpty()
            ? "-1"
            : String.join(",", reach.caseIds().stream().map(String::valueOf).toList());
    return and("case_id IN (" + ids + ")");
  }

  String where() {
    return where.toString();
  }

  List<Object> parameters() {
    return parameters;
  }
}
