package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;

/** Rows of party_merge and party_standing. Nothing that a case records is changed here. */
@ApplicationScoped
class MergeRepository extends SqlRepository {
  private static final String VIEW =
      "SELECT m.id, m.case_id, m.role, m.kept_party_id, m.kept_code, m.other_party_id, m.other_code, m.reason,"
          + " u.username, m.merged_at, m.undo_until_on, m.undo_reason, w.username, m.undone_at"
          + " FROM party_merge m LEFT JOIN app_user u ON u.id = m.merged_by"
          + " LEFT JOIN app_user w ON w.id = m.undone_by WHERE m.case_id = ?";

  /** Somebody of a case; {@code unit}: the row it was first, in whichever case. */
  record Somebody(String role, long id, PartyId party, String code, long unit) {}

  void lock(CaseNumber number) {
    rows("SELECT id FROM case_file WHERE number = ? FOR UPDATE", number.value());
  }

  /** Of victims who were not moved away, and of accused who are identified and still here. */
  Optional<Somebody> find(long caseId, String code) {
    return rows(
            "SELECT 'VICTIM', id, party_id, code, COALESCE(origin_id, id) FROM victim"
                + " WHERE case_id = ? AND code = ? AND removed_at IS NULL UNION ALL"
                + " SELECT 'ACCUSED', id, party_id, code, COALESCE(origin_id, id) FROM accused"
                + " WHERE case_id = ? AND code = ? AND known AND continued_id IS NULL",
            caseId,
            code,
            caseId,
            code)
        .stream()
        .findFirst()
        .map(
            row ->
                new Somebody(
                    text(row[0]),
                    number(row[1]),
                    new PartyId(text(row[2])),
                    text(row[3]),
                    number(row[4])));
  }

  /** Whether it counts as somebody else now. */
  boolean standsAside(Somebody one) {
    return !rows(
            "SELECT id FROM party_standing WHERE role = ? AND unit_id = ?"
                + " AND superseded_at IS NULL AND counted_unit IS NOT NULL UNION ALL"
                + " SELECT id FROM party_merge WHERE other_party_id = ? AND undone_at IS NULL",
            one.role(),
            one.unit(),
            one.party().value())
        .isEmpty();
  }

  /** Whether somebody else counts as this one now. */
  boolean standsForOthers(Somebody one) {
    return !rows(
            "SELECT id FROM party_standing WHERE role = ? AND counted_unit = ?"
                + " AND superseded_at IS NULL UNION ALL"
                + " SELECT id FROM party_merge WHERE kept_party_id = ? AND undone_at IS NULL",
            one.role(),
            one.unit(),
            one.party().value())
        .isEmpty();
  }

  /** Whether an order of a court or an order to keep names one of the two alone. */
  boolean underOrder(Somebody one, Somebody other) {
    return !rows(
            "SELECT id FROM expungement WHERE party_id IN (?, ?) AND withdrawn_at IS NULL UNION ALL"
                + " SELECT id FROM legal_hold WHERE party_id IN (?, ?) AND released_at IS NULL",
            one.party().value(),
            other.party().value(),
            one.party().value(),
            other.party().value())
        .isEmpty();
  }

  Optional<Long> twin(String requestKey) {
    return requestKey == null
        ? Optional.empty()
        : rows("SELECT id FROM party_merge WHERE request_key = ?", requestKey).stream()
            .findFirst()
            .map(row -> number(row[0]));
  }

  /** Who writes, when, and the key of the request. */
  record Writing(long by, Instant at, String requestKey) {}

  long add(
      long caseId, Somebody kept, Somebody other, String reason, LocalDate until, Writing writing) {
    run(
        "INSERT INTO party_merge (case_id, role, kept_party_id, kept_code, other_party_id,"
            + " other_code, reason, merged_by, merged_at, undo_until_on, request_key)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        caseId,
        kept.role(),
        kept.party().value(),
        kept.code(),
        other.party().value(),
        other.code(),
        reason,
        writing.by(),
        writing.at(),
        until,
        writing.requestKey());
    return lastKey();
  }

  /** From now on the other counts as the kept one; before, as itself. */
  void standAside(long merge, Somebody other, Somebody kept, Instant now) {
    int before =
        run(
            "UPDATE party_standing SET superseded_at = ? WHERE role = ? AND unit_id = ?"
                + " AND superseded_at IS NULL",
            now,
            other.role(),
            other.unit());
    if (before == 0) {
      run(
          "INSERT INTO party_standing (merge_id, role, unit_id, recorded_at, superseded_at)"
              + " VALUES (?, ?, ?, ?, ?)",
          merge,
          other.role(),
          other.unit(),
          Instant.EPOCH,
          now);
    }
    run(
        "INSERT INTO party_standing (merge_id, role, unit_id, counted_id, counted_unit,"
            + " recorded_at) VALUES (?, ?, ?, ?, ?, ?)",
        merge,
        other.role(),
        other.unit(),
        kept.id(),
        kept.unit(),
        now);
  }

  /** From now on it counts as itself again. */
  void standAlone(long merge, Instant now) {
    run(
        "INSERT INTO party_standing (merge_id, role, unit_id, recorded_at) SELECT merge_id, role,"
            + " unit_id, ? FROM party_standing WHERE merge_id = ? AND superseded_at IS NULL"
            + " AND counted_unit IS NOT NULL",
        now,
        merge);
    run(
        "UPDATE party_standing SET superseded_at = ? WHERE merge_id = ? AND superseded_at IS NULL"
            + " AND counted_unit IS NOT NULL",
        now,
        merge);
  }

  List<MergeView> of(long caseId) {
    return rows(VIEW + " ORDER BY m.undone_at IS NOT NULL, m.id DESC LIMIT 200", caseId).stream()
        .map(MergeRepository::view)
        .toList();
  }

  /** False when somebody took it back already. */
  boolean undo(long id, String reason, Writing writing) {
    return run(
            "UPDATE party_merge SET undo_reason = ?, undone_by = ?, undone_at = ? WHERE id = ?"
                + " AND undone_at IS NULL",
            reason,
            writing.by(),
            writing.at(),
            id)
        == 1;
  }

  private static MergeView view(Object[] row) {
    return new MergeView(
        number(row[0]),
        number(row[1]),
        text(row[2]),
        new PartyId(text(row[3])),
        text(row[4]),
        new PartyId(text(row[5])),
        text(row[6]),
        text(row[7]),
        text(row[8]),
        instant(row[9]),
        date(row[10]),
        text(row[11]),
        text(row[12]),
        instant(row[13]));
  }
}
