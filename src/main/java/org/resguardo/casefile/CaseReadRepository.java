package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;

/** Reads one case for its pages: three statements, whatever the size of the case. */
@ApplicationScoped
class CaseReadRepository extends SqlRepository {
  private static final String BAR =
      "SELECT c.id, c.version, c.number, c.official_number, c.office_code, u.short_name, c.status,"
          + " c.need_code, c.stage_code, c.next_hearing_at, c.confidentiality, c.priority,"
          + " c.principal_offence, c.registered_on, c.child_victim, c.detained, c.trafficking, c.csec,"
          + " c.victims, c.accused,"
          + " (SELECT COUNT(*) FROM accused a WHERE a.case_id = c.id AND NOT a.known AND a.continued_id IS NULL),"
          + " (SELECT COUNT(*) FROM other_party o WHERE o.case_id = c.id),"
          + " (SELECT COUNT(DISTINCT n.charge) FROM charge_count n JOIN count_fact f ON f.count_id = n.id AND"
          + " f.superseded_at IS NULL AND f.status NOT IN ('CHANGED', 'DROPPED') WHERE n.case_id = c.id),"
          + " (SELECT COUNT(*) FROM hearing h WHERE h.case_id = c.id AND h.cancelled_at IS NULL),"
          + " (SELECT COUNT(*) FROM decision d WHERE d.case_id = c.id AND d.superseded_at IS NULL),"
          + " c.gaps, (SELECT o.to_office FROM transfer_offer o WHERE o.open_case_id = c.id)";
  private static final String FACTS =
      ", p.complaint_on, p.how_arose, p.facts_from, p.facts_to, p.summary, p.trafficking, p.csec,"
          + " p.border, p.online_used, p.organised_group, p.number_acting, p.complex_procedure,"
          + " (SELECT MAX(x.closed_on) FROM case_closing x WHERE x.case_id = c.id AND x.reopened_on IS NULL),"
          + " (SELECT MAX(x.reason_code) FROM case_closing x WHERE x.case_id = c.id AND x.reopened_on IS NULL)";
  private static final String PROFILE =
      " FROM case_profile f JOIN %s ON x.profile_id = f.id WHERE f.case_id = ? AND f.superseded_at IS NULL";
  private static final String LINK =
      " UNION ALL SELECT 'LINK', l.id, o.number, l.kind, o.office_code, j.order_number,"
          + " CAST(j.joined_on AS CHAR) FROM case_link l LEFT JOIN case_join j ON l.kind = 'JOINED'"
          + " AND j.case_id = l.case_id AND j.to_case_id = l.other_case_id"
          + " JOIN case_file o ON o.id = %s = ?";
  // One row a note: kind, order, and up to five columns as text.
  private static final String NOTES =
      "SELECT 'PLACE' kind, x.id pos, x.phase a, x.country b, COALESCE(x.division2, x.division1) c,"
          + " x.place d, x.place_kind e"
          + PROFILE.formatted("case_place x")
          + " UNION ALL SELECT 'CODE', x.position, x.list, x.code, NULL, NULL, NULL"
          + PROFILE.formatted("case_profile_code x")
          + " UNION ALL SELECT 'NUMBER', id, kind, number, NULL, NULL, NULL FROM case_number WHERE case_id = ?"
          + " UNION ALL SELECT 'GAP', position, record, code, field, phase, NULL FROM case_gap WHERE case_id = ?"
          + LINK.formatted("l.other_case_id WHERE l.case_id")
          + LINK.formatted("l.case_id WHERE l.other_case_id")
          + " UNION ALL (SELECT 'DECISION', d.id, CAST(d.decided_on AS CHAR), d.kind_code, d.body,"
          + " d.reason_code, (SELECT GROUP_CONCAT(a.code ORDER BY a.id SEPARATOR ', ') FROM decision_accused t"
          + " JOIN accused a ON a.id = t.accused_id WHERE t.decision_id = d.id)"
          + " FROM decision d WHERE d.case_id = ? AND d.superseded_at IS NULL"
          + " ORDER BY d.decided_on DESC, d.id DESC LIMIT 5)"
          + " UNION ALL (SELECT 'HEARING', h.id, DATE_FORMAT(h.starts_at, '%Y-%m-%dT%H:%i:00'), h.kind_code,"
          + " h.court_code, NULL, NULL FROM hearing h WHERE h.case_id = ? AND h.cancelled_at IS NULL"
          + " AND NOT EXISTS (SELECT 1 FROM hearing_result r WHERE r.hearing_id = h.id"
          + " AND r.superseded_at IS NULL) ORDER BY h.starts_at LIMIT 5)";

