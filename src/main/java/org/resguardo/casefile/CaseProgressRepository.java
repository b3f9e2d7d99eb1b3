package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Events of a case, and the rows worked out from them. Rows that no longer hold are superseded. */
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
    run(
        "INSERT INTO case_event (case_id, kind, occurred_on, accused_id, effect, to_stage,"
            + " office_act, decision_id, content, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        caseId,
        event.kind().name(),
        event.on(),
        event.accusedId(),
        event.effect(),
        event.toStage(),
        event.officeAct(),
        event.decisionId(),
        event.content(),
        now);
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

  /** Everything derived, in one go: columns of the case, standing of the accused, spells, flows. */
  void write(long caseId, CaseStanding standing, String need, Instant now) {
    writeCase(caseId, standing, need);
    standing.accused().forEach(accused -> writeAccused(accused));
    writeStages(caseId, standing.stageSpells(), now);
    writeSpells(caseId, standing.spells(), now);
    writeFlows(caseId, standing.flows(), now);
  }

  private void writeCase(long caseId, CaseStanding standing, String need) {
    run(
        "UPDATE case_file c SET c.status = ?, c.stage_code = ?, c.need_code = ?, c.office_code = ?,"
            + " c.prosecutor_id = ?, c.principal_offence = ?,"
            + " c.victims = (SELECT COUNT(*) FROM victim v WHERE v.case_id = c.id AND v.removed_at IS NULL AND "
            + CountedAs.of("VICTIM", "victim", "v")
            + " IS NULL), c.accused = (SELECT COUNT(*) FROM accused a WHERE a.case_id = c.id AND a.continued_id IS NULL AND "
            + CountedAs.of("ACCUSED", "accused", "a")
            + " IS NULL), c.child_victim = EXISTS (SELECT 1 FROM victim v JOIN victim_profile p ON p.victim_id = v.id"
            + " AND p.superseded_at IS NULL WHERE v.case_id = c.id AND v.removed_at IS NULL AND p.treated_as_child),"
            + " c.trafficking = (SELECT p.trafficking FROM case_profile p WHERE p.case_id = c.id AND p.superseded_at IS NULL)"
            + " OR EXISTS (SELECT 1 FROM count_fact f WHERE f.case_id = c.id AND f.superseded_at IS NULL"
            + " AND f.trafficking AND f.status NOT IN ('CHANGED', 'DROPPED')),"
            + " c.csec = (SELECT p.csec FROM case_profile p WHERE p.case_id = c.id AND p.superseded_at IS NULL)"
            + " OR EXISTS (SELECT 1 FROM count_fact f JOIN offence o ON o.code = f.offence_code"
            + " WHERE f.case_id = c.id AND f.superseded_at IS NULL AND o.csec AND f.status NOT IN ('CHANGED', 'DROPPED'))"
            + " WHERE c.id = ?",
        standing.status(),
        standing.stage().code(),
        need,
        standing.office(),
        standing.prosecutorId(),
        standing.offence(),
        caseId);
  }

  private void writeAccused(AccusedStanding accused) {
    run(
        "UPDATE accused SET known = ?, stage_code = ?, suspended = ?, ended = ?, office_act = ? WHERE id = ?",
        accused.known(),
        accused.stage(),
        accused.suspended(),
        accused.ended(),
        accused.officeAct(),
        accused.accusedId());
  }

  private void writeStages(long caseId, List<StageSpell> wanted, Instant now) {
    Map<Long, StageSpell> stored =
        stored(
            "SELECT id, accused_id, stage_code, entered_on, left_on, decision_id FROM stage_spell"
                + " WHERE case_id = ? AND superseded_at IS NULL",
            caseId,
            row ->
                new StageSpell(
                    number(row[1]), text(row[2]), date(row[3]), date(row[4]), number(row[5])));
    for (StageSpell spell : missing("stage_spell", stored, wanted, now)) {
      run(
          "INSERT INTO stage_spell (accused_id, case_id, stage_code, entered_on, left_on,"
              + " decision_id, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
          spell.accusedId(),
          caseId,
          spell.stage(),
          spell.entered(),
          spell.left(),
          spell.decisionId(),
          now);
    }
  }

  private void writeSpells(long caseId, List<LoadSpell> wanted, Instant now) {
    Map<Long, LoadSpell> stored =
        stored(
            "SELECT id, load_view, state, office_code, prosecutor_id, offence_code, from_on, to_on"
                + " FROM case_spell WHERE case_id = ? AND superseded_at IS NULL",
            caseId,
            row ->
                new LoadSpell(
                    LoadView.valueOf(text(row[1])),
                    text(row[2]),
                    text(row[3]),
                    number(row[4]),
                    text(row[5]),
                    date(row[6]),
                    date(row[7])));
    for (LoadSpell spell : missing("case_spell", stored, wanted, now)) {
      run(
          "INSERT INTO case_spell (case_id, load_view, state, office_code, prosecutor_id,"
              + " offence_code, from_on, to_on, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          caseId,
          spell.view().name(),
          spell.state(),
          spell.office(),
          spell.prosecutorId(),
          spell.offence(),
          spell.from(),
          spell.to(),
          now);
    }
  }

  private void writeFlows(long caseId, List<LoadFlow> wanted, Instant now) {
    Map<Long, LoadFlow> stored =
        stored(
            "SELECT id, load_view, state, direction, kind, office_code, prosecutor_id, offence_code,"
                + " occurred_on, decision_id FROM case_flow WHERE case_id = ? AND superseded_at IS NULL",
            caseId,
            CaseProgressRepository::flow);
    for (LoadFlow flow : missing("case_flow", stored, wanted, now)) {
      run(
          "INSERT INTO case_flow (case_id, load_view, state, direction, kind, office_code,"
              + " prosecutor_id, offence_code, occurred_on, decision_id, recorded_at)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          caseId,
          flow.view().name(),
          flow.state(),
          flow.direction(),
          flow.kind(),
          flow.office(),
          flow.prosecutorId(),
          flow.offence(),
          flow.on(),
          flow.decisionId(),
          now);
    }
  }

  private static LoadFlow flow(Object[] row) {
    return new LoadFlow(
        LoadView.valueOf(text(row[1])),
        text(row[2]),
        text(row[3]),
        text(row[4]),
        text(row[5]),
        number(row[6]),
        text(row[7]),
        date(row[8]),
        number(row[9]));
  }

  private <T> Map<Long, T> stored(String sql, long caseId, Function<Object[], T> reader) {
    return rows(sql, caseId).stream()
        .collect(Collectors.toMap(row -> number(row[0]), row -> reader.apply(row)));
  }

  /** Supersedes what no longer holds and returns what is not there yet. */
  private <T> List<T> missing(String table, Map<Long, T> stored, List<T> wanted, Instant now) {
    List<T> missing = new ArrayList<>(wanted);
    stored.forEach(
        (id, row) -> {
          if (!missing.remove(row)) {
            run("UPDATE " + table + " SET superseded_at = ? WHERE id = ?", now, id);
          }
        });
    return missing;
  }
}
