package org.resguardo.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of terms: read and written for many cases at once. Nothing is changed but superseded.
 */
@ApplicationScoped
class DeadlineRepository extends SqlRepository {
  private static final int AT_ONCE = 400;
  private static final String COLUMNS =
      "case_id, term_key, kind, rule_code, title, accused_id, count_id, measure_id, victim_id,"
          + " trigger_code, started_on, due_on, due_at, reckoned_on, state, passes, closed_on,"
          + " closed_by, gravity, duty, confirmed, responsible_id, working, cause, recorded_at,"
          + " recorded_by";
  private static final int WIDTH = COLUMNS.split(",").length;

  /** Who or what made the engine reckon, and when. */
  record Cause(String code, Long userId, Instant at) {}

  Map<Long, Map<String, Kept>> reckoned(Collection<Long> caseIds) {
    Map<Long, Map<String, Kept>> kept = new HashMap<>();
    for (Object[] row :
        rows(
            "SELECT case_id, id, term_key, rule_code, due_on, due_at, state, closed_on, confirmed,"
                + " working FROM deadline WHERE superseded_at IS NULL AND kind = 'RULE' AND case_id"
                + " IN ("
                + marks(caseIds)
                + ")",
            List.copyOf(caseIds))) {
      Kept one =
          new Kept(
              number(row[1]),
              text(row[2]),
              text(row[3]),
              date(row[4]),
              time(row[5]),
              text(row[6]),
              date(row[7]),
              text(row[8]),
              text(row[9]));
      kept.computeIfAbsent(number(row[0]), id -> new HashMap<>()).put(one.key(), one);
    }
    return kept;
  }

  void supersede(List<Long> ids, Instant at) {
    for (int i = 0; i < ids.size(); i += AT_ONCE) {
      List<Long> some = ids.subList(i, Math.min(ids.size(), i + AT_ONCE));
      List<Object> parameters = new ArrayList<>(List.of(at));
      parameters.addAll(some);
      run("UPDATE deadline SET superseded_at = ? WHERE id IN (" + marks(some) + ")", parameters);
    }
  }

  void add(List<Object[]> rows) {
    batch(
        "INSERT INTO deadline ("
            + COLUMNS
            + ") VALUES ("
            + String.join(", ", Collections.nCopies(WIDTH, "?"))
            + ")",
        rows);
  }

  static Object[] row(long caseId, Computed term, Cause cause) {
    return new Object[] {
      caseId,
      term.key(),
      "RULE",
      term.rule().code(),
      null,
      term.subject().accused(),
      term.subject().count(),
      term.subject().measure(),
      term.subject().victim(),
      term.start().code(),
      term.start().on(),
      term.due() == null ? null : term.due().toLocalDate(),
      term.inHours() ? term.due() : null,
      reckoned(term),
      term.state().name(),
      term.passes(),
      term.closedOn(),
      term.closedBy(),
      term.rule().gravity(),
      term.rule().duty(),
      term.rule().confirmed() ? "C" : "U",
      null,
      Step.text(term.working()),
      cause.code(),
      utc(cause.at()),
      cause.userId()
    };
  }

  /** What the reckoning gave, where another day prevails. */
  private static LocalDate reckoned(Computed term) {
    if (term.due() == null || term.computed() == null) {
      return null;
    }
    LocalDate computed = term.computed().toLocalDate();
    return term.due().toLocalDate().equals(computed) ? null : computed;
  }

  /** Says of these cases that they were reckoned on the day, in one statement. */
  void reckoned(Collection<Long> caseIds, long packLoad, LocalDate today, Instant at) {
    batch(
        "INSERT INTO deadline_case (case_id, pack_load_id, reckoned_on, reckoned_at)"
            + " VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE pack_load_id = VALUES(pack_load_id),"
            + " reckoned_on = VALUES(reckoned_on), reckoned_at = VALUES(reckoned_at)",
        caseIds.stream().map(id -> new Object[] {id, packLoad, today, utc(at)}).toList());
  }

  /**
   * Open cases never reckoned, or under another law, and those that the day itself may change, in
   * the order of ids.
   */
  List<Long> stale(long packLoad, LocalDate today, long after, int atMost) {
    return rows(
            "SELECT c.id FROM case_file c LEFT JOIN deadline_case d ON d.case_id = c.id"
                + " WHERE c.id > ? AND (d.case_id IS NULL"
                + " OR d.pack_load_id <> ? AND c.status <> 'CLOSED'"
                + " OR d.reckoned_on < ? AND EXISTS"
                + " (SELECT 1 FROM deadline t WHERE t.case_id = d.case_id AND t.superseded_at IS NULL"
                + " AND t.state = 'RUNNING' AND t.due_on < ? AND t.due_on >= d.reckoned_on))"
                + " ORDER BY c.id LIMIT "
                + atMost,
            List.of(after, packLoad, today, today))
        .stream()
        .map(row -> number(row[0]))
        .toList();
  }

  List<Long> open(long after, int atMost) {
    return rows(
            "SELECT id FROM case_file WHERE status <> 'CLOSED' AND id > ? ORDER BY id LIMIT "
                + atMost,
            List.of(after))
        .stream()
        .map(row -> number(row[0]))
        .toList();
  }

  Map<Long, String> numbers(Collection<Long> caseIds) {
    Map<Long, String> numbers = new HashMap<>();
    if (!caseIds.isEmpty()) {
      rows(
              "SELECT id, number FROM case_file WHERE id IN (" + marks(caseIds) + ")",
              List.copyOf(caseIds))
          .forEach(row -> numbers.put(number(row[0]), text(row[1])));
    }
    return numbers;
  }

  long packLoad() {
    Long id = number(rows("SELECT MAX(id) FROM pack_load", List.of()).get(0)[0]);
    return id == null ? 0 : id;
  }
}
