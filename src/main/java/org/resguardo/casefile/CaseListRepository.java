package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.EmergencyAccesses;
import org.resguardo.access.RowFilter;

/**
 * Lists of cases: the ids of one page are found on an index, the rows joined afterwards; pages
 * follow each other by keyset, so that the hundredth costs what the first does.
 */
@ApplicationScoped
class CaseListRepository extends SqlRepository {
  private static final String COLUMNS =
      "SELECT c.id, c.number, c.official_number, c.office_code, u.short_name, c.status, c.stage_code,"
          + " c.need_code, c.next_hearing_at, c.registered_on, c.principal_offence, c.victims,"
          + " c.accused, c.child_victim, c.detained, c.trafficking, c.csec, c.confidentiality, c.gaps,"
          + " %s";
  private static final String SUMS =
      "SELECT COALESCE(SUM(c.status = 'ACTIVE'), 0), COALESCE(SUM(c.need_code = 'ASSIGN'), 0),"
          + " COALESCE(SUM(c.need_code = 'START'), 0), COALESCE(SUM(c.need_code = 'ACCUSE'), 0),"
          + " COALESCE(SUM(c.next_hearing_at < ?), 0), COALESCE(SUM(c.need_code = 'CLOSE'), 0),"
          + " COALESCE(SUM(c.status = 'ACTIVE' AND c.need_code LIKE 'WAIT%%'"
          + " AND (c.next_hearing_at IS NULL OR c.next_hearing_at >= ?)), 0),"
          + " COALESCE(SUM(c.status = 'SUSPENDED'), 0), COALESCE(SUM(c.gaps > 0), 0),"
          + " COALESCE(SUM(c.child_victim), 0), %s FROM case_file c WHERE c.status <> 'CLOSED' AND ";
  private static final String EMERGENCIES =
      "(SELECT COUNT(*) FROM emergency_access e JOIN case_file c ON c.id = e.case_id WHERE %s)";
  private static final String OFFERS =
      "(SELECT COUNT(*) FROM transfer_offer o JOIN case_file c ON c.id = o.case_id WHERE %s)";

  /** One page, in order, with one row more where there is a further page. */
  List<Object[]> page(
      CaseFilter filter, CaseQuery query, boolean backwards, CaseCursor from, int size) {
    String column = query.sort().column();
    boolean down = query.descending() != backwards;
    String order = " ORDER BY " + column + (down ? " DESC" : "") + ", c.id" + (down ? " DESC" : "");
    List<Object> parameters = new ArrayList<>(filter.parameters());
    String keyset = "";
    if (from != null) {
      String side = down ? " < ?" : " > ?";
      keyset = " AND (" + column + side + " OR (" + column + " = ? AND c.id" + side + "))";
      Object value = from.typed(query.sort());
      Collections.addAll(parameters, value, value, from.id());
    }
    String ids = "SELECT c.id" + filter.from() + keyset + order + " LIMIT " + (size + 1);
    List<Object[]> rows =
        new ArrayList<>(
            rows(
                COLUMNS.formatted(column)
                    + " FROM ("
                    + ids
                    + ") k JOIN case_file c ON c.id = k.id LEFT JOIN app_user u ON u.id = c.prosecutor_id"
                    + order,
                parameters.toArray()));
    return rows;
  }

  int count(CaseFilter filter) {
    String some = "SELECT 1" + filter.from() + " LIMIT " + (CasePage.CAP + 1);
    return count(
        rows("SELECT COUNT(*) FROM (" + some + ") n", filter.parameters().toArray()).get(0)[0]);
  }

  /** The one case within reach that has exactly this number, ours or another. */
  Optional<String> locate(String typed, RowFilter reach) {
    List<Object> parameters = new ArrayList<>(List.of(typed, typed, typed));
    parameters.addAll(reach.parameters());
    List<Object[]> found =
        rows(
            "SELECT c.number FROM (SELECT n.id FROM case_file n WHERE n.number = ? UNION"
                + " SELECT n.id FROM case_file n WHERE n.official_number = ? UNION"
                + " SELECT n.case_id FROM case_number n WHERE n.number = ?) h"
                + " JOIN case_file c ON c.id = h.id WHERE "
                + reach.condition()
                + " LIMIT 2",
            parameters.toArray());
    return found.size() == 1 ? Optional.of(text(found.get(0)[0])) : Optional.empty();
  }

  /**
   * {@code undone}: the emergency accesses that the caller is to review; {@code offered}: the cases
   * that wait for the caller's answer; null for none.
   */
  CaseHome home(RowFilter reach, LocalDateTime now, RowFilter undone, RowFilter offered) {
    List<Object> parameters = new ArrayList<>(List.of(now, now));
    String others = undone(undone, now, parameters) + ", " + offered(offered, parameters);
    parameters.addAll(reach.parameters());
    Object[] row = rows(SUMS.formatted(others) + reach.condition(), parameters.toArray()).get(0);
    return new CaseHome(
        count(row[0]),
        count(row[1]),
        count(row[2]),
        count(row[3]),
        count(row[4]),
        count(row[5]),
        count(row[6]),
        count(row[7]),
        count(row[8]),
        count(row[9]),
        new EmergencyAccesses.Undone(count(row[10]), count(row[11])),
        count(row[12]));
  }

  private static String undone(RowFilter undone, LocalDateTime now, List<Object> parameters) {
    if (undone == null) {
      return "0, 0";
    }
    parameters.addAll(undone.parameters());
    parameters.addAll(undone.parameters());
    parameters.add(now.toLocalDate());
    return EMERGENCIES.formatted(undone.condition())
        + ", "
        + EMERGENCIES.formatted(undone.condition() + " AND e.review_on < ?");
  }

  private static String offered(RowFilter offered, List<Object> parameters) {
    if (offered == null) {
      return "0";
    }
    parameters.addAll(offered.parameters());
    return OFFERS.formatted(offered.condition());
  }

  static CaseRow row(Object[] row, LocalDateTime now) {
    return new CaseRow(
        number(row[0]),
        text(row[1]),
        text(row[2]),
        text(row[3]),
        text(row[4]),
        text(row[5]),
        text(row[6]),
        NeedPolicy.shown(text(row[7]), time(row[8]), now),
        time(row[8]),
        date(row[9]),
        text(row[10]),
        count(row[11]),
        count(row[12]),
        flag(row[13]),
        flag(row[14]),
        flag(row[15]),
        flag(row[16]),
        text(row[17]),
        count(row[18]));
  }

  static CaseCursor cursor(Object[] row, CaseSort sort) {
    Object value = row[19];
    String text =
        switch (sort) {
          case REGISTERED -> date(value).toString();
          case HEARING -> time(value).toString();
          case NUMBER, STAGE -> text(value);
        };
    return new CaseCursor(text, number(row[0]));
  }
}
