package org.resguardo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.RowFilter;
import org.resguardo.kernel.PlainSqlRepository;
import org.resguardo.kernel.Row;

/** Reads requests, their steps, what was given and what came back. */
@ApplicationScoped
class AssistanceRepository extends PlainSqlRepository {
  private static final String COLUMNS =
      "r.id, r.version, c.number, r.number AS n, r.direction, r.kind_code, r.basis_code,"
          + " r.country_code, r.urgent, r.state_code, r.state_on, r.remind_on";
  private static final String FROM =
      " FROM assistance_request r JOIN case_file c ON c.id = r.case_id";
  private static final int MOST = 500;

  List<AssistanceRow> ofCase(long caseId, LocalDate today) {
    return list(
        "SELECT " + COLUMNS + FROM + " WHERE r.case_id = ? ORDER BY r.number", today, caseId);
  }

  /** What is open within reach, the nearest reminder first. */
  List<AssistanceRow> open(RowFilter reach, LocalDate today) {
    return list(
        "SELECT "
            + COLUMNS
            + FROM
            + " WHERE r.state_code NOT IN ('REFUSED', 'CLOSED') AND "
            + reach.condition()
            + " ORDER BY r.remind_on IS NULL, r.remind_on, r.id LIMIT "
            + MOST,
        today,
        reach.parameters().toArray());
  }

  private List<AssistanceRow> list(String sql, LocalDate today, Object... parameters) {
    return rows(sql, parameters).stream().map(row -> row(row, today)).toList();
  }

  private static AssistanceRow row(Row row, LocalDate today) {
    LocalDate remind = row.day(11);
    return new AssistanceRow(
        row.id(0),
        row.number(1),
        row.text(2),
        row.number(3),
        row.text(4),
        row.text(5),
        row.text(6),
        row.text(7),
        row.flag(8),
        row.text(9),
        row.day(10),
        remind,
        remind != null && remind.isBefore(today));
  }

  Optional<Row> find(long caseId, long id) {
    return rows(
            "SELECT "
                + COLUMNS
                + ", r.authority, r.network_code, r.own_reference, r.foreign_reference, r.needed_on,"
                + " r.reason, r.language, r.translated_on, r.conditions, r.return_on, u.username,"
                + " r.registered_at"
                + FROM
                + " LEFT JOIN app_user u ON u.id = r.registered_by"
                + " WHERE r.case_id = ? AND r.id = ?",
            caseId,
            id)
        .stream()
        .findFirst();
  }

  static AssistanceRow head(Row row, LocalDate today) {
    return row(row, today);
  }

  static AssistanceView.Details details(Row row) {
    return new AssistanceView.Details(
        row.text(12),
        row.text(13),
        row.text(14),
        row.text(15),
        row.day(16),
        row.text(17),
        row.text(18),
        row.day(19),
        row.text(20),
        row.day(21),
        row.text(22),
        row.instant(23));
  }

  List<String> persons(long id) {
    return rows("SELECT code, 0 FROM assistance_person WHERE request_id = ? ORDER BY code", id)
        .stream()
        .map(row -> row.text(0))
        .toList();
  }

  List<AssistanceView.Step> steps(long id) {
    return rows(
            "SELECT s.kind_code, s.occurred_on, s.note, u.username FROM assistance_step s"
                + " LEFT JOIN app_user u ON u.id = s.recorded_by WHERE s.request_id = ?"
                + " ORDER BY s.id",
            id)
        .stream()
        .map(row -> new AssistanceView.Step(row.text(0), row.day(1), row.text(2), row.text(3)))
        .toList();
  }

  /** Transfers as rows of the kind T, linked items of evidence of the kind M with their number. */
  List<Row> beside(long id) {
    return rows(
        "SELECT 'T', t.given_on, t.content, t.conditions, t.return_on, t.id"
            + " FROM assistance_transfer t WHERE t.request_id = ? UNION ALL"
            + " SELECT 'M', NULL, NULL, NULL, NULL, e.number FROM assistance_material m"
            + " JOIN evidence_item e ON e.id = m.evidence_id WHERE m.request_id = ? ORDER BY 1, 6",
        id,
        id);
  }

  /** Numbers of the items of evidence of a case. */
  List<Integer> evidence(long caseId) {
    return rows("SELECT number, 0 FROM evidence_item WHERE case_id = ? ORDER BY number", caseId)
        .stream()
        .map(row -> row.number(0))
        .toList();
  }

  Optional<Long> twin(String table, String key) {
    return key == null
        ? Optional.empty()
        : rows("SELECT id, 0 FROM " + table + " WHERE request_key = ?", key).stream()
            .findFirst()
            .map(row -> row.id(0));
  }
}
