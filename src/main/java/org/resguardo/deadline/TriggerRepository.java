package org.resguardo.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened in cases, and what persons said about their terms: two statements for any number.
 */
@ApplicationScoped
class TriggerRepository extends SqlRepository {

  Map<Long, CaseEvents> read(Collection<Long> caseIds) {
    Map<Long, CaseEvents> cases = new HashMap<>();
    caseIds.forEach(id -> cases.put(id, new CaseEvents(id, new ArrayList<>(), new HashMap<>())));
    for (Object[] row :
        rows(
            "SELECT case_id, code, occurred_on, occurred_time, ref, accused_id, count_id,"
                + " measure_id, victim_id, stated_on, months FROM deadline_trigger WHERE case_id IN ("
                + marks(caseIds)
                + ")",
            List.copyOf(caseIds))) {
      if (row[2] != null) {
        cases.get(number(row[0])).events().add(happening(row));
      }
    }
    marks(caseIds, cases);
    return cases;
  }

  private void marks(Collection<Long> caseIds, Map<Long, CaseEvents> cases) {
    for (Object[] row :
        rows(
            "SELECT case_id, term_key, kind, due_on, decision_ref, closed_on, act, suspension_code,"
                + " from_on, until_on FROM deadline_mark"
                + " WHERE superseded_at IS NULL AND case_id IN ("
                + marks(caseIds)
                + ") ORDER BY id",
            List.copyOf(caseIds))) {
      cases.get(number(row[0])).marks().merge(text(row[1]), mark(row), Mark::together);
    }
  }

  private static Mark mark(Object[] row) {
    if ("SUSPENDED".equals(text(row[2]))) {
      return Mark.stood(new Stay(text(row[7]), date(row[8]), date(row[9])));
    }
    return new Mark(
        date(row[3]),
        text(row[4]),
        date(row[5]),
        text(row[6]),
        "MISSED".equals(text(row[2])),
        List.of());
  }

  private static Happening happening(Object[] row) {
    return new Happening(
        text(row[1]),
        date(row[2]),
        hour(row[3]),
        text(row[4]),
        new Subject(number(row[5]), number(row[6]), number(row[7]), number(row[8])),
        date(row[9]),
        small(row[10]));
  }
}
