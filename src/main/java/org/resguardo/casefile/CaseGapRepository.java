package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts that field rules look at, by the names that the rules use, and the gaps they leave. */
@ApplicationScoped
class CaseGapRepository extends SqlRepository {
  private static final String CODES =
      "(SELECT COUNT(*) FROM %1$s_profile_code k WHERE k.profile_id = p.id AND k.list = '%2$s')";

  private static final String CHARGED =
      "(s.step NOT IN ('COMPLAINT', 'SUSPECT', 'SUSPENDED') OR s.step = 'SUSPENDED' AND EXISTS"
          + " (SELECT 1 FROM count_fact x JOIN charge_count y ON y.id = x.count_id WHERE %s"
          + " AND x.superseded_at IS NULL"
          + " AND x.status IN ('CHARGED', 'JUDGED')))";

  List<Map<String, Object>> caseFacts(long caseId) {
    return named(
        new String[] {
          "prosecutor",
          "border",
          "exploitation",
          "trafficking!",
          "victims",
          "accused!",
          "counts",
          "needsVictim!",
          "everyoneEnded!",
          "charged!"
        },
        "SELECT c.prosecutor_id, p.border, "
            + CODES.formatted("case", "exploitation")
            + ", c.trafficking, c.victims,"
            + " EXISTS (SELECT 1 FROM accused a WHERE a.case_id = c.id AND a.known),"
            + " (SELECT COUNT(*) FROM charge_count n WHERE n.case_id = c.id),"
            + " COALESCE((SELECT o.needs_victim FROM offence o WHERE o.code = c.principal_offence), FALSE),"
            + " c.need_code IN ('CLOSE', 'CLOSED'), "
            + CHARGED.formatted("y.case_id = c.id")
            + " FROM case_file c JOIN stage s ON s.code = c.stage_code JOIN case_profile p ON p.case_id = c.id AND p.superseded_at IS NULL"
            + " WHERE c.id = ?",
        caseId);
  }

  private static final String[] VICTIM_FACTS =
      ("code sex ageGroup citizenship interpreterNeeded? detectedBy traffickingStatus agencyToldOn"
              + " representative! rightsToldOn exploitation recruitment control ageWhenExploited#"
              + " child! trafficking! charged!")
          .split(" ");

  List<Map<String, Object>> victimFacts(long caseId) {
    return named(
        VICTIM_FACTS,
        "SELECT v.code, p.sex, p.age_group, p.citizenship, p.interpreter_needed, p.detected_by,"
            + " p.trafficking_status, p.agency_told_on, EXISTS (SELECT 1 FROM other_party r"
            + " WHERE r.case_id = v.case_id AND r.represents_party_id = v.party_id"
            + " AND r.capacity = 'LEGAL_REPRESENTATIVE'), p.rights_told_on, "
            + CODES.formatted("victim", "exploitation")
            + ", "
            + CODES.formatted("victim", "method_of_recruitment")
            + ", "
            + CODES.formatted("victim", "method_of_control")
            + ", p.age_when_exploited, p.treated_as_child, c.trafficking, "
            + CHARGED.formatted("y.case_id = c.id")
            + " FROM victim v JOIN victim_profile p ON p.victim_id = v.id AND p.superseded_at IS NULL"
            + " JOIN case_file c ON c.id = v.case_id JOIN stage s ON s.code = c.stage_code"
            + " WHERE v.case_id = ? AND v.removed_at IS NULL ORDER BY v.id",
        caseId);
  }

  List<Map<String, Object>> accusedFacts(long caseId) {
    return named(
        new String[] {
          "code",
          "sex",
          "citizenship",
          "roles",
          "publicOfficial?",
          "firstSuspectedOn",
          "rightsToldOn",
          "lawyer!",
          "known!",
          "natural!",
          "charged!"
        },
        "SELECT a.code, p.sex, p.citizenship, "
            + CODES.formatted("accused", "role_in_process")
            + ", p.public_official, p.first_suspected_on, p.rights_told_on,"
            + " EXISTS (SELECT 1 FROM other_party l WHERE l.case_id = a.case_id"
            + " AND l.represents_party_id = a.party_id AND l.capacity = 'DEFENCE_LAWYER'),"
            + " a.known, p.kind = 'NATURAL', "
            + CHARGED.formatted("y.accused_id = a.id")
            + " FROM accused a JOIN stage s ON s.code = a.stage_code AND a.continued_id IS NULL JOIN accused_profile p ON p.accused_id = a.id AND p.superseded_at IS NULL"
            + " WHERE a.case_id = ? ORDER BY a.id",
        caseId);
  }

  List<Map<String, Object>> countFacts(long caseId) {
    return named(
        new String[] {"code", "relation", "hasVictim!", "charged!"},
        "SELECT CAST(n.charge AS CHAR),"
            + " CASE WHEN COUNT(CASE WHEN f.relation IS NULL THEN n.victim_id END) = 0 THEN 'SAID' END,"
            + " MAX(n.victim_id) IS NOT NULL, MIN(f.status <> 'SUSPECTED')"
            + " FROM charge_count n JOIN count_fact f ON f.count_id = n.id AND f.superseded_at IS NULL"
            + " WHERE n.case_id = ? AND f.status NOT IN ('CHANGED', 'DROPPED')"
            + " GROUP BY n.charge ORDER BY n.charge",
        caseId);
  }

  /** Most calls find the gaps as they are: then nothing is written. */
  void replace(long caseId, List<Gap> gaps) {
    if (stored(caseId).equals(gaps)) {
      return;
    }
    run("DELETE FROM case_gap WHERE case_id = ?", caseId);
    if (!gaps.isEmpty()) {
      insert(caseId, gaps);
    }
    run(
        "UPDATE case_file SET gaps = ? WHERE id = ?",
        (int) gaps.stream().filter(gap -> !"everyoneEnded".equals(gap.field())).count(),
        caseId);
  }

  private List<Gap> stored(long caseId) {
    return rows(
            "SELECT record, code, field, phase FROM case_gap WHERE case_id = ? ORDER BY position",
            caseId)
        .stream()
        .map(row -> new Gap(text(row[0]), text(row[1]), text(row[2]), text(row[3])))
        .toList();
  }

  private void insert(long caseId, List<Gap> gaps) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < gaps.size(); i++) {
      Gap gap = gaps.get(i);
      values.addAll(Arrays.asList(caseId, i, gap.record(), gap.code(), gap.field(), gap.phase()));
    }
    run(
        "INSERT INTO case_gap (case_id, position, record, code, field, phase) VALUES "
            + String.join(", ", Collections.nCopies(gaps.size(), "(?, ?, ?, ?, ?, ?)")),
        values.toArray());
  }

  // A name ending in ! is a yes or no; in ? the same, but may be unanswered; in # zero is an
  // answer.
  private List<Map<String, Object>> named(String[] names, String sql, long caseId) {
    return rows(sql, caseId).stream()
        .map(
            row -> {
              Map<String, Object> facts = new HashMap<>();
              for (int i = 0; i < names.length; i++) {
                facts.put(names[i].replaceAll("[!?#]$", ""), fact(names[i], row[i]));
              }
              return facts;
            })
        .toList();
  }

  private static Object fact(String name, Object column) {
    if (name.endsWith("!") || name.endsWith("?") && column != null) {
      return flag(column);
    }
    return name.endsWith("#") ? text(column) : column;
  }
}
