package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.resguardo.kernel.PartyId;

/** Who stands twice in a case, and whose parties were before two of them were merged. */
@ApplicationScoped
class TwinRepository extends VaultTableRepository {
  private static final String NOTICED =
      "EXISTS (SELECT 1 FROM party x JOIN match_notice n ON n.party_id = x.party_id"
          + " JOIN party y ON y.party_id = n.other_party_id AND y.person_id = %s.person_id"
          + " WHERE x.person_id = %s.person_id AND n.restricted = FALSE AND n.heads_only = FALSE"
          + " AND COALESCE(n.settled, 'CALLED') = 'CALLED')";

  /** Of one kind each, victims and accused; nobody who is under reserve or hidden. */
  List<Twin> ofCase(long caseId) {
    return list(
        "SELECT a.party_id, b.party_id, a.person_id = b.person_id FROM party a JOIN party b"
            + " ON b.case_id = a.case_id AND b.kind = a.kind AND b.party_id > a.party_id"
            + " AND b.claimed = TRUE AND b.hidden = FALSE AND b.reserved = FALSE"
            + " WHERE a.case_id = ? AND a.kind <> 'OTHER' AND a.claimed = TRUE"
            + " AND a.hidden = FALSE AND a.reserved = FALSE AND (a.person_id = b.person_id OR "
            + NOTICED.formatted("b", "a")
            + " OR "
            + NOTICED.formatted("a", "b")
            + ") ORDER BY a.created_at, a.party_id LIMIT 200",
        row ->
            new Twin(
                new PartyId(row.getString(1)), new PartyId(row.getString(2)), row.getBoolean(3)),
        List.of(caseId));
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
