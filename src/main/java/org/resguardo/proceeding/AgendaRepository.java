package org.resguardo.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.resguardo.access.RowFilter;
import org.resguardo.kernel.Row;

/** Reads hearings for calendars, lists and the home page: always one statement. */
@ApplicationScoped
class AgendaRepository {
  /** More than anybody reads on one page; the list says when it was cut. */
  static final int AT_MOST = 500;

  private static final String COLUMNS =
      "h.id, c.number, c.official_number, h.kind_code, h.court_code, h.room, h.starts_at,"
          + " h.minutes, h.child_way, h.support_party_id IS NOT NULL AS supported, c.office_code,"
          + " u.short_name, h.version, h.result, h.cancelled_at IS NOT NULL AS cancelled,"
          + " (SELECT GROUP_CONCAT(CONCAT(hp.role, ':', COALESCE(a.code, v.code, o.code), ':',"
          + " CASE WHEN hp.summon_result = 'SERVED' THEN 'S'"
          + " WHEN COALESCE(hp.summon_way, hp.summon_result) IS NULL THEN '-' ELSE 'P' END)"
          + " ORDER BY hp.id) FROM hearing_party hp"
          + " LEFT JOIN accused a ON a.party_id = hp.party_id"
          + " LEFT JOIN victim v ON v.party_id = hp.party_id"
          + " LEFT JOIN other_party o ON o.party_id = hp.party_id"
          + " WHERE hp.hearing_id = h.id) AS who";
  private static final String FROM =
      " FROM hearing h JOIN case_file c ON c.id = h.case_id"
          + " LEFT JOIN app_user u ON u.id = COALESCE(h.prosecutor_id, c.prosecutor_id) WHERE ";
  private static final String VICTIM_HEARD =
      " AND EXISTS (SELECT 1 FROM hearing_party k WHERE k.hearing_id = h.id AND k.role = 'VICTIM')";
  private static final String PENDING =
      " AND h.result IS NULL AND h.cancelled_at IS NULL AND h.starts_at < ?"
          + " AND DATE_ADD(h.starts_at, INTERVAL h.minutes MINUTE) < ?";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  /** {@code victimsOnly}: the reader knows the victim's part only and sees no accused. */
  record Reader(RowFilter reach, boolean victimsOnly, LocalDateTime now) {}

  List<AgendaRow> list(AgendaQuery asked, Reader reader) {
    var sql = new StringBuilder("SELECT ").append(COLUMNS).append(FROM);
    List<Object> parameters = new ArrayList<>();
    reach(sql, parameters, reader);
    if (asked.from() != null) {
      sql.append(" AND h.starts_at >= ?");
      parameters.add(asked.from().atStartOfDay());
    }
    if (asked.to() != null) {
      sql.append(" AND h.starts_at < ?");
      parameters.add(asked.to().plusDays(1).atStartOfDay());
    }
    equal(sql, parameters, "c.office_code", asked.office());
    equal(sql, parameters, "u.username", asked.prosecutor());
    equal(sql, parameters, "h.kind_code", asked.kind());
    if (asked.withoutResult()) {
      sql.append(PENDING);
      parameters.addAll(List.of(reader.now(), reader.now()));
    }
    sql.append(" ORDER BY h.starts_at, h.id LIMIT ").append(AT_MOST + 1);
    return rows(sql, parameters, reader);
  }

  List<AgendaRow> ofCase(long caseId, Reader reader) {
    var sql = new StringBuilder("SELECT ").append(COLUMNS).append(FROM).append("h.case_id = ?");
    if (reader.victimsOnly()) {
      sql.append(VICTIM_HEARD);
    }
    sql.append(" ORDER BY h.starts_at DESC, h.id DESC LIMIT ").append(AT_MOST);
    return rows(sql, List.of(caseId), reader);
  }

  /** Hearings at which one of these users appears or will, from a day on; cancelled ones too. */
  List<AgendaRow> of(List<Long> users, LocalDate from, Reader reader) {
    var sql = new StringBuilder("SELECT ").append(COLUMNS).append(FROM);
    List<Object> parameters = new ArrayList<>();
    reach(sql, parameters, reader);
    String marks = String.join(", ", users.stream().map(id -> "?").toList());
    sql.append(" AND COALESCE(h.prosecutor_id, c.prosecutor_id) IN (").append(marks).append(")");
    parameters.addAll(users);
    sql.append(" AND h.starts_at >= ? ORDER BY h.starts_at, h.id LIMIT 2000");
    parameters.add(from.atStartOfDay());
    return rows(sql, parameters, reader);
  }

  private static final String BETWEEN =
      " AND h.cancelled_at IS NULL AND h.starts_at >= ? AND h.starts_at < ?";

