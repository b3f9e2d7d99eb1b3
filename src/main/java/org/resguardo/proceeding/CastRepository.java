package org.resguardo.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Row;

/**
 * Reads the people of a case and its open charges in one statement: codes, who is a child, where
 * each accused stands.
 */
@ApplicationScoped
class CastRepository {
  private static final String CHARGE = "CHARGE";

  private static final String SQL =
      "SELECT 'ACCUSED', a.id, a.party_id, a.code, FALSE, a.known, a.stage_code, a.suspended,"
          + " a.ended, (SELECT MAX(s.entered_on) FROM stage_spell s WHERE s.accused_id = a.id"
          + " AND s.superseded_at IS NULL AND s.left_on IS NULL), NULL,"
          + " a.continued_id IS NOT NULL FROM accused a WHERE a.case_id = ?"
          + " UNION ALL SELECT 'VICTIM', v.id, v.party_id, v.code,"
          + " COALESCE(p.treated_as_child, TRUE), TRUE, NULL, FALSE, FALSE, NULL, NULL, FALSE"
          + " FROM victim v LEFT JOIN victim_profile p ON p.victim_id = v.id"
          + " AND p.superseded_at IS NULL WHERE v.case_id = ? AND v.removed_at IS NULL"
          + " UNION ALL SELECT 'OTHER', o.id, o.party_id, o.code, FALSE, TRUE, NULL, FALSE, FALSE,"
          + " NULL, o.capacity, FALSE FROM other_party o WHERE o.case_id = ?"
          + " UNION ALL SELECT 'CHARGE', n.charge, NULL, MIN(f.offence_code), FALSE, TRUE, NULL,"
          + " FALSE, FALSE, NULL, NULL, FALSE FROM charge_count n JOIN count_fact f ON f.count_id = n.id"
          + " AND f.superseded_at IS NULL WHERE n.case_id = ?"
          + " AND f.status NOT IN ('CHANGED', 'DROPPED') GROUP BY n.charge"
          + " ORDER BY 1, 2";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  Cast of(long caseId) {
    var query = entities.createNativeQuery(SQL);
    for (int i = 1; i <= 4; i++) {
      query.setParameter(i, caseId);
    }
    Map<Boolean, List<Row>> rows =
        Row.all(query.getResultList()).stream()
            .collect(Collectors.partitioningBy(row -> CHARGE.equals(row.text(0))));
    return new Cast(
        rows.get(false).stream().map(CastRepository::member).toList(),
        rows.get(true).stream().map(row -> new Cast.Charge(row.number(1), row.text(3))).toList());
  }

  private static CastMember member(Row row) {
    return new CastMember(
        CastMember.Role.valueOf(row.text(0)),
        row.id(1),
        new PartyId(row.text(2)),
        row.text(3),
        row.flag(4),
        row.flag(5),
        row.text(6),
        row.flag(7),
        row.flag(8),
        row.day(9),
        row.text(10),
        row.flag(11));
  }
}
