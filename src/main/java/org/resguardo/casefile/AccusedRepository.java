package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.PartyId;

/** Suspects and accused, and what is known of them. */
@ApplicationScoped
class AccusedRepository extends SqlRepository {
  /** From when to when the facts of a case happened, as far as it is known. */
  record FactsPeriod(LocalDate first, LocalDate last) {}

  void add(Accused accused) {
    entities.persist(accused);
    entities.flush();
  }

  void add(AccusedProfile profile) {
    entities.persist(profile);
  }

  void touch(Accused accused) {
    entities.lock(accused, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  Optional<Accused> findByParty(PartyId party) {
    return entities
        .createQuery("SELECT a FROM Accused a WHERE a.partyId = :party", Accused.class)
        .setParameter("party", party)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** By the code of now or by the one an unidentified person had. */
  Optional<Accused> find(long caseId, String code) {
    return entities
        .createQuery(
            "SELECT a FROM Accused a WHERE a.caseId = :case"
                + " AND (a.code = :code OR a.formerCode = :code)",
            Accused.class)
        .setParameter("case", caseId)
        .setParameter("code", code)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The next number of a series of codes (A-, NN-) within the case. */
  /** Those who did not go on in another case; {@code open}: and have not come to an end. */
  List<Accused> ofCase(long caseId, boolean open) {
    List<Long> ids =
        rows(
                "SELECT id FROM accused WHERE case_id = ? AND continued_id IS NULL"
                    + (open ? " AND NOT ended" : ""),
                caseId)
            .stream()
            .map(row -> number(row[0]))
            .toList();
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("SELECT a FROM Accused a WHERE a.id IN :ids ORDER BY a.id", Accused.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  int nextNumber(long caseId, String series) {
    Object[] highest =
        rows(
                "SELECT MAX(CAST(SUBSTRING(x.code, ?) AS UNSIGNED)) FROM (SELECT code FROM accused"
                    + " WHERE case_id = ? UNION ALL SELECT former_code FROM accused WHERE case_id = ?)"
                    + " x WHERE x.code LIKE ?",
                series.length() + 1,
                caseId,
                caseId,
                series + "%")
            .get(0);
    return count(highest[0]) + 1;
  }

  List<AccusedProfile> history(long accusedId) {
    return entities
        .createQuery(
            "SELECT DISTINCT p FROM AccusedProfile p LEFT JOIN FETCH p.codes"
                + " WHERE p.accusedId = :accused ORDER BY p.recordedAt, p.id",
            AccusedProfile.class)
        .setParameter("accused", accusedId)
        .getResultList();
  }

  AccusedProfile current(long accusedId) {
    return entities
        .createQuery(
            "SELECT DISTINCT p FROM AccusedProfile p LEFT JOIN FETCH p.codes"
                + " WHERE p.accusedId = :accused AND p.supersededAt IS NULL",
            AccusedProfile.class)
        .setParameter("accused", accusedId)
        .getSingleResult();
  }

  FactsPeriod facts(long caseId) {
    return rows(
            "SELECT facts_from, facts_to FROM case_profile WHERE case_id = ?"
                + " AND superseded_at IS NULL",
            caseId)
        .stream()
        .findFirst()
        .map(row -> period(text(row[0]), text(row[1])))
        .orElse(new FactsPeriod(null, null));
  }

  private static FactsPeriod period(String from, String to) {
    FuzzyDate first = new FuzzyDate(from);
    FuzzyDate last = to == null ? first : new FuzzyDate(to);
    return new FactsPeriod(first.earliest(), last.latest());
  }
}
