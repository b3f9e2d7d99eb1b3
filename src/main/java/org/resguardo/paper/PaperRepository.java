package org.resguardo.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.resguardo.kernel.PlainSqlRepository;
import org.resguardo.kernel.Row;

/** What papers say of a case, in a statement a question whatever the size of the case. */
@ApplicationScoped
class PaperRepository extends PlainSqlRepository {
  private static final String CASE =
      "SELECT c.number, c.official_number, c.office_code, c.stage_code, c.principal_offence,"
          + " c.registered_on, p.complaint_on, p.facts_from, p.facts_to, p.how_arose, p.summary"
          + " FROM case_file c LEFT JOIN case_profile p ON p.case_id = c.id"
          + " AND p.superseded_at IS NULL WHERE c.id = ?";

  /** In the order in which papers list them; a number sorts within its kind. */
  private static final String RECORDS =
      "SELECT 'accused', a.id AS place, a.code AS c1, a.stage_code AS c2,"
          + " CAST(p.arrested_on AS CHAR) AS c3, NULL AS c4, NULL AS c5, NULL AS c6, NULL AS c7,"
          + " NULL AS c8, NULL AS c9 FROM accused a LEFT JOIN accused_profile p"
          + " ON p.accused_id = a.id AND p.superseded_at IS NULL WHERE a.case_id = ?"
          + " UNION ALL SELECT 'victim', v.id, v.code, p.sex, p.age_group, NULL, NULL, NULL, NULL,"
          + " NULL, NULL FROM victim v LEFT JOIN victim_profile p ON p.victim_id = v.id"
          + " AND p.superseded_at IS NULL WHERE v.case_id = ? AND v.removed_at IS NULL"
          + " UNION ALL SELECT 'count', n.position, CAST(n.charge AS CHAR), a.code, v.code,"
          + " f.offence_code, f.from_on, f.to_on, CAST(f.acts AS CHAR),"
          + " CONCAT(f.attempt, ' ', f.participation), CAST(f.penalty_months AS CHAR)"
          + " FROM charge_count n JOIN count_fact f ON f.count_id = n.id"
          + " AND f.superseded_at IS NULL AND f.status NOT IN ('CHANGED', 'DROPPED')"
          + " JOIN accused a ON a.id = n.accused_id LEFT JOIN victim v ON v.id = n.victim_id"
          + " WHERE n.case_id = ?"
          + " UNION ALL SELECT 'hearing', UNIX_TIMESTAMP(h.starts_at), h.kind_code,"
          + " CAST(DATE(h.starts_at) AS CHAR), h.court_code, h.result, NULL, NULL, NULL, NULL, NULL"
          + " FROM hearing h WHERE h.case_id = ? AND h.cancelled_at IS NULL"
          + " UNION ALL SELECT 'decision', TO_DAYS(d.decided_on), d.kind_code,"
          + " CAST(d.decided_on AS CHAR), d.number, d.body, NULL, NULL, NULL, NULL, NULL"
          + " FROM decision d WHERE d.case_id = ? AND d.superseded_at IS NULL"
          + " ORDER BY 1, 2, 3";

  private static final String HEARINGS =
      "SELECT h.id, h.kind_code, h.starts_at, COALESCE(a.code, v.code, o.code)"
          + " FROM hearing h LEFT JOIN hearing_party x ON x.hearing_id = h.id"
          + " LEFT JOIN accused a ON a.party_id = x.party_id AND a.case_id = h.case_id"
          + " LEFT JOIN victim v ON v.party_id = x.party_id AND v.case_id = h.case_id"
          + " LEFT JOIN other_party o ON o.party_id = x.party_id AND o.case_id = h.case_id"
          + " WHERE h.case_id = ? AND h.cancelled_at IS NULL ORDER BY h.starts_at DESC, h.id, 4";

  private static final String HEARING =
      "SELECT h.kind_code, h.starts_at, h.court_code, h.room, h.minutes, h.result,"
          + " COALESCE(a.code, v.code, o.code), x.role, o.capacity, x.summon_way, x.summon_result"
          + " FROM hearing h LEFT JOIN hearing_party x ON x.hearing_id = h.id"
          + " LEFT JOIN accused a ON a.party_id = x.party_id AND a.case_id = h.case_id"
          + " LEFT JOIN victim v ON v.party_id = x.party_id AND v.case_id = h.case_id"
          + " LEFT JOIN other_party o ON o.party_id = x.party_id AND o.case_id = h.case_id"
          + " WHERE h.case_id = ? AND h.id = ? AND h.cancelled_at IS NULL ORDER BY 7";

  /**
   * number, official number, office, stage, offence, registered, complaint, facts from and to, how
   * it arose, summary.
   */
  Row ofCase(long caseId) {
    return rows(CASE, caseId).get(0);
  }

  /**
   * The kind first, from the third column on what it is: accused (code, stage, arrested), victim
   * (code, sex, age group), count (charge, accused, victim, offence, from, to, acts, "attempt
   * participation", months), hearing (kind, day, court, result), decision (kind, day, number,
   * body).
   */
  List<Row> records(long caseId) {
    return rows(RECORDS, caseId, caseId, caseId, caseId, caseId);
  }

  /** id, kind, start and one code a row; a hearing of nobody has one row without code. */
  List<Row> hearings(long caseId) {
    return rows(HEARINGS, caseId);
  }

  /**
   * kind, start, court, room, minutes, result; code, role, capacity, way and result of the summons
   * of one person a row. Empty when there is no such hearing.
   */
  List<Row> hearing(long caseId, long id) {
    return rows(HEARING, caseId, id);
  }
}
