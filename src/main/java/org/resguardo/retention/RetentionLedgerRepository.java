package org.resguardo.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.resguardo.kernel.PartyId;

/** Writes tasks, decisions and runs. */
@ApplicationScoped
class RetentionLedgerRepository extends SqlRepository {
  /** Somebody whose time runs from a day by one outcome. */
  record Start(long caseId, String party, String code, LocalDate startedOn) {}

  private static final int MOST = 5000;
  private static final String OPEN = "withdrawn_at IS NULL AND finished_at IS NULL";

  /** Not in a task yet, and nothing of them erased. Without a task of the same rule and day. */
  List<Start> starts(RetentionRule rule, LocalDate latest) {
    return rows(
            "SELECT s.case_id, s.party_id, s.code, s.started_on FROM retention_start s"
                + " WHERE s.record = ? AND s.runs_from = ? AND s.started_on <= ?"
                + " AND s.party_id NOT IN (SELECT i.party_id FROM retention_item i"
                + " JOIN retention_task t ON t.id = i.task_id"
                + " WHERE i.erased_at IS NOT NULL OR (t.rule_code = ? AND t.withdrawn_at IS NULL))"
                + " ORDER BY s.case_id, s.started_on, s.code LIMIT "
                + MOST,
            rule.record(),
            rule.runsFrom(),
            latest,
            rule.code())
        .stream()
        .map(row -> new Start(row.id(0), row.text(1), row.text(2), row.day(3)))
        .toList();
  }

  /** One task for people of one case whose time began on one day. */
  void make(RetentionRule rule, List<Start> people, Instant now) {
    Start first = people.get(0);
    long id =
        insert(
            "INSERT INTO retention_task (case_id, rule_code, record, runs_from, years, started_on,"
                + " due_on, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            first.caseId(),
            rule.code(),
            rule.record(),
            rule.runsFrom(),
            rule.years(),
            first.startedOn(),
            rule.due(first.startedOn()),
            now);
    for (Start one : people) {
      run(
          "INSERT INTO retention_item (task_id, party_id, code) VALUES (?, ?, ?)",
          id,
          one.party(),
          one.code());
    }
  }

  /**
   * Takes back what no rule says any more, and what somebody is in whose time begins on another day
   * or not at all: the case was opened again, another judgment was recorded.
   */
  int withdraw(List<RetentionRule> rules, Instant now) {
    int others = withdrawOthers(rules, now);
    List<Long> moved =
        rows(
                "SELECT t.id FROM retention_task t JOIN retention_item i ON i.task_id = t.id"
                    + " AND i.erased_at IS NULL LEFT JOIN retention_start s"
                    + " ON s.party_id = i.party_id AND s.started_on = t.started_on"
                    + " AND s.record = t.record COLLATE utf8mb4_unicode_520_ci"
                    + " AND s.runs_from = t.runs_from COLLATE utf8mb4_unicode_520_ci WHERE t."
                    + OPEN.replace("AND ", "AND t.")
                    + " GROUP BY t.id HAVING COUNT(s.party_id) < COUNT(*)")
            .stream()
            .map(row -> row.id(0))
            .toList();
    moved.forEach(id -> run("UPDATE retention_task SET withdrawn_at = ? WHERE id = ?", now, id));
    return others + moved.size();
  }

  private int withdrawOthers(List<RetentionRule> rules, Instant now) {
    String known =
        rules.stream()
            .map(rule -> "(rule_code = ? AND record = ? AND runs_from = ? AND years = ?)")
            .collect(Collectors.joining(" OR "));
    List<Object> parameters = new ArrayList<>(List.of(now));
    rules.forEach(
        rule ->
            parameters.addAll(List.of(rule.code(), rule.record(), rule.runsFrom(), rule.years())));
    return run(
        "UPDATE retention_task SET withdrawn_at = ? WHERE "
            + OPEN
            + (known.isEmpty() ? "" : " AND NOT (" + known + ")"),
        parameters.toArray());
  }

  /** As {@link #lock}, for the case of a task. */
  void lockCase(long taskId) {
    rows(
        "SELECT c.id FROM case_file c JOIN retention_task t ON t.case_id = c.id WHERE t.id = ?"
            + " FOR UPDATE",
        taskId);
  }

  void decide(RetentionView task, RetentionEntry entry, long userId, Instant now) {
    long id =
        insert(
            "INSERT INTO retention_decision (task_id, kind, reason, kept_to, decided_by, decided_at)"
                + " VALUES (?, ?, ?, ?, ?, ?)",
            task.id(),
            entry.getKind(),
            entry.getReason(),
            entry.getKeepUntil(),
            userId,
            now);
    run(
        "UPDATE retention_task SET decision_id = ?, kept_to = ? WHERE id = ?",
        id,
        entry.getKeepUntil(),
        task.id());
  }

  /** False when somebody answered it already. */
  boolean answer(long decisionId, boolean approved, long userId, Instant now) {
    return run(
            "UPDATE retention_decision SET approved = ?, approved_by = ?, approved_at = ?"
                + " WHERE id = ? AND approved IS NULL",
            approved,
            userId,
            now,
            decisionId)
        == 1;
  }

  /** The vault has destroyed what these people were. */
  void done(RetentionView task, Collection<PartyId> erased, Instant now) {
    for (PartyId party : erased) {
      run(
          "UPDATE retention_item SET erased_at = ? WHERE party_id = ? AND erased_at IS NULL",
          now,
          party);
    }
    run("UPDATE retention_decision SET done_at = ? WHERE id = ?", now, task.decision().id());
    run(
        "UPDATE retention_task SET finished_at = ? WHERE case_id = ? AND finished_at IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM retention_item i WHERE i.task_id = retention_task.id"
            + " AND i.erased_at IS NULL)",
        now,
        task.caseId());
  }

  /** How many tasks wait for somebody. */
  int waiting(LocalDate today) {
    return rows(
            "SELECT COUNT(*) FROM retention_task WHERE "
                + OPEN
                + " AND COALESCE(kept_to < ?, TRUE)",
            today)
        .get(0)
        .number(0);
  }

  void add(RetentionRun run) {
    run(
        "INSERT INTO retention_run (run_on, ran_at, made, withdrawn, waiting, held)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        run.on(),
        run.at(),
        run.made(),
        run.withdrawn(),
        run.waiting(),
        run.held());
  }
}
