package org.resguardo.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.resguardo.reference.DeadlineRule;

/** Warnings and whom they reach: whole tables in one statement each. */
@ApplicationScoped
class WarningRepository extends SqlRepository {
  private static final String STILL =
      "EXISTS (SELECT 1 FROM deadline t WHERE t.case_id = w.case_id AND t.term_key = w.term_key"
          + " AND t.superseded_at IS NULL AND t.state = 'RUNNING' AND t.due_on = w.due_on)";

  /** One warning for the nearest of the rule's days that has come; none twice. */
  int raise(List<DeadlineRule> rules, LocalDate today, Instant now) {
    List<Object> parameters = new ArrayList<>(List.of(now, now));
    List<String> pairs = new ArrayList<>();
    for (DeadlineRule rule : rules) {
      for (int days : rule.warnDays()) {
        pairs.add("SELECT ? AS rule_code, ? AS days");
        Collections.addAll(parameters, rule.code(), days);
      }
    }
    if (pairs.isEmpty()) {
      return 0;
    }
    Collections.addAll(parameters, today, today);
    return run(
        "INSERT IGNORE INTO deadline_warning (case_id, term_key, due_on, days, rung, raised_at,"
            + " climbed_at) SELECT t.case_id, t.term_key, t.due_on, MIN(p.days), 'OWNER', ?, ?"
            + " FROM deadline t JOIN ("
            + String.join(" UNION ALL ", pairs)
            + ") p ON p.rule_code = t.rule_code WHERE t.superseded_at IS NULL"
            + " AND t.state = 'RUNNING' AND t.duty <> 'COURT' AND t.due_on >= ?"
            + " AND t.due_on <= DATE_ADD(?, INTERVAL p.days DAY) GROUP BY t.case_id, t.term_key,"
            + " t.due_on",
        parameters);
  }

  /** Unanswered since: on to the substitute where there is one, else to the head. */
  int climb(Instant since, Instant now) {
    return run(
        "UPDATE deadline_warning w JOIN case_file c ON c.id = w.case_id"
            + " LEFT JOIN app_user u ON u.id = c.prosecutor_id"
            + " SET w.rung = CASE WHEN w.rung = 'OWNER' AND u.substitute_id IS NOT NULL"
            + " THEN 'SUBSTITUTE' ELSE 'HEAD' END, w.climbed_at = ?"
            + " WHERE w.acknowledged_at IS NULL AND w.rung <> 'HEAD' AND w.climbed_at <= ? AND "
            + STILL,
        List.of(now, since));
  }

  /** A notice for whoever a warning reached in this run and who wants to hear of it. */
  int queue(Instant now) {
    return run(
        "INSERT INTO notice (user_id, case_number, due_on, queued_at)"
            + " SELECT DISTINCT u.id, c.number, w.due_on, ? FROM deadline_warning w"
            + " JOIN case_file c ON c.id = w.case_id LEFT JOIN app_user o ON o.id = c.prosecutor_id"
            + " JOIN app_user u ON u.enabled AND (w.rung = 'OWNER' AND u.id = o.id"
            + " OR w.rung = 'SUBSTITUTE' AND u.id = o.substitute_id"
            + " OR w.rung = 'HEAD' AND u.role_code = 'office_head' AND u.office_code = c.office_code)"
            + " JOIN notice_choice n ON n.user_id = u.id AND n.way <> 'NONE'"
            + " AND n.mailbox IS NOT NULL WHERE w.climbed_at = ?",
        List.of(now, now));
  }
}
