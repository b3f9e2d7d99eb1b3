package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.access.EmergencyAccesses;
import org.resguardo.access.RowFilter;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.reference.CodeBook;

/** Pages of cases within the caller's reach. */
@ApplicationScoped
class CaseLists {
  @Inject CaseListRepository cases;
  @Inject CaseGate gate;
  @Inject Caller caller;
  @Inject EmergencyAccesses uses;
  @Inject EmergencyDesk desk;
  @Inject TransferDesk transfers;
  @Inject CodeBook codes;
  @Inject @BusinessClock Clock clock;

  CasePage page(CaseQuery query) {
    LocalDateTime now = LocalDateTime.now(clock);
    CaseFilter filter = filter(query, now, Permission.READ_STOCK);
    Optional<CaseCursor> after = CaseCursor.decode(query.after(), query.sort());
    Optional<CaseCursor> before = CaseCursor.decode(query.before(), query.sort());
    boolean backwards = before.isPresent();
    List<Object[]> rows =
        new ArrayList<>(
            cases.page(
                filter, query, backwards, before.or(() -> after).orElse(null), query.size()));
    boolean more = rows.size() > query.size();
    if (more) {
      rows.remove(rows.size() - 1);
    }
    if (backwards) {
      Collections.reverse(rows);
    }
    boolean further = backwards || more;
    boolean earlier = backwards ? more : after.isPresent();
    return new CasePage(
        rows.stream().map(row -> CaseListRepository.row(row, now)).toList(),
        cases.count(filter),
        further && !rows.isEmpty() ? cursor(rows.get(rows.size() - 1), query) : null,
        earlier && !rows.isEmpty() ? cursor(rows.get(0), query) : null);
  }

  Optional<CaseNumber> locate(String typed) {
    return locate(typed, Permission.READ_STOCK);
  }

  Optional<CaseNumber> locate(String typed, Permission reach) {
    return cases.locate(typed, gate.rows(reach)).map(CaseNumber::new);
  }

  CaseHome home() {
    RowFilter undone =
        caller.may(Permission.REVIEW_EMERGENCY) ? uses.undoneRows(desk.reviewed()) : null;
    RowFilter offered = caller.may(Permission.RECEIVE_CASE) ? transfers.waiting() : null;
    return cases.home(gate.rows(Permission.READ_STOCK), LocalDateTime.now(clock), undone, offered);
  }

  /** All rows of a query up to a limit, as far as the caller may take them out. */
  List<CaseRow> all(CaseQuery query, int limit) {
    LocalDateTime now = LocalDateTime.now(clock);
    CaseFilter filter = filter(query, now, Permission.EXPORT_CASES);
    return cases.page(filter, query, false, null, limit).stream()
        .limit(limit)
        .map(row -> CaseListRepository.row(row, now))
        .toList();
  }

  /** How many there are of them, without a limit. */
  long exportable(CaseQuery query) {
    return cases.count(filter(query, LocalDateTime.now(clock), Permission.EXPORT_CASES));
  }

  private CaseFilter filter(CaseQuery query, LocalDateTime now, Permission reach) {
    return new CaseFilter(
        query,
        gate.rows(reach),
        now,
        codes.setting("country.code"),
        caller.may(Permission.READ_CASE));
  }

  private static String cursor(Object[] row, CaseQuery query) {
    return CaseListRepository.cursor(row, query.sort()).encoded();
  }
}
