package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is worked out from the events of a case. Rows that no longer hold are superseded. */
@ApplicationScoped
class StandingRepository extends SqlRepository {
  /** Everything derived, in one go: columns of the case, standing of the accused, spells, flows. */
  void write(long caseId, CaseStanding standing, String need, Instant now) {
    writeCase(caseId, standing, need);
    writeAccused(standing.accused());
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

  private void writeAccused(List<AccusedStanding> all) {
    batch(
        "UPDATE accused SET known = ?, stage_code = ?, suspended = ?, ended = ?, office_act = ? WHERE id = ?",
        all.stream()
            .map(
                accused ->
                    new Object[] {
                      accused.known(),
                      accused.stage(),
                      accused.suspended(),
                      accused.ended(),
                      accused.officeAct(),
                      accused.accusedId()
                    })
            .toList());
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
    batch(
        "INSERT INTO stage_spell (accused_id, case_id, stage_code, entered_on, left_on,"
            + " decision_id, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        missing("stage_spell", stored, wanted, now).stream()
            .map(
                spell ->
                    new Object[] {
                      spell.accusedId(),
                      caseId,
                      spell.stage(),
                      spell.entered(),
                      spell.left(),
                      spell.decisionId(),
                      now
                    })
            .toList());
  }

  private void writeSpells(long caseId, List<LoadSpell> wanted, Instant now) {
    Map<Long, LoadSpell> stored =
        stored(
            "SELECT id, load_view, state, office_code, prosecutor_id, offence_code, from_on, to_on"
                + " FROM case_spell WHERE case_id = ? AND superseded_at IS NULL",
            caseId,
            StandingRepository::spell);
    batch(
        "INSERT INTO case_spell (case_id, load_view, state, office_code, prosecutor_id,"
            + " offence_code, from_on, to_on, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        missing("case_spell", stored, wanted, now).stream()
            .map(
                spell ->
                    new Object[] {
                      caseId,
                      spell.view().name(),
                      spell.state(),
                      spell.office(),
                      spell.prosecutorId(),
                      spell.offence(),
                      spell.from(),
                      spell.to(),
                      now
                    })
            .toList());
  }

  private void writeFlows(long caseId, List<LoadFlow> wanted, Instant now) {
    Map<Long, LoadFlow> stored =
        stored(
            "SELECT id, load_view, state, direction, kind, office_code, prosecutor_id, offence_code,"
                + " occurred_on, decision_id FROM case_flow WHERE case_id = ? AND superseded_at IS NULL",
            caseId,
            StandingRepository::flow);
    batch(
        "INSERT INTO case_flow (case_id, load_view, state, direction, kind, office_code,"
            + " prosecutor_id, offence_code, occurred_on, decision_id, recorded_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        missing("case_flow", stored, wanted, now).stream()
            .map(
                flow ->
                    new Object[] {
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
                      now
                    })
            .toList());
  }

  private static LoadSpell spell(Object[] row) {
    return new LoadSpell(
        LoadView.valueOf(text(row[1])),
        text(row[2]),
        text(row[3]),
        number(row[4]),
        text(row[5]),
        date(row[6]),
        date(row[7]));
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
    List<Object[]> over = new ArrayList<>();
    stored.forEach(
        (id, row) -> {
          if (!missing.remove(row)) {
            over.add(new Object[] {now, id});
          }
        });
    batch("UPDATE " + table + " SET superseded_at = ? WHERE id = ?", over);
    return missing;
  }
}
