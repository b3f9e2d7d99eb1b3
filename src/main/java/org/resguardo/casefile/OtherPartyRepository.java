package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.resguardo.kernel.PartyId;

/** Everybody of a case who is neither victim nor accused; and codes of parties of any kind. */
@ApplicationScoped
class OtherPartyRepository extends SqlRepository {
  private static final String ANY =
      "(SELECT v.case_id, v.party_id, v.code FROM victim v WHERE v.removed_at IS NULL"
          + " UNION ALL SELECT a.case_id, a.party_id, a.code FROM accused a"
          + " UNION ALL SELECT o.case_id, o.party_id, o.code FROM other_party o)";

  void add(OtherParty party) {
    entities.persist(party);
    entities.flush();
  }

  Optional<OtherParty> findByParty(PartyId party) {
    return entities
        .createQuery("SELECT o FROM OtherParty o WHERE o.partyId = :party", OtherParty.class)
        .setParameter("party", party)
        .getResultList()
        .stream()
        .findFirst();
  }

  Optional<OtherParty> find(long caseId, String code) {
    return entities
        .createQuery(
            "SELECT o FROM OtherParty o WHERE o.caseId = :case AND o.code = :code",
            OtherParty.class)
        .setParameter("case", caseId)
        .setParameter("code", code)
        .getResultList()
        .stream()
        .findFirst();
  }

  int nextNumber(long caseId) {
    return count(
            rows(
                    "SELECT MAX(CAST(SUBSTRING(code, 3) AS UNSIGNED)) FROM other_party WHERE case_id = ?",
                    caseId)
                .get(0)[0])
        + 1;
  }

  Optional<PartyId> partyOf(long caseId, String code) {
    return rows(
            "SELECT x.party_id FROM " + ANY + " x WHERE x.case_id = ? AND x.code = ?", caseId, code)
        .stream()
        .findFirst()
        .map(row -> new PartyId(text(row[0])));
  }

  Optional<String> codeOf(long caseId, PartyId party) {
    return rows(
            "SELECT x.code FROM " + ANY + " x WHERE x.case_id = ? AND x.party_id = ?",
            caseId,
            party.value())
        .stream()
        .findFirst()
        .map(row -> text(row[0]));
  }
}