  CaseBar bar(long caseId, LocalDateTime now) {
    return bar(
        rows(
                BAR
                    + " FROM case_file c LEFT JOIN app_user u ON u.id = c.prosecutor_id WHERE c.id = ?",
                caseId)
            .get(0),
        now);
  }

  /** The bar's columns and those of the current facts, from {@link #FIRST_FACT} on. */
  Object[] barAndFacts(long caseId) {
    return rows(
            BAR
                + FACTS
                + " FROM case_file c JOIN case_profile p ON p.case_id = c.id AND p.superseded_at IS NULL"
                + " LEFT JOIN app_user u ON u.id = c.prosecutor_id WHERE c.id = ?",
            caseId)
        .get(0);
  }

  static final int FIRST_FACT = 27;

  List<Object[]> notes(long caseId) {
    return rows(NOTES, caseId, caseId, caseId, caseId, caseId, caseId, caseId, caseId);
  }

  List<Object[]> steps(long caseId) {
    return rows(
        "SELECT a.id, a.party_id, a.code, a.known, a.stage_code, a.suspended, a.ended, s.stage_code,"
            + " s.entered_on, s.left_on, p.minor_at_offence, m.month_on FROM accused a"
            + " LEFT JOIN stage_spell s ON s.accused_id = a.id AND s.superseded_at IS NULL"
            + " LEFT JOIN accused_profile p ON p.accused_id = a.id AND p.superseded_at IS NULL"
            + " LEFT JOIN accused_majority m ON m.accused_id = a.id WHERE a.case_id = ? AND a.continued_id IS NULL"
            + " ORDER BY a.id, s.entered_on, s.id",
        caseId);
  }

  static CaseBar bar(Object[] row, LocalDateTime now) {
    return new CaseBar(
        number(row[0]),
        count(row[1]),
        text(row[2]),
        text(row[3]),
        text(row[4]),
        text(row[5]),
        text(row[6]),
        NeedPolicy.shown(text(row[7]), time(row[9]), now),
        text(row[8]),
        time(row[9]),
        text(row[10]),
        text(row[11]),
        text(row[12]),
        date(row[13]),
        flag(row[14]),
        flag(row[15]),
        flag(row[16]),
        flag(row[17]),
        count(row[18]),
        count(row[19]),
        count(row[20]),
        count(row[18]) + count(row[19]) + count(row[21]),
        count(row[22]),
        count(row[23]),
        count(row[24]),
        count(row[25]),
        text(row[26]));
  }

  /** Offices, telephones and whom to ask for: the prosecutor in charge, else the office's head. */
  List<Object[]> contacts(List<Long> caseIds) {
    String marks = String.join(", ", java.util.Collections.nCopies(caseIds.size(), "?"));
    return rows(
        "SELECT c.id, c.office_code, o.phone, COALESCE(u.short_name, (SELECT h.short_name FROM app_user h"
            + " WHERE h.office_code = c.office_code AND h.role_code = 'office_head' AND h.enabled"
            + " ORDER BY h.id LIMIT 1), '') FROM case_file c JOIN office o ON o.code = c.office_code"
            + " LEFT JOIN app_user u ON u.id = c.prosecutor_id WHERE c.id IN ("
            + marks
            + ")",
        caseIds.toArray());
  }
}
