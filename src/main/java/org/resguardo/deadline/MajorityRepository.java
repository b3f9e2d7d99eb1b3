package org.resguardo.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.kernel.PartyId;

/** Months of majority that were asked, and people of whom they were not. */
@ApplicationScoped
class MajorityRepository extends SqlRepository {

  /** Victim and case, by party. */
  Map<PartyId, long[]> unknown(Collection<Long> caseIds) {
    Map<PartyId, long[]> unknown = new HashMap<>();
    for (Object[] row :
        rows(
            "SELECT v.party_id, v.id, v.case_id FROM victim v LEFT JOIN victim_majority m"
                + " ON m.victim_id = v.id WHERE m.victim_id IS NULL AND v.case_id IN ("
                + marks(caseIds)
                + ")",
            List.copyOf(caseIds))) {
      unknown.put(new PartyId(text(row[0])), new long[] {number(row[1]), number(row[2])});
    }
    return unknown;
  }

  /** Accused and case, by party: of sealed cases alone, whose records are sealed by age. */
  Map<PartyId, long[]> unknownAccused(Collection<Long> caseIds) {
    Map<PartyId, long[]> unknown = new HashMap<>();
    for (Object[] row :
        rows(
            "SELECT a.party_id, a.id, a.case_id FROM accused a JOIN case_file c ON c.id = a.case_id"
                + " AND c.sealed LEFT JOIN accused_majority m ON m.accused_id = a.id"
                + " WHERE m.accused_id IS NULL AND a.known AND c.id IN ("
                + marks(caseIds)
                + ")",
            List.copyOf(caseIds))) {
      unknown.put(new PartyId(text(row[0])), new long[] {number(row[1]), number(row[2])});
    }
    return unknown;
  }

  /** Victim or accused, case, month or null. */
  void keep(boolean accused, List<Object[]> rows, Instant now) {
    List<Object> parameters = new ArrayList<>();
    for (Object[] row : rows) {
      YearMonth month = (YearMonth) row[2];
      Collections.addAll(
          parameters, row[0], row[1], month == null ? null : month.atDay(1), utc(now));
    }
    run(
        (accused
                ? "INSERT INTO accused_majority (accused_id, case_id, month_on, asked_at) VALUES "
                : "INSERT INTO victim_majority (victim_id, case_id, month_on, asked_at) VALUES ")
            + String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?)")),
        parameters);
  }

  void forget(long caseId) {
    run("DELETE FROM victim_majority WHERE case_id = ?", List.of(caseId));
    run("DELETE FROM accused_majority WHERE case_id = ?", List.of(caseId));
  }
}
