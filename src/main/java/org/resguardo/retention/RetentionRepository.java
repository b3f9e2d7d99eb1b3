package org.resguardo.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.access.RowFilter;
import org.resguardo.kernel.Row;

/** Reads tasks with their last decision, and the people in them. */
@ApplicationScoped
class RetentionRepository extends SqlRepository {
  private static final String FROM =
      " FROM retention_task t JOIN case_file c ON c.id = t.case_id"
          + " LEFT JOIN retention_decision d ON d.id = t.decision_id"
          + " LEFT JOIN app_user u ON u.id = d.decided_by"
          + " LEFT JOIN app_user v ON v.id = d.approved_by WHERE t.withdrawn_at IS NULL AND ";
  private static final String VIEW =
      "SELECT t.id, t.case_id, c.number, c.office_code, t.rule_code, t.record, t.runs_from, t.years,"
          + " t.started_on, t.due_on, t.kept_to, t.finished_at, d.id AS decision, d.kind, d.reason,"
          + " d.kept_to AS until, d.decided_by, u.username, d.decided_at, d.approved,"
          + " v.username AS approver, d.approved_at, d.done_at"
          + FROM;
  private static final int MOST = 300;

  /** What waits for somebody first, the longest due before the others; then what is settled. */
  List<RetentionView> list(RowFilter reach, LocalDate today) {
    List<Object> parameters = new ArrayList<>(reach.parameters());
    parameters.add(today);
    return views(
        reach.condition()
            + " ORDER BY t.finished_at IS NOT NULL, COALESCE(t.kept_to >= ?, FALSE), t.due_on, t.id"
            + " LIMIT "
            + MOST,
        parameters);
  }

  List<RetentionView> ofCase(long caseId) {
    return views("t.case_id = ? ORDER BY t.due_on, t.id LIMIT " + MOST, List.of(caseId));
  }

  Optional<RetentionView> one(long id) {
    return views("t.id = ?", List.of(id)).stream().findFirst();
  }

  /** Tasks that are approved and not done: the process ended in between. */
  List<Long> going() {
    return rows(
            "SELECT t.id"
                + FROM
                + "c.status = 'CLOSED' AND d.kind = 'ERASE' AND d.approved AND d.done_at IS NULL ORDER BY t.id LIMIT "
                + MOST)
        .stream()
        .map(row -> row.id(0))
        .toList();
  }

  /** By task. {@code heldBy} is not known yet. */
  Map<Long, List<RetentionView.Person>> people(Collection<Long> tasks) {
    return tasks.isEmpty()
        ? Map.of()
        : rows(
                "SELECT task_id, party_id, code, erased_at FROM retention_item WHERE task_id IN ("
                    + marks(tasks)
                    + ") ORDER BY code",
                tasks.toArray())
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.id(0),
                    Collectors.mapping(
                        row ->
                            new RetentionView.Person(
                                row.text(1), row.text(2), row.instant(3), null),
                        Collectors.toList())));
  }

  /** The last run; empty before the first. */
  Optional<RetentionRun> lastRun() {
    return rows(
            "SELECT run_on, ran_at, made, withdrawn, waiting, held FROM retention_run"
                + " ORDER BY id DESC LIMIT 1")
        .stream()
        .findFirst()
        .map(
            row ->
                new RetentionRun(
                    row.day(0),
                    row.instant(1),
                    row.number(2),
                    row.number(3),
                    row.number(4),
                    row.number(5)));
  }

  private List<RetentionView> views(String condition, List<?> parameters) {
    return rows(VIEW + condition, parameters.toArray()).stream()
        .map(RetentionRepository::view)
        .toList();
  }

  private static RetentionView view(Row row) {
    return new RetentionView(
        row.id(0),
        row.id(1),
        row.text(2),
        row.text(3),
        row.text(4),
        null,
        row.text(5),
        row.text(6),
        row.number(7),
        row.day(8),
        row.day(9),
        row.day(10),
        row.instant(11),
        row.id(12) == null ? null : decision(row),
        List.of(),
        null);
  }

  private static RetentionView.Decision decision(Row row) {
    return new RetentionView.Decision(
        row.id(12),
        row.text(13),
        row.text(14),
        row.day(15),
        row.id(16),
        row.text(17),
        row.instant(18),
        row.maybe(19),
        row.text(20),
        row.instant(21),
        row.instant(22));
  }
}
