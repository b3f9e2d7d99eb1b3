package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Closings, reopenings, transfers and links: each a row with who, when and why. */
@ApplicationScoped
class CaseCareRepository extends SqlRepository {
  void close(long caseId, ClosingEntry entry, long by, Instant now) {
    run(
        "INSERT INTO case_closing (case_id, closed_on, reason_code, note, closed_by, closed_at)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        caseId,
        entry.getOn(),
        entry.getReason(),
        entry.getNote(),
        by,
        now);
    run(
        "UPDATE case_file SET closed_on = ?, version = version + 1 WHERE id = ?",
        entry.getOn(),
        caseId);
  }

  void reopen(long caseId, ReopeningEntry entry, long by, Instant now) {
    run(
        "UPDATE case_closing SET reopened_on = ?, reopening_reason = ?, reopening_note = ?,"
            + " reopened_by = ?, reopened_at = ? WHERE case_id = ? AND reopened_on IS NULL",
        entry.getOn(),
        entry.getReason(),
        entry.getNote(),
        by,
        now,
        caseId);
    run("UPDATE case_file SET closed_on = NULL, version = version + 1 WHERE id = ?", caseId);
  }

  Optional<LocalDate> closedOn(long caseId) {
    return rows(
            "SELECT MAX(closed_on) FROM case_closing WHERE case_id = ? AND reopened_on IS NULL",
            caseId)
        .stream()
        .findFirst()
        .map(row -> date(row[0]));
  }

  void transfer(long caseId, String from, TransferEntry entry, long by, Instant now) {
    run(
        "INSERT INTO case_transfer (case_id, from_office, to_office, transferred_on, reason_code, note,"
            + " transferred_by, transferred_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        caseId,
        from,
        entry.getToOffice(),
        entry.getOn(),
        entry.getReason(),
        entry.getNote(),
        by,
        now);
    run("UPDATE case_file SET version = version + 1 WHERE id = ?", caseId);
  }

  /** False when the two are linked in this way already. */
  boolean link(long caseId, long other, String kind, long by, Instant now) {
    return run(
            "INSERT IGNORE INTO case_link (case_id, other_case_id, kind, linked_by, linked_at)"
                + " VALUES (?, ?, ?, ?, ?)",
            caseId,
            other,
            kind,
            by,
            now)
        == 1;
  }

  /** Whether its people go on in another case, by an order to join. */
  boolean joined(long caseId) {
    return !rows("SELECT id FROM case_join WHERE case_id = ?", caseId).isEmpty();
  }

  /** Of the accused who ended, those whose last closing decision lets the case be opened again. */
  List<Long> reopenable(long caseId) {
    return rows(
            "SELECT a.id FROM accused a JOIN stage g ON g.code = a.stage_code WHERE a.case_id = ? AND a.ended AND a.continued_id IS NULL"
                + " AND g.is_closed AND COALESCE((SELECT k.reopenable FROM case_event e JOIN decision d"
                + " ON d.id = e.decision_id JOIN decision_kind k ON k.code = d.kind_code"
                + " WHERE e.case_id = a.case_id AND e.superseded_at IS NULL AND e.effect = 'CLOSES'"
                + " AND (e.accused_id = a.id OR e.accused_id IS NULL)"
                + " ORDER BY e.occurred_on DESC, e.id DESC LIMIT 1), TRUE)",
            caseId)
        .stream()
        .map(row -> number(row[0]))
        .toList();
  }

  /** How many accused stand closed, whether or not they can be opened again. */
  int closedAccused(long caseId) {
    return count(
        rows(
                "SELECT COUNT(*) FROM accused a JOIN stage g ON g.code = a.stage_code"
                    + " WHERE a.case_id = ? AND a.ended AND a.continued_id IS NULL AND g.is_closed",
                caseId)
            .get(0)[0]);
  }
}
