package org.resguardo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.Columns;

/**
 * Which entries of the log are about one victim: by the code, by the party, and by the records that
 * concern her. A record that is not known to concern her is left out.
 */
@ApplicationScoped
class ExtractRepository extends Columns {
  /** The word that an entry's subject begins with, and where the records of that kind stand. */
  private static final List<String> RECORDS =
      List.of(
          "SELECT CONCAT('document D-', d.number) FROM document d JOIN document_party p"
              + " ON p.document_id = d.id WHERE d.case_id = ? AND p.party_id = ?",
          "SELECT CONCAT('evidence E-', i.number) FROM evidence_item i JOIN evidence_party p"
              + " ON p.item_id = i.id WHERE i.case_id = ? AND p.party_id = ?",
          record("measure ", "measure"),
          record("interview ", "victim_interview"),
          record("consent ", "victim_consent"),
          record("referral ", "victim_service"),
          record("assessment ", "risk_assessment"),
          record("non punishment ", "non_punishment"),
          record("victim notice ", "victim_notice"));

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  private static String record(String word, String table) {
    return "SELECT CONCAT('"
        + word
        + "', id) FROM "
        + table
        + " WHERE case_id = ? AND party_id = ?";
  }

  /** Codes of all who are or were recorded as victims of the case. */
  List<String> victims(long caseId) {
    return texts("SELECT code FROM victim WHERE case_id = ? ORDER BY id", List.of(caseId));
  }

  Optional<String> party(long caseId, String code) {
    return texts(
            "SELECT party_id FROM victim WHERE case_id = ? AND code = ?", List.of(caseId, code))
        .stream()
        .findFirst();
  }

  /** Codes of everybody else whom the case knows. */
  List<String> others(long caseId, String code) {
    return texts(
        "SELECT code FROM victim WHERE case_id = ? AND code <> ? UNION SELECT code FROM accused"
            + " WHERE case_id = ? UNION SELECT code FROM other_party WHERE case_id = ?",
        List.of(caseId, code, caseId, caseId));
  }

  /** What entries about her have as their subject. */
  List<String> subjects(long caseId, String code, String party) {
    List<Object> parameters = new ArrayList<>();
    RECORDS.forEach(any -> parameters.addAll(List.of(caseId, party)));
    List<String> subjects = new ArrayList<>(List.of(code, party));
    subjects.addAll(texts(String.join(" UNION ALL ", RECORDS), parameters));
    return subjects;
  }

  private List<String> texts(String sql, Collection<Object> parameters) {
    Query query = entities.createNativeQuery(sql);
    int at = 1;
    for (Object parameter : parameters) {
      query.setParameter(at++, parameter);
    }
    List<?> found = query.getResultList();
    return found.stream().map(Columns::text).toList();
  }
}
