package org.resguardo.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.access.RowFilter;

/** Terms for lists, pages of a case and the home page: always one statement. */
@ApplicationScoped
class DeadlineListRepository extends SqlRepository {
  static final int AT_MOST = 25;
  static final int WHOLE = 500;

  private static final String COLUMNS =
      "t.id, c.number, c.official_number, t.term_key, t.kind, t.rule_code, t.title,"
          + " t.trigger_code, t.started_on, t.due_on, t.due_at, t.reckoned_on, t.state, t.closed_on,"
          + " t.closed_by, t.gravity, t.duty, t.confirmed, t.working, CONCAT_WS(' ', a.code, v.code)"
          + " AS who, n.charge, COALESCE(r.short_name, u.short_name) AS responsible, EXISTS (SELECT 1"
          + " FROM deadline_warning w WHERE w.case_id = t.case_id AND w.term_key = t.term_key"
          + " AND w.due_on = t.due_on AND w.acknowledged_at IS NULL) AS warned";
  private static final String FROM =
      " FROM deadline t JOIN case_file c ON c.id = t.case_id"
          + " LEFT JOIN accused a ON a.id = t.accused_id LEFT JOIN victim v ON v.id = t.victim_id"
          + " LEFT JOIN charge_count n ON n.id = t.count_id"
          + " LEFT JOIN app_user u ON u.id = c.prosecutor_id"
          + " LEFT JOIN app_user r ON r.id = t.responsible_id ";
  private static final String OPEN =
      " t.superseded_at IS NULL AND t.state IN ('RUNNING', 'STANDING')"
          + " AND NOT (COALESCE(t.due_on < ?, FALSE) AND (t.passes OR c.status = 'CLOSED'))";

  /** A person to be released stays critical; what was lost is so while something may be saved. */
  private static final String AT_STAKE =
      "(t.gravity = 'RELEASE' OR t.gravity IN ('EXTINCTION', 'RIGHT_LOST') AND t.due_on >= ?)";

  private static final int SAVED_WITHIN = 90;
  private static final String GROUP =
      "CASE WHEN t.duty = 'COURT' THEN 'COURT'"
          + " WHEN (t.due_on < ? OR t.due_at < ?) AND "
          + AT_STAKE
          + " THEN 'CRITICAL' WHEN t.due_on < ? OR t.due_at < ? THEN 'OVERDUE'"
          + " WHEN t.due_on <= ? THEN 'SOON' ELSE 'LATER' END";
  private static final int SOON = 10;

  /** What the day is, and whose cases may be seen; {@code selves} null: not only one's own. */
  record Reader(RowFilter reach, List<Long> selves, LocalDateTime now) {
    LocalDate today() {
      return now.toLocalDate();
    }
  }

  DeadlineList list(DeadlineQuery query, Reader reader) {
    List<Object> parameters = new ArrayList<>();
    var inner = new StringBuilder("SELECT ").append(COLUMNS).append(", ").append(GROUP);
    group(parameters, reader);
    inner.append(" AS part").append(FROM).append("WHERE").append(OPEN);
    parameters.add(reader.today());
    narrow(inner, parameters, query, reader);
    String order =
        "number".equals(query.sort())
            ? "q.number, q.due_on"
            : "q.due_on IS NULL, CASE WHEN q.part IN ('CRITICAL', 'OVERDUE') THEN"
                + " -TO_DAYS(q.due_on) ELSE TO_DAYS(q.due_on) END, q.due_at, q.number";
    var sql =
        new StringBuilder(
                "SELECT * FROM (SELECT q.*, ROW_NUMBER() OVER (PARTITION BY q.part ORDER BY ")
            .append(order)
            .append(", q.id) AS place, COUNT(*) OVER (PARTITION BY q.part) AS total FROM (")
            .append(inner)
            .append(") q) z WHERE z.place <= ?");
    parameters.add(query.group() == null ? AT_MOST : WHOLE);
    if (query.group() != null) {
      sql.append(" AND z.part = ?");
      parameters.add(query.group());
    }
    sql.append(" ORDER BY z.place");
    return grouped(rows(sql.toString(), parameters));
  }

  private static DeadlineList grouped(List<Object[]> found) {
    Map<String, List<DeadlineRow>> rows = new LinkedHashMap<>();
    Map<String, Long> totals = new HashMap<>();
    for (Object[] row : found) {
      DeadlineRow one = row(row, text(row[23]));
      rows.computeIfAbsent(one.group(), group -> new ArrayList<>()).add(one);
      totals.put(one.group(), number(row[25]));
    }
    return new DeadlineList(rows, totals);
  }

  private static void group(List<Object> parameters, Reader reader) {
    LocalDate today = reader.today();
    LocalDate lost = today.minusDays(SAVED_WITHIN);
    parameters.addAll(
        List.of(today, reader.now(), lost, today, reader.now(), today.plusDays(SOON)));
  }

