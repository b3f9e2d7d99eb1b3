package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.resguardo.kernel.PartyId;

/** Who stands twice in a case, and whose parties were before two of them were merged. */
@ApplicationScoped
class TwinRepository extends VaultTableRepository {
  private static final String SEEN =
      "%1$s.case_id = ? AND %1$s.kind <> 'OTHER' AND %1$s.claimed = TRUE AND %1$s.hidden = FALSE"
          + " AND %1$s.reserved = FALSE";
  private static final String PAIRS =
      "SELECT a.party_id, b.party_id, TRUE FROM party a JOIN party b ON b.person_id = a.person_id"
          + " AND b.kind = a.kind AND b.party_id > a.party_id WHERE "
          + SEEN.formatted("a")
          + " AND "
          + SEEN.formatted("b")
          + " UNION SELECT LEAST(a.party_id, b.party_id), GREATEST(a.party_id, b.party_id), FALSE"
          + " FROM party a JOIN party x ON x.person_id = a.person_id"
          + " JOIN match_notice n ON n.party_id = x.party_id"
          + " JOIN party y ON y.party_id = n.other_party_id JOIN party b"
          + " ON b.person_id = y.person_id AND b.person_id <> a.person_id AND b.kind = a.kind"
          + " WHERE n.restricted = FALSE AND n.heads_only = FALSE"
          + " AND COALESCE(n.settled, 'CALLED') = 'CALLED' AND "
          + SEEN.formatted("a")
          + " AND "
          + SEEN.formatted("b")
          + " ORDER BY 1, 2 LIMIT 200";

  /** Of one kind each, victims and accused; nobody who is under reserve or hidden. */
  List<Twin> ofCase(long caseId) {
    return list(
        PAIRS,
        row ->
            new Twin(
                new PartyId(row.getString(1)), new PartyId(row.getString(2)), row.getBoolean(3)),
        List.of(caseId, caseId, caseId, caseId));
  }

  void keep(PartyId kept, PartyId other, NoticeRepository.Merged moved, Instant now) {
    update(
        "INSERT INTO case_merge (kept_party_id, other_party_id, party_id, from_person_id,"
            + " merged_at) VALUES (?, ?, ?, ?, ?)",
        kept,
        other,
        moved.party(),
        moved.fromPersonId(),
        now);
  }

  List<NoticeRepository.Merged> moved(PartyId kept, PartyId other) {
    return list(
        "SELECT party_id, from_person_id FROM case_merge WHERE kept_party_id = ?"
            + " AND other_party_id = ?",
        row -> new NoticeRepository.Merged(new PartyId(row.getString(1)), row.getString(2)),
        List.of(kept, other));
  }

  void forget(PartyId kept, PartyId other) {
    update("DELETE FROM case_merge WHERE kept_party_id = ? AND other_party_id = ?", kept, other);
  }
}