  HearingHome home(LocalDate monday, Reader reader) {
    LocalDate today = reader.now().toLocalDate();
    List<Object> parameters = new ArrayList<>();
    var sql = new StringBuilder();
    count(sql, parameters, reader, "WEEK", BETWEEN);
    parameters.addAll(List.of(monday.atStartOfDay(), monday.plusDays(7).atStartOfDay()));
    sql.append(" UNION ALL ");
    count(sql, parameters, reader, "PENDING", PENDING);
    parameters.addAll(List.of(reader.now(), reader.now()));
    String coming = " AND h.cancelled_at IS NULL AND h.result IS NULL AND h.starts_at >= ?";
    pick(sql, parameters, reader, "NEXT", coming, 1);
    parameters.add(reader.now());
    pick(sql, parameters, reader, "TODAY", BETWEEN, HearingHome.TODAY_AT_MOST);
    parameters.addAll(List.of(today.atStartOfDay(), today.plusDays(1).atStartOfDay()));
    List<Row> rows = Row.all(query(sql, parameters).getResultList());
    return new HearingHome(
        number(rows, "WEEK"),
        number(rows, "PENDING"),
        tagged(rows, "NEXT", reader).findFirst().orElse(null),
        tagged(rows, "TODAY", reader).toList());
  }

  /** Prosecutors of an office, or of all when it is null, by name. */
  List<ProsecutorView> prosecutors(String office) {
    var sql =
        new StringBuilder(
            "SELECT u.username, u.short_name, u.office_code FROM app_user u WHERE u.role_code IN"
                + " ('prosecutor', 'juvenile_prosecutor') AND u.enabled = TRUE");
    List<Object> parameters = new ArrayList<>();
    equal(sql, parameters, "u.office_code", office);
    sql.append(" ORDER BY u.short_name LIMIT 300");
    return Row.all(query(sql, parameters).getResultList()).stream()
        .map(row -> new ProsecutorView(row.text(0), row.text(1), row.text(2)))
        .toList();
  }

  private static void count(
      StringBuilder sql, List<Object> parameters, Reader reader, String tag, String condition) {
    String nulls = "NULL, ".repeat(14) + "NULL";
    sql.append("SELECT '%s', COUNT(*), %s".formatted(tag, nulls)).append(FROM);
    reach(sql, parameters, reader);
    sql.append(condition);
  }

  private static void pick(
      StringBuilder sql,
      List<Object> parameters,
      Reader reader,
      String tag,
      String condition,
      int most) {
    sql.append(" UNION ALL (SELECT '").append(tag).append("', ").append(COLUMNS).append(FROM);
    reach(sql, parameters, reader);
    sql.append(condition).append(" ORDER BY h.starts_at, h.id LIMIT ").append(most).append(')');
  }

  private static long number(List<Row> rows, String tag) {
    return rows.stream().filter(row -> tag.equals(row.text(0))).findFirst().orElseThrow().id(1);
  }

  private static Stream<AgendaRow> tagged(List<Row> rows, String tag, Reader reader) {
    return rows.stream()
        .filter(row -> tag.equals(row.text(0)))
        .map(row -> agendaRow(row, 1, reader));
  }

  private static void reach(StringBuilder sql, List<Object> parameters, Reader reader) {
    sql.append(reader.reach().condition());
    parameters.addAll(reader.reach().parameters());
    if (reader.victimsOnly()) {
      sql.append(VICTIM_HEARD);
    }
  }

  private static void equal(
      StringBuilder sql, List<Object> parameters, String column, String value) {
    if (value != null) {
      sql.append(" AND ").append(column).append(" = ?");
      parameters.add(value);
    }
  }

  private List<AgendaRow> rows(StringBuilder sql, List<Object> parameters, Reader reader) {
    return Row.all(query(sql, parameters).getResultList()).stream()
        .map(row -> agendaRow(row, 0, reader))
        .toList();
  }

  private Query query(StringBuilder sql, List<Object> parameters) {
    Query query = entities.createNativeQuery(sql.toString());
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return query;
  }

  private static AgendaRow agendaRow(Row row, int at, Reader reader) {
    String who = row.text(at + 15);
    List<String[]> people =
        who == null ? List.of() : Stream.of(who.split(",")).map(text -> text.split(":")).toList();
    long summoned = people.stream().filter(person -> !"-".equals(person[2])).count();
    long served = people.stream().filter(person -> "S".equals(person[2])).count();
    return new AgendaRow(
        row.id(at),
        row.text(at + 1),
        row.text(at + 2),
        row.text(at + 3),
        row.text(at + 4),
        row.text(at + 5),
        row.time(at + 6),
        row.number(at + 7),
        row.text(at + 8),
        row.flag(at + 9),
        row.text(at + 10),
        row.text(at + 11),
        row.number(at + 12),
        (int) summoned,
        (int) served,
        reader.victimsOnly() ? List.of() : codes(people, "ACCUSED"),
        codes(people, "VICTIM"),
        codes(people, "OTHER"),
        state(row, at, reader));
  }

  private static HearingState state(Row row, int at, Reader reader) {
    return HearingState.of(
        row.flag(at + 14), row.text(at + 13), row.time(at + 6), row.number(at + 7), reader.now());
  }

  private static List<String> codes(List<String[]> people, String role) {
    return people.stream()
        .filter(person -> role.equals(person[0]))
        .map(person -> person[1])
        .toList();
  }
}
