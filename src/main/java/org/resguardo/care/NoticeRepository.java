package org.resguardo.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.access.RowFilter;
import org.resguardo.kernel.Row;

/** What victims must be told, made of the view of events; whole sets in one statement. */
@ApplicationScoped
class NoticeRepository extends SqlRepository {
  /** How many days after (a hearing: before) each event; {@code detaining}: kinds of measure. */
  record Rules(
      LocalDate today,
      int horizon,
      int hearing,
      int decision,
      int hearingOff,
      int release,
      int breach,
      int escape,
      List<String> detaining,
      Instant at) {}

  // Whom it concerns: every victim, but of those with charges on record only who the accused of
  // the event is charged for. A cancelled hearing is told to who was told that there would be one.
  private static final String CONCERNED =
      " FROM victim_event e JOIN victim v ON v.case_id = e.case_id AND v.removed_at IS NULL"
          + " WHERE e.occurred_on >= ? AND (e.event NOT IN ('HEARING', 'HEARING_OFF')"
          + " OR e.occurred_on >= ?) AND (e.accused_id IS NULL OR NOT EXISTS"
          + " (SELECT 1 FROM charge_count k WHERE k.victim_id = v.id) OR EXISTS"
          + " (SELECT 1 FROM charge_count k WHERE k.victim_id = v.id"
          + " AND k.accused_id = e.accused_id)) AND (e.event <> 'HEARING_OFF' OR EXISTS"
          + " (SELECT 1 FROM victim_notice t WHERE t.party_id = v.party_id"
          + " AND t.event = 'HEARING' AND t.source_id = e.source_id AND t.state = 'TOLD'))"
          + " AND NOT EXISTS (SELECT 1 FROM victim_notice n WHERE n.party_id = v.party_id"
          + " AND n.event = e.event COLLATE utf8mb4_unicode_520_ci"
          + " AND n.source_id = e.source_id)";

  private static final String MADE =
      "INSERT INTO victim_notice (case_id, party_id, event, source_id, kind_code, occurred_on,"
          + " due_on, state, made_at) SELECT DISTINCT e.case_id, v.party_id, e.event, e.source_id,"
          + " e.kind_code, e.occurred_on, CASE e.event"
          + " WHEN 'HEARING' THEN GREATEST(DATE_SUB(e.occurred_on, INTERVAL ? DAY), ?)"
          + " WHEN 'DECISION' THEN DATE_ADD(e.occurred_on, INTERVAL ? DAY)"
          + " WHEN 'HEARING_OFF' THEN DATE_ADD(?, INTERVAL ? DAY)"
          + " WHEN 'RELEASE' THEN DATE_ADD(e.occurred_on, INTERVAL ? DAY)"
          + " WHEN 'BREACH' THEN DATE_ADD(e.occurred_on, INTERVAL ? DAY)"
          + " ELSE DATE_ADD(e.occurred_on, INTERVAL ? DAY) END, 'OPEN', ?";

  private static final List<String> FOLLOWING =
      List.of(
          "victim_interview",
          "victim_service",
          "victim_consent",
          "guardian_check",
          "risk_assessment",
          "non_punishment");

  /** {@code caseId} null: of all cases, after an import. */
  void make(Long caseId, Rules rules) {
    List<Object> parameters =
        new ArrayList<>(
            List.of(
                rules.hearing(),
                rules.today(),
                rules.decision(),
                rules.today(),
                rules.hearingOff(),
                rules.release(),
                rules.breach(),
                rules.escape(),
                rules.at(),
                rules.today().minusDays(rules.horizon()),
                rules.today()));
    StringBuilder sql = new StringBuilder(MADE).append(CONCERNED);
    if (rules.detaining().isEmpty()) {
      sql.append(" AND e.event <> 'RELEASE'");
    } else {
      sql.append(" AND (e.event <> 'RELEASE' OR e.kind_code IN (")
          .append(marks(rules.detaining()))
          .append("))");
      parameters.addAll(rules.detaining());
    }
    if (caseId != null) {
      sql.append(" AND e.case_id = ?");
      parameters.add(caseId);
    }
    run(sql.toString(), parameters.toArray());
  }

