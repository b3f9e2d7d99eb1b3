package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.kernel.PartyId;

/** Party ids and codes of one case, in one statement. */
@ApplicationScoped
class PartyCodeRepository {
  private static final String SQL =
      "SELECT party_id, code FROM victim WHERE case_id = ? UNION ALL"
          + " SELECT party_id, code FROM accused WHERE case_id = ? UNION ALL"
          + " SELECT party_id, code FROM other_party WHERE case_id = ?";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  Map<PartyId, String> ofCase(long caseId) {
    var query = entities.createNativeQuery(SQL);
    for (int i = 1; i <= 3; i++) {
      query.setParameter(i, caseId);
    }
    Map<PartyId, String> codes = new HashMap<>();
    List<?> rows = query.getResultList();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      codes.put(new PartyId(cells[0].toString()), cells[1].toString());
    }
    return codes;
  }
}
