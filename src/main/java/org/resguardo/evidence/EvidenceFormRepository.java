package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.resguardo.kernel.Row;

/** Reads in one statement to what an item of evidence can be tied. */
@ApplicationScoped
class EvidenceFormRepository {
  private static final String SQL =
      "SELECT 'COUNT', c.id, c.position, a.code, v.code, f.offence_code, NULL FROM charge_count c"
          + " JOIN count_fact f ON f.count_id = c.id AND f.superseded_at IS NULL"
          + " JOIN accused a ON a.id = c.accused_id LEFT JOIN victim v ON v.id = c.victim_id"
          + " WHERE c.case_id = ?"
          + " UNION ALL SELECT 'PAPER', d.id, d.number, d.title, NULL, NULL, NULL FROM document d"
          + " WHERE d.case_id = ? AND d.purge_asked_at IS NULL"
          + " UNION ALL SELECT 'RULING', r.id, 0, r.kind_code, NULL, NULL, r.decided_on"
          + " FROM decision r WHERE r.case_id = ? AND r.superseded_at IS NULL ORDER BY 1, 3, 2";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  EvidenceForm of(long caseId) {
    Query query = entities.createNativeQuery(SQL);
    for (int i = 1; i <= 3; i++) {
      query.setParameter(i, caseId);
    }
    List<Row> rows = Row.all(query.getResultList());
    return new EvidenceForm(
        of(rows, "COUNT").stream()
            .map(
                row ->
                    new EvidenceForm.Count(
                        row.id(1), row.number(2), row.text(3), row.text(4), row.text(5)))
            .toList(),
        of(rows, "PAPER").stream()
            .map(row -> new EvidenceForm.Paper(row.id(1), row.number(2), row.text(3)))
            .toList(),
        of(rows, "RULING").stream()
            .map(row -> new EvidenceForm.Ruling(row.id(1), row.text(3), row.day(6)))
            .toList());
  }

  private static List<Row> of(List<Row> rows, String what) {
    return rows.stream().filter(row -> what.equals(row.text(0))).toList();
  }
}