  private static void narrow(
      StringBuilder sql, List<Object> parameters, DeadlineQuery query, Reader reader) {
    reach(sql, parameters, reader);
    among(sql, parameters, "t.gravity", query.stakes());
    among(sql, parameters, "t.duty", query.duties());
    among(sql, parameters, "t.kind", query.kinds());
    if (query.within() != null) {
      sql.append(" AND t.due_on <= ?");
      parameters.add(reader.today().plusDays(query.within()));
    }
    List<String> flags = new ArrayList<>();
    if (query.flags().contains(DeadlineQuery.WARNED)) {
      flags.add(
          "EXISTS (SELECT 1 FROM deadline_warning w WHERE w.case_id = t.case_id AND w.term_key ="
              + " t.term_key AND w.due_on = t.due_on AND w.acknowledged_at IS NULL)");
    }
    if (query.flags().contains(DeadlineQuery.UNCONFIRMED)) {
      flags.add("t.confirmed = 'U'");
    }
    if (query.flags().contains(DeadlineQuery.ORDERED)) {
      flags.add("t.reckoned_on IS NOT NULL");
    }
    if (!flags.isEmpty()) {
      sql.append(" AND (").append(String.join(" OR ", flags)).append(")");
    }
  }

  private static void reach(StringBuilder sql, List<Object> parameters, Reader reader) {
    sql.append(" AND ").append(reader.reach().condition());
    parameters.addAll(reader.reach().parameters());
    if (reader.selves() != null) {
      sql.append(" AND COALESCE(t.responsible_id, c.prosecutor_id) IN (")
          .append(marks(reader.selves()))
          .append(")");
      parameters.addAll(reader.selves());
    }
  }

  private static void among(
      StringBuilder sql, List<Object> parameters, String column, Collection<String> values) {
    if (!values.isEmpty()) {
      sql.append(" AND ").append(column).append(" IN (").append(marks(values)).append(")");
      parameters.addAll(values);
    }
  }

  /** All terms of a case, those that were superseded too, the latest knowledge first. */
  List<Object[]> ofCase(long caseId, Reader reader) {
    List<Object> parameters = new ArrayList<>();
    group(parameters, reader);
    parameters.add(caseId);
    return rows(
        "SELECT "
            + COLUMNS
            + ", "
            + GROUP
            + " AS part, t.superseded_at, t.recorded_at, t.cause"
            + FROM
            + "WHERE t.case_id = ? ORDER BY t.superseded_at IS NOT NULL, t.due_on IS NULL, t.due_on,"
            + " t.id DESC LIMIT 2000",
        parameters);
  }

  DeadlineHome home(Reader reader) {
    List<Object> parameters = homeParameters(reader);
    var sql =
        new StringBuilder("SELECT ")
            .append(sums())
            .append(" FROM deadline t JOIN case_file c ON c.id = t.case_id WHERE")
            .append(OPEN);
    reach(sql, parameters, reader);
    Object[] sums = rows(sql.toString(), parameters).get(0);
    return new DeadlineHome(
        count(sums[0]),
        count(sums[1]),
        count(sums[2]),
        count(sums[3]),
        count(sums[4]),
        count(sums[5]),
        count(sums[6]));
  }

  private static String sums() {
    String ours = "t.duty <> 'COURT'";
    String late = ours + " AND (t.due_on < ? OR t.due_at < ?) AND ";
    String within = "SUM(" + ours + " AND t.due_on BETWEEN ? AND ?), ";
    return "SUM("
        + late
        + AT_STAKE
        + "), SUM("
        + late
        + "NOT "
        + AT_STAKE
        + "), "
        + within.repeat(3)
        + "SUM(t.gravity = 'RELEASE' AND t.duty = 'LIMIT' AND t.due_on <= ?), SUM(EXISTS (SELECT 1"
        + " FROM deadline_warning w WHERE w.case_id = t.case_id AND w.term_key = t.term_key"
        + " AND w.due_on = t.due_on AND w.acknowledged_at IS NULL))";
  }

  private static List<Object> homeParameters(Reader reader) {
    LocalDate today = reader.today();
    LocalDate lost = today.minusDays(SAVED_WITHIN);
    List<Object> parameters =
        new ArrayList<>(List.of(today, reader.now(), lost, today, reader.now(), lost));
    for (int days : new int[] {7, 15, 30}) {
      parameters.addAll(List.of(today, today.plusDays(days)));
    }
    parameters.addAll(List.of(today.plusDays(30), today));
    return parameters;
  }

  static DeadlineRow row(Object[] row, String group) {
    return new DeadlineRow(
        number(row[0]),
        text(row[1]),
        text(row[2]),
        text(row[3]),
        text(row[4]),
        text(row[5]),
        text(row[6]),
        text(row[7]),
        date(row[8]),
        date(row[9]),
        time(row[10]),
        date(row[11]),
        text(row[12]),
        date(row[13]),
        text(row[14]),
        text(row[15]),
        text(row[16]),
        "C".equals(text(row[17])),
        text(row[18]),
        text(row[19]),
        small(row[20]),
        text(row[21]),
        flag(row[22]),
        group);
  }
}
