package org.resguardo.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What persons write: marks, tasks, acknowledgements. */
@ApplicationScoped
class MarkRepository extends SqlRepository {
  /** What was lost longer ago than that no longer stands above the case. */
  private static final int SAVED_WITHIN = 90;

  /**
   * The kind of a term and its key, the id of its current row last; empty when not of this case.
   */
  List<Object[]> current(long caseId, long id) {
    return rows(
        "SELECT n.id, n.term_key, n.kind, n.state, n.due_on FROM deadline t JOIN deadline n"
            + " ON n.case_id = t.case_id AND n.term_key = t.term_key AND n.superseded_at IS NULL"
            + " WHERE t.case_id = ? AND t.id = ?",
        List.of(caseId, id));
  }

  /** The worst date of a case: what is critically overdue first, else what comes next. */
  NearestDeadline nearest(long caseId, LocalDate today) {
    return rows(
            "SELECT due_on, gravity, rule_code, title FROM deadline WHERE case_id = ?"
                + " AND superseded_at IS NULL AND state = 'RUNNING' AND duty <> 'COURT'"
                + " AND (due_on >= ? OR gravity = 'RELEASE' OR gravity IN ('EXTINCTION',"
                + " 'RIGHT_LOST') AND due_on >= ?)"
                + " ORDER BY due_on LIMIT 1",
            List.of(caseId, today))
        .stream()
        .map(row -> new NearestDeadline(date(row[0]), text(row[1]), text(row[2]), text(row[3])))
        .findFirst()
        .orElse(null);
  }

  List<DeadlineView.Ground> grounds(long caseId) {
    return rows(
            "SELECT id, kind_code, decided_on FROM decision WHERE case_id = ? AND superseded_at IS"
                + " NULL ORDER BY decided_on DESC, id DESC LIMIT 200",
            List.of(caseId))
        .stream()
        .map(row -> new DeadlineView.Ground(number(row[0]), text(row[1]), date(row[2])))
        .toList();
  }

  void override(long caseId, String key, LocalDate due, String decision, Instant at, long userId) {
    mark(caseId, key, "OVERRIDE", at, userId, due, decision, null, null, null);
  }

  void close(long caseId, String key, CloseEntry entry, Instant at, long userId) {
    mark(
        caseId,
        key,
        entry.getOutcome(),
        at,
        userId,
        null,
        null,
        entry.getOn(),
        entry.getAct(),
        entry.getToldHead());
  }

  private void mark(
      long caseId, String key, String kind, Instant at, long userId, Object... cells) {
    boolean override = "OVERRIDE".equals(kind);
    run(
        "UPDATE deadline_mark SET superseded_at = ? WHERE case_id = ? AND term_key = ?"
            + " AND superseded_at IS NULL AND kind IN (?, ?)",
        List.of(at, caseId, key, override ? kind : "DONE", override ? kind : "MISSED"));
    run(
        "INSERT INTO deadline_mark (case_id, term_key, kind, due_on, decision_ref, closed_on, act,"
            + " told_head, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Arrays.asList(
            caseId, key, kind, cells[0], cells[1], cells[2], cells[3], cells[4], at, userId));
  }

  /** Every suspension of the term that a person recorded, in the order of their days. */
  List<Stay> stays(long caseId, String key) {
    return rows(
            "SELECT suspension_code, from_on, until_on FROM deadline_mark WHERE case_id = ?"
                + " AND term_key = ? AND kind = 'SUSPENDED' AND superseded_at IS NULL"
                + " ORDER BY from_on",
            List.of(caseId, key))
        .stream()
        .map(row -> new Stay(text(row[0]), date(row[1]), date(row[2])))
        .toList();
  }

  void suspend(long caseId, String key, SuspensionEntry entry, Instant at, long userId) {
    run(
        "INSERT INTO deadline_mark (case_id, term_key, kind, decision_ref, suspension_code, from_on,"
            + " until_on, recorded_at, recorded_by) VALUES (?, ?, 'SUSPENDED', ?, ?, ?, ?, ?, ?)",
        Arrays.asList(
            caseId,
            key,
            "decision#" + entry.getDecision(),
            entry.getKind(),
            entry.getFrom(),
            entry.getUntil(),
            at,
            userId));
  }

  /** What stood still goes on: the row without an end stays, superseded by one that has it. */
  void resume(long caseId, String key, LocalDate on, Instant at, long userId) {
    String open =
        " WHERE case_id = ? AND term_key = ? AND kind = 'SUSPENDED' AND until_on IS NULL"
            + " AND superseded_at IS NULL";
    run(
        "INSERT INTO deadline_mark (case_id, term_key, kind, decision_ref, suspension_code, from_on,"
            + " until_on, recorded_at, recorded_by) SELECT case_id, term_key, kind, decision_ref,"
            + " suspension_code, from_on, ?, ?, ? FROM deadline_mark"
            + open,
        List.of(on, at, userId, caseId, key));
    run("UPDATE deadline_mark SET superseded_at = ?" + open, List.of(at, caseId, key));
  }

  /** A task that ends: the old row stays, the new one says how. */
  void closeTask(long caseId, long id, CloseEntry entry, Instant at, long userId) {
    run("UPDATE deadline SET superseded_at = ? WHERE id = ?", List.of(at, id));
    run(
        "INSERT INTO deadline (case_id, term_key, kind, title, accused_id, started_on, due_on,"
            + " due_at, state, passes, closed_on, closed_by, gravity, duty, confirmed,"
            + " responsible_id, cause, recorded_at, recorded_by) SELECT case_id, term_key, kind,"
            + " title, accused_id, started_on, due_on, due_at, ?, FALSE, ?, ?, gravity, duty,"
            + " confirmed, responsible_id, 'RECORD_DEADLINE', ?, ? FROM deadline WHERE id = ?"
            + " AND case_id = ?",
        List.of(
            "DONE".equals(entry.getOutcome()) ? "DONE" : "LAPSED",
            entry.getOn(),
            entry.getAct(),
            at,
            userId,
            id,
            caseId));
  }

  List<Long> byKey(long caseId, String key) {
    return rows(
            "SELECT id FROM deadline WHERE case_id = ? AND term_key = ? AND superseded_at IS NULL",
            List.of(caseId, key))
        .stream()
        .map(row -> number(row[0]))
        .toList();
  }

  Long accused(long caseId, String code) {
    return rows("SELECT id FROM accused WHERE case_id = ? AND code = ?", List.of(caseId, code))
        .stream()
        .map(row -> number(row[0]))
        .findFirst()
        .orElse(null);
  }

  List<String> accused(long caseId) {
    return rows("SELECT code FROM accused WHERE case_id = ? ORDER BY id LIMIT 200", List.of(caseId))
        .stream()
        .map(row -> text(row[0]))
        .toList();
  }

  /** How many open warnings of the term this answered. */
  int acknowledge(long caseId, String key, Instant at, long userId) {
    return run(
        "UPDATE deadline_warning SET acknowledged_at = ?, acknowledged_by = ? WHERE case_id = ?"
            + " AND term_key = ? AND acknowledged_at IS NULL",
        List.of(at, userId, caseId, key));
  }
}
