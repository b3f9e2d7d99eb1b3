package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.PartyId;

/** "A record exists elsewhere": pairs of parties of different cases, and what became of them. */
@ApplicationScoped
class NoticeRepository extends VaultTableRepository {
  record Notice(
      long id,
      int version,
      PartyId party,
      long caseId,
      PartyId other,
      long otherCaseId,
      boolean headsOnly,
      Instant noticedAt,
      MatchOutcome settled,
      Instant settledAt,
      String note,
      PartyKind kind,
      PartyKind otherKind) {}

  /** A party moved to another person by settling a notice, and whose it was before. */
  record Merged(PartyId party, String fromPersonId) {}

  private static final String SELECT =
      "SELECT n.id, n.version, n.party_id, p.case_id, n.other_party_id, o.case_id AS other_case_id,"
          + " n.heads_only, n.noticed_at, n.settled, n.settled_at, n.note, p.kind, o.kind AS other_kind"
          + " FROM match_notice n"
          + " JOIN party p ON p.party_id = n.party_id"
          + " JOIN party o ON o.party_id = n.other_party_id"
          + " WHERE p.claimed = TRUE AND o.claimed = TRUE AND n.restricted = FALSE"
          + " AND p.hidden = FALSE AND o.hidden = FALSE";

  /** Once per pair, whichever of the two was entered first. */
  void add(
      PartyId party, Match match, boolean headsOnly, boolean restricted, Long by, Instant now) {
    update(
        "INSERT INTO match_notice (version, party_id, other_party_id, strength, heads_only,"
            + " restricted, noticed_at, noticed_by) SELECT 1, ?, ?, ?, ?, ?, ?, ? FROM DUAL"
            + " WHERE NOT EXISTS (SELECT 1 FROM match_notice m WHERE"
            + " m.party_id IN (?, ?) AND m.other_party_id IN (?, ?))",
        party,
        match.other(),
        match.strength(),
        headsOnly,
        restricted,
        now,
        by,
        party,
        match.other(),
        party,
        match.other());
  }

  /** The newest first: not settled, or settled since then. */
  List<Notice> list(Instant settledSince, int limit) {
    return list(
        SELECT
            + " AND (n.settled IS NULL OR n.settled = 'CALLED' OR n.settled_at >= ?)"
            + " ORDER BY n.noticed_at DESC, n.id DESC LIMIT "
            + limit,
        NoticeRepository::notice,
        List.of(settledSince));
  }

  Optional<Notice> find(long id) {
    return list(SELECT + " AND n.id = ?", NoticeRepository::notice, List.of(id)).stream()
        .findFirst();
  }

  /** Whom a party looks like, as noticed so far and as far as it was told to whoever entered it. */
  List<Match> of(PartyId party) {
    return list(
        "SELECT o.party_id, o.case_id, n.strength FROM match_notice n JOIN party o ON o.party_id ="
            + " CASE WHEN n.party_id = ? THEN n.other_party_id ELSE n.party_id END"
            + " WHERE (n.party_id = ? OR n.other_party_id = ?) AND n.heads_only = FALSE"
            + " AND n.restricted = FALSE AND o.hidden = FALSE ORDER BY n.id",
        row ->
            new Match(
                new PartyId(row.getString(1)), row.getLong(2), Strength.valueOf(row.getString(3))),
        List.of(party, party, party));
  }

  /** Whether the row still had the version that the caller saw. */
  boolean settle(long id, int version, MatchOutcome outcome, String note, long by, Instant now) {
    return update(
            "UPDATE match_notice SET settled = ?, note = ?, settled_by = ?, settled_at = ?,"
                + " version = version + 1 WHERE id = ? AND version = ?",
            outcome,
            note,
            by,
            now,
            id,
            version)
        == 1;
  }

  void keepMerge(long notice, Merged merged, Instant now) {
    update(
        "INSERT INTO person_merge (notice_id, party_id, from_person_id, merged_at)"
            + " VALUES (?, ?, ?, ?)",
        notice,
        merged.party(),
        merged.fromPersonId(),
        now);
  }

  List<Merged> merges(long notice) {
    return list(
        "SELECT party_id, from_person_id FROM person_merge WHERE notice_id = ?",
        row -> new Merged(new PartyId(row.getString(1)), row.getString(2)),
        List.of(notice));
  }

  void forgetMerges(long notice) {
    update("DELETE FROM person_merge WHERE notice_id = ?", notice);
  }

  private static Notice notice(ResultSet row) throws SQLException {
    String settled = row.getString("settled");
    return new Notice(
        row.getLong("id"),
        row.getInt("version"),
        new PartyId(row.getString("party_id")),
        row.getLong("case_id"),
        new PartyId(row.getString("other_party_id")),
        row.getLong("other_case_id"),
        row.getBoolean("heads_only"),
        instant(row, "noticed_at"),
        settled == null ? null : MatchOutcome.valueOf(settled),
        instant(row, "settled_at"),
        row.getString("note"),
        PartyKind.valueOf(row.getString("kind")),
        PartyKind.valueOf(row.getString("other_kind")));
  }
}
