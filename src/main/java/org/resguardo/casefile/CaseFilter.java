package org.resguardo.casefile;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resguardo.access.RowFilter;

/**
 * What a list was asked for, as SQL over {@code case_file c}. The text is looked up first, by
 * index, in numbers, victim codes and words of the summary; its hits are joined, so that the many
 * cases are never read for it.
 */
final class CaseFilter {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST_WORD = 3;

  private final StringBuilder joins = new StringBuilder();
  private final StringBuilder where = new StringBuilder();
  private final List<Object> joined = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  /** {@code inFacts}: whether the caller may see what the summary says. */
  CaseFilter(CaseQuery query, RowFilter reach, LocalDateTime now, String country, boolean inFacts) {
    where.append(reach.condition());
    parameters.addAll(reach.parameters());
    states(query, now);
    need(query.need(), now);
    in("c.stage_code", query.stages());
    query.flags().forEach(this::flag);
    equal("c.office_code", query.office());
    if (query.prosecutor() != null) {
      and(
          "c.prosecutor_id = (SELECT u.id FROM app_user u WHERE u.username = ?)",
          query.prosecutor());
    }
    if (query.from() != null) {
      and("c.registered_on >= ?", query.from());
    }
    if (query.to() != null) {
      and("c.registered_on <= ?", query.to());
    }
    if (query.ids() != null) {
      inIds(query.ids());
    }
    if (query.text() != null) {
      text(query.text(), country, inFacts);
    }
  }

  String from() {
    return " FROM case_file c" + joins + " WHERE " + where;
  }

  List<Object> parameters() {
    List<Object> all = new ArrayList<>(joined);
    all.addAll(parameters);
    return all;
  }

  private void states(CaseQuery query, LocalDateTime now) {
    if (query.states().isEmpty()) {
      if (query.text() == null && query.ids() == null) {
        and("c.status IN ('ACTIVE', 'SUSPENDED')");
      }
      return;
    }
    List<String> any = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    if (query.states().contains("NEED")) {
      any.add("(c.status = 'ACTIVE' AND (c.need_code NOT LIKE 'WAIT%' OR c.next_hearing_at < ?))");
      values.add(now);
    }
    if (query.states().contains("WAIT")) {
      any.add(
          "(c.status = 'ACTIVE' AND c.need_code LIKE 'WAIT%'"
              + " AND (c.next_hearing_at IS NULL OR c.next_hearing_at >= ?))");
      values.add(now);
    }
    for (String status : List.of("ACTIVE", "SUSPENDED", "CLOSED")) {
      if (query.states().contains(status)) {
        any.add("c.status = '" + status + "'");
      }
    }
    and(any.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", any) + ")", values.toArray());
  }

  private void need(String need, LocalDateTime now) {
    if ("RESULT".equals(need)) {
      and("c.next_hearing_at < ? AND c.status <> 'CLOSED'", now);
    } else {
      equal("c.need_code", need);
    }
  }

  private void flag(String flag) {
    switch (flag) {
      case "CHILD" -> and("c.child_victim");
      case "DETAINED" -> and("c.detained");
      case "TRAFFICKING" -> and("c.trafficking");
      case "CSEC" -> and("c.csec");
      case "UNASSIGNED" -> and("c.prosecutor_id IS NULL");
      case "GAPS" -> and("c.gaps > 0");
      default -> and("1 = 0");
    }
  }

  private void text(String text, String country, boolean inFacts) {
    String start = like(text) + "%";
    List<String> hits = new ArrayList<>();
    hit(hits, "SELECT n.id FROM case_file n WHERE n.number LIKE ?", start);
    hit(
        hits,
        "SELECT n.id FROM case_file n WHERE n.country = ? AND n.official_number LIKE ?",
        country,
        start);
    hit(hits, "SELECT n.case_id FROM case_number n WHERE n.number LIKE ?", start);
    if (inFacts) {
      hit(hits, "SELECT v.case_id FROM victim v WHERE v.code = ? AND v.removed_at IS NULL", text);
      String words = words(text);
      if (!words.isEmpty()) {
        hit(
            hits,
            "SELECT p.case_id FROM case_profile p WHERE p.superseded_at IS NULL"
                + " AND MATCH (p.summary) AGAINST (? IN BOOLEAN MODE)",
            words);
      }
    }
    joins.append(" JOIN (").append(String.join(" UNION ", hits)).append(") h ON h.id = c.id");
  }

  private void hit(List<String> hits, String select, Object... values) {
    hits.add(select);
    Collections.addAll(joined, values);
  }

  /**
   * Every word must be there, the start of a word is enough; operators of the search do not count.
   */
  static String words(String text) {
    return NO_WORD
        .splitAsStream(text)
        .filter(word -> word.length() >= SHORTEST_WORD)
        .map(word -> "+" + word + "*")
        .collect(Collectors.joining(" "));
  }

  static String like(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private void equal(String column, String value) {
    if (value != null) {
      and(column + " = ?", value);
    }
  }

  private void in(String column, Collection<String> values) {
    if (!values.isEmpty()) {
      and(column + " IN (" + marks(values.size()) + ")", values.toArray());
    }
  }

  private void inIds(Collection<Long> ids) {
    and(ids.isEmpty() ? "1 = 0" : "c.id IN (" + marks(ids.size()) + ")", ids.toArray());
  }

  private void and(String condition, Object... values) {
    where.append(" AND ").append(condition);
    Collections.addAll(parameters, values);
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}