  /** What was not told yet and is not so any more: a decision corrected, a victim moved. */
  void withdraw(long caseId) {
    List<Object> gone =
        rows(
                "SELECT n.id, n.version FROM victim_notice n LEFT JOIN (SELECT DISTINCT event,"
                    + " source_id FROM victim_event WHERE case_id = ?) e"
                    + " ON n.event = e.event COLLATE utf8mb4_unicode_520_ci"
                    + " AND e.source_id = n.source_id"
                    + " LEFT JOIN victim v ON v.party_id = n.party_id AND v.case_id = n.case_id"
                    + " AND v.removed_at IS NULL WHERE n.case_id = ? AND n.state = 'OPEN'"
                    + " AND (e.source_id IS NULL OR v.id IS NULL)",
                caseId,
                caseId)
            .stream()
            .map(row -> (Object) row.id(0))
            .toList();
    if (!gone.isEmpty()) {
      run(
          "UPDATE victim_notice SET state = 'WITHDRAWN', version = version + 1 WHERE id IN ("
              + marks(gone)
              + ")",
          gone.toArray());
    }
  }

  /** Records of a victim who was moved from this case go along with her. */
  void follow(long fromCase) {
    for (String table : FOLLOWING) {
      run(
          "UPDATE "
              + table
              + " r JOIN victim v ON v.party_id = r.party_id SET r.case_id = v.case_id"
              + " WHERE r.case_id = ? AND v.case_id <> r.case_id",
          fromCase);
    }
  }

  /** False when somebody changed the notice since {@code version}. */
  boolean tell(
      CareDesk.Opened opened,
      CareRecords.Notice notice,
      ToldEntry entry,
      CareRepository.Mark mark) {
    run(
        "INSERT INTO notice_attempt (notice_id, case_id, tried_on, channel, teller, language,"
            + " result, note, recorded_at, recorded_by, request_key)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        notice.id(),
        opened.caseId(),
        entry.getOn(),
        entry.getChannel(),
        entry.getTeller(),
        entry.getLanguage(),
        entry.getResult(),
        entry.getNote(),
        mark.at(),
        mark.by(),
        mark.request());
    boolean settled = !"NOT_REACHED".equals(entry.getResult());
    return run(
            "UPDATE victim_notice SET state = ?, told_on = ?, version = version + 1"
                + " WHERE id = ? AND version = ? AND state = 'OPEN'",
            settled ? entry.getResult() : "OPEN",
            settled ? entry.getOn() : null,
            notice.id(),
            notice.version())
        == 1;
  }

  /** How many stand open within reach: all, those late, those of this week. */
  NoticeHome home(LocalDate today, RowFilter reach) {
    List<Object> parameters = new ArrayList<>(List.of(today, today, today.plusDays(7)));
    parameters.addAll(reach.parameters());
    Row row =
        rows(
                "SELECT COUNT(*), COALESCE(SUM(n.due_on < ?), 0),"
                    + " COALESCE(SUM(n.due_on >= ? AND n.due_on <= ?), 0) FROM victim_notice n"
                    + " JOIN case_file c ON c.id = n.case_id WHERE n.state = 'OPEN' AND "
                    + reach.condition(),
                parameters.toArray())
            .get(0);
    return new NoticeHome(row.number(0), row.number(1), row.number(2));
  }

  /** Nearest first; the number of all comes with each row, so that a page is one statement. */
  NoticePage list(NoticeQuery query, LocalDate today, RowFilter reach, int most) {
    List<Object> parameters = new ArrayList<>(reach.parameters());
    StringBuilder sql =
        new StringBuilder(
                "SELECT n.id, c.number, c.official_number, v.code, p.treated_as_child, n.event,"
                    + " n.kind_code, n.occurred_on, n.due_on, p.language, p.interpreter_needed,"
                    + " u.short_name, (SELECT COUNT(*) FROM notice_attempt a"
                    + " WHERE a.notice_id = n.id), COUNT(*) OVER () FROM victim_notice n"
                    + " JOIN case_file c ON c.id = n.case_id"
                    + " JOIN victim v ON v.party_id = n.party_id"
                    + " JOIN victim_profile p ON p.victim_id = v.id AND p.superseded_at IS NULL"
                    + " LEFT JOIN app_user u ON u.id = c.prosecutor_id WHERE n.state = 'OPEN' AND ")
            .append(reach.condition());
    if (query.late()) {
      sql.append(" AND n.due_on < ?");
      parameters.add(today);
    } else if (query.within() != null) {
      sql.append(" AND n.due_on >= ? AND n.due_on <= ?");
      parameters.addAll(List.of(today, today.plusDays(query.within())));
    }
    if (query.event() != null) {
      sql.append(" AND n.event = ?");
      parameters.add(query.event());
    }
    sql.append(" ORDER BY n.due_on, n.id LIMIT ").append(most);
    sql.append(" OFFSET ").append((query.page() - 1) * most);
    List<Row> found = rows(sql.toString(), parameters.toArray());
    return new NoticePage(
        found.stream().map(NoticeRow::of).toList(), found.isEmpty() ? 0 : found.get(0).number(13));
  }
}
