package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.PartyId;

/** Victims and what is known of them. */
@ApplicationScoped
class VictimRepository extends SqlRepository {
  void add(Victim victim) {
    entities.persist(victim);
    entities.flush();
  }

  /** What waits is written now: a party id must be free before it is given anew. */
  void flush() {
    entities.flush();
  }

  void add(VictimProfile profile) {
    entities.persist(profile);
  }

  /** Two who change the same victim's facts meet here: the later one is stale. */
  void touch(Victim victim) {
    entities.lock(victim, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  Optional<Victim> findByParty(PartyId party) {
    return entities
        .createQuery("SELECT v FROM Victim v WHERE v.partyId = :party", Victim.class)
        .setParameter("party", party)
        .getResultList()
        .stream()
        .findFirst();
  }

  Optional<Victim> find(long caseId, String code) {
    return entities
        .createQuery(
            "SELECT v FROM Victim v WHERE v.caseId = :case AND v.code = :code", Victim.class)
        .setParameter("case", caseId)
        .setParameter("code", code)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Oldest first; the last one is current unless the victim was removed. One statement. */
  List<VictimProfile> history(long victimId) {
    return entities
        .createQuery(
            "SELECT DISTINCT p FROM VictimProfile p LEFT JOIN FETCH p.codes"
                + " WHERE p.victimId = :victim ORDER BY p.recordedAt, p.id",
            VictimProfile.class)
        .setParameter("victim", victimId)
        .getResultList();
  }

  VictimProfile current(long victimId) {
    return entities
        .createQuery(
            "SELECT DISTINCT p FROM VictimProfile p LEFT JOIN FETCH p.codes"
                + " WHERE p.victimId = :victim AND p.supersededAt IS NULL",
            VictimProfile.class)
        .setParameter("victim", victimId)
        .getSingleResult();
  }

  /** Numbers of the charges that still name the victim. */
  List<Integer> openCharges(long victimId) {
    return rows(
            "SELECT DISTINCT c.charge FROM charge_count c JOIN count_fact f ON f.count_id = c.id"
                + " AND f.superseded_at IS NULL WHERE c.victim_id = ?"
                + " AND f.status NOT IN ('CHANGED', 'DROPPED') ORDER BY c.charge",
            victimId)
        .stream()
        .map(row -> count(row[0]))
        .toList();
  }

  /** Hearings to come at which the party is to be heard. */
  boolean isSummoned(PartyId party, java.time.LocalDateTime now) {
    return !rows(
            "SELECT 1 FROM hearing_party s JOIN hearing h ON h.id = s.hearing_id"
                + " WHERE s.party_id = ? AND h.cancelled_at IS NULL AND h.starts_at > ? LIMIT 1",
            party.value(),
            now)
        .isEmpty();
  }
}
