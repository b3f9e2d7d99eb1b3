package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.Procedures;

/**
 * Of a sealed case that is closed, whether the day is reached from which its record is sealed to
 * those as well who worked on it (DP-17). An open case is never over age: somebody has to end it.
 */
@ApplicationScoped
class AgeSeal {
  // Who was never identified has no age; of those who were, the last to come of age counts.
  private static final String BY_AGE =
      "COALESCE((SELECT MIN(g.month_on IS NOT NULL AND g.month_on <= ?) FROM accused q"
          + " LEFT JOIN accused_majority g ON g.accused_id = q.id"
          + " WHERE q.case_id = c.id AND q.known), FALSE)";
  private static final String BY_CLOSING =
      "COALESCE((SELECT MAX(k.closed_on) <= ? FROM case_closing k WHERE k.case_id = c.id), FALSE)";

  @Inject CodeBook codes;
  @Inject @BusinessClock Clock clock;

  /** Over {@code case_file c}, true or false and never unknown. */
  RowFilter over() {
    List<Object> parameters = new ArrayList<>();
    List<String> any = new ArrayList<>(List.of("FALSE"));
    for (Procedures.Reached one : codes.procedures().reached(LocalDate.now(clock))) {
      any.add("(c.procedure_code = ? AND " + (one.byAge() ? BY_AGE : BY_CLOSING) + ")");
      parameters.addAll(List.of(one.procedure(), one.last()));
    }
    return new RowFilter(
        "(c.sealed AND c.status = 'CLOSED' AND (" + String.join(" OR ", any) + "))", parameters);
  }
}
