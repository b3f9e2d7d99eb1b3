package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Rows of joined cases, and what a join asks of both. */
@ApplicationScoped
class CaseJoinRepository extends SqlRepository {
  @Inject CaseCareRepository care;

  void lock(long caseId) {
    rows("SELECT id FROM case_file WHERE id = ? FOR UPDATE", caseId);
  }

  boolean done(String requestKey) {
    return requestKey != null
        && !rows("SELECT id FROM case_join WHERE request_key = ?", requestKey).isEmpty();
  }

  /** Whether somebody shut out of the one case has charge of the other. */
  boolean excluded(long caseId, long other) {
    return !rows(
            "SELECT x.id FROM case_assignment x JOIN case_assignment o ON o.user_id = x.user_id"
                + " AND o.case_id = ? AND o.kind = 'OWNER' AND o.ended_at IS NULL"
                + " WHERE x.case_id = ? AND x.kind = 'EXCLUDED' AND x.ended_at IS NULL",
            other,
            caseId)
        .isEmpty();
  }

  List<Victim> victims(long caseId) {
    return entities
        .createQuery(
            "SELECT v FROM Victim v WHERE v.caseId = :case AND v.removedAt IS NULL ORDER BY v.id",
            Victim.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  /** The row of the join, and the link of both cases. */
  void note(long from, long to, JoinEntry entry, String requestKey, long by, Instant now) {
    run(
        "INSERT INTO case_join (case_id, to_case_id, joined_on, order_number, reason_code, note,"
            + " joined_by, joined_at, request_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        from,
        to,
        entry.getOn(),
        entry.getOrder(),
        entry.getReason(),
        entry.getNote(),
        by,
        now,
        requestKey);
    // The two may have been linked by hand before.
    care.link(from, to, "JOINED", by, now);
  }
}
