package org.resguardo.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Row;

/** Orders to keep. */
@ApplicationScoped
class HoldRepository extends SqlRepository {
  /** An order in force; {@code party} null: the whole case. */
  record Open(long caseId, PartyId party, String order) {}

  /** Who did it and when; {@code requestKey} null: sent without one. */
  record Writing(long userId, Instant at, String requestKey) {}

  List<HoldView> of(long caseId) {
    return rows(
            "SELECT h.id, h.code, h.reason, h.order_number, h.since_on, u.username, h.held_at,"
                + " h.release_reason, h.release_order, r.username, h.released_at FROM legal_hold h"
                + " LEFT JOIN app_user u ON u.id = h.held_by"
                + " LEFT JOIN app_user r ON r.id = h.released_by WHERE h.case_id = ?"
                + " ORDER BY h.released_at IS NOT NULL, h.id DESC LIMIT 200",
            caseId)
        .stream()
        .map(HoldRepository::view)
        .toList();
  }

  Optional<Long> twin(String requestKey) {
    return requestKey == null
        ? Optional.empty()
        : rows("SELECT id FROM legal_hold WHERE request_key = ?", requestKey).stream()
            .findFirst()
            .map(row -> row.id(0));
  }

  long add(long caseId, PartyId party, HoldEntry entry, Writing by) {
    return insert(
        "INSERT INTO legal_hold (case_id, party_id, code, reason, order_number, since_on, held_by,"
            + " held_at, request_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        caseId,
        party,
        entry.getPerson(),
        entry.getReason(),
        entry.getOrder(),
        entry.getSince(),
        by.userId(),
        by.at(),
        by.requestKey());
  }

  /** False when somebody ended it already. */
  boolean release(long id, ReleaseEntry entry, Writing by) {
    return run(
            "UPDATE legal_hold SET release_reason = ?, release_order = ?, released_by = ?,"
                + " released_at = ? WHERE id = ? AND released_at IS NULL",
            entry.getReason(),
            entry.getOrder(),
            by.userId(),
            by.at(),
            id)
        == 1;
  }

  boolean anyOpen(long caseId) {
    return !rows(
            "SELECT id FROM legal_hold WHERE case_id = ? AND released_at IS NULL LIMIT 1", caseId)
        .isEmpty();
  }

  /** Orders in force on these cases, and on people of any case: somebody may be in both. */
  List<Open> open(Collection<Long> caseIds) {
    List<Object> parameters = new ArrayList<>(caseIds);
    String cases = caseIds.isEmpty() ? "" : "case_id IN (" + marks(caseIds) + ") OR ";
    return rows(
            "SELECT case_id, party_id, order_number FROM legal_hold WHERE released_at IS NULL AND ("
                + cases
                + "party_id IS NOT NULL)",
            parameters.toArray())
        .stream()
        .map(
            row ->
                new Open(
                    row.id(0), row.text(1) == null ? null : new PartyId(row.text(1)), row.text(2)))
        .toList();
  }

  private static HoldView view(Row row) {
    return new HoldView(
        row.id(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.day(4),
        row.text(5),
        row.instant(6),
        row.text(7),
        row.text(8),
        row.text(9),
        row.instant(10));
  }
}
