package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Row;

/** Reads who a document or an item of evidence can be about, in one statement: codes only. */
@ApplicationScoped
class PeopleRepository {
  private static final String SQL =
      "SELECT 'ACCUSED', a.id, a.party_id, a.code, FALSE, NULL FROM accused a WHERE a.case_id = ?"
          + " UNION ALL SELECT 'VICTIM', v.id, v.party_id, v.code,"
          + " COALESCE(p.treated_as_child, TRUE), NULL FROM victim v LEFT JOIN victim_profile p"
          + " ON p.victim_id = v.id AND p.superseded_at IS NULL"
          + " WHERE v.case_id = ? AND v.removed_at IS NULL"
          + " UNION ALL SELECT 'OTHER', o.id, o.party_id, o.code, FALSE, o.capacity"
          + " FROM other_party o WHERE o.case_id = ? ORDER BY 1, 2";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  People of(long caseId) {
    var query = entities.createNativeQuery(SQL);
    for (int i = 1; i <= 3; i++) {
      query.setParameter(i, caseId);
    }
    return new People(
        Row.all(query.getResultList()).stream().map(PeopleRepository::person).toList());
  }

  private static Person person(Row row) {
    return new Person(
        Person.Role.valueOf(row.text(0)),
        row.id(1),
        new PartyId(row.text(2)),
        row.text(3),
        row.flag(4),
        row.text(5));
  }
}
