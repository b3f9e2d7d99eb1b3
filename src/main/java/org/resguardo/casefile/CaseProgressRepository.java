package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The events of a case, and what they are worked out with. */
@ApplicationScoped
class CaseProgressRepository extends SqlRepository {
  /** Two who move the same case wait for each other; also writes what waits to be written. */
  void lock(long caseId) {
    entities.flush();
    rows("SELECT id FROM case_file WHERE id = ? FOR UPDATE", caseId);
  }

  List<CaseEvent> events(long caseId) {
    return rows(
            "SELECT id, kind, occurred_on, accused_id, effect, to_stage, office_act, decision_id,"
                + " content FROM case_event WHERE case_id = ? AND superseded_at IS NULL ORDER BY id",
            caseId)
        .stream()
        .map(
            row ->
                new CaseEvent(
                    number(row[0]),
                    CaseEvent.Kind.valueOf(text(row[1])),
                    date(row[2]),
                    number(row[3]),
                    text(row[4]),
                    text(row[5]),
                    text(row[6]),
                    number(row[7]),
                    text(row[8])))
        .toList();
  }

  void add(long caseId, CaseEvent event, Instant now) {
    add(caseId, List.of(event), now);
  }

  void add(long caseId, List<CaseEvent> events, Instant now) {
    batch(
        "INSERT INTO case_event (case_id, kind, occurred_on, accused_id, effect, to_stage,"
            + " office_act, decision_id, content, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        events.stream()
            .map(
                event ->
                    new Object[] {
                      caseId,
                      event.kind().name(),
                      event.on(),
                      event.accusedId(),
                      event.effect(),
                      event.toStage(),
                      event.officeAct(),
                      event.decisionId(),
                      event.content(),
                      now
                    })
            .toList());
  }

  void supersedeDecision(long caseId, long decisionId, Instant now) {
    run(
        "UPDATE case_event SET superseded_at = ? WHERE case_id = ? AND decision_id = ?"
            + " AND superseded_at IS NULL",
        now,
        caseId,
        decisionId);
  }

  void setNextHearing(long caseId, LocalDateTime at) {
    run("UPDATE case_file SET next_hearing_at = ? WHERE id = ?", at, caseId);
  }

  LocalDate registeredOn(long caseId) {
    return date(rows("SELECT registered_on FROM case_file WHERE id = ?", caseId).get(0)[0]);
  }

  String principalOffence(long caseId) {
    List<Object[]> found =
        rows(
            "SELECT f.offence_code FROM count_fact f JOIN offence o ON o.code = f.offence_code"
                + " WHERE f.case_id = ? AND f.superseded_at IS NULL"
                + " AND f.status NOT IN ('CHANGED', 'DROPPED')"
                + " ORDER BY o.weight DESC, f.count_id LIMIT 1",
            caseId);
    if (found.isEmpty()) {
      found =
          rows(
              "SELECT k.code FROM case_profile p JOIN case_profile_code k ON k.profile_id = p.id"
                  + " WHERE p.case_id = ? AND p.superseded_at IS NULL AND k.list = 'offence'"
                  + " ORDER BY k.position LIMIT 1",
              caseId);
    }
    return found.isEmpty() ? null : text(found.get(0)[0]);
  }
}
