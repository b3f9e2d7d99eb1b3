package org.resguardo.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Row;

/** Orders that hide an accused. */
@ApplicationScoped
class ExpungementRepository extends SqlRepository {
  /** Those that hold first. */
  List<ExpungementView> of(long caseId) {
    return rows(
            "SELECT e.id, e.party_id, e.code, e.ground_code, e.order_number, e.ordered_on, e.reason,"
                + " u.username, e.recorded_at, e.withdraw_reason, w.username, e.withdrawn_at"
                + " FROM expungement e LEFT JOIN app_user u ON u.id = e.recorded_by"
                + " LEFT JOIN app_user w ON w.id = e.withdrawn_by WHERE e.case_id = ?"
                + " ORDER BY e.withdrawn_at IS NOT NULL, e.id DESC LIMIT 200",
            caseId)
        .stream()
        .map(ExpungementRepository::view)
        .toList();
  }

  /** Everybody accused in the case, by code. */
  Map<String, PartyId> accused(long caseId) {
    Map<String, PartyId> accused = new LinkedHashMap<>();
    rows("SELECT code, party_id FROM accused WHERE case_id = ? ORDER BY code", caseId)
        .forEach(row -> accused.put(row.text(0), new PartyId(row.text(1))));
    return accused;
  }

  Optional<Long> twin(String requestKey) {
    return requestKey == null
        ? Optional.empty()
        : rows("SELECT id FROM expungement WHERE request_key = ?", requestKey).stream()
            .findFirst()
            .map(row -> row.id(0));
  }

  long add(long caseId, PartyId party, ExpungementEntry entry, HoldRepository.Writing by) {
    return insert(
        "INSERT INTO expungement (case_id, party_id, code, ground_code, order_number, ordered_on,"
            + " reason, recorded_by, recorded_at, request_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        caseId,
        party,
        entry.getPerson(),
        entry.getGround(),
        entry.getOrder(),
        entry.getOn(),
        entry.getReason(),
        by.userId(),
        by.at(),
        by.requestKey());
  }

  /** False when somebody withdrew it already. */
  boolean withdraw(long id, String reason, HoldRepository.Writing by) {
    return run(
            "UPDATE expungement SET withdraw_reason = ?, withdrawn_by = ?, withdrawn_at = ?"
                + " WHERE id = ? AND withdrawn_at IS NULL",
            reason,
            by.userId(),
            by.at(),
            id)
        == 1;
  }

  private static ExpungementView view(Row row) {
    return new ExpungementView(
        row.id(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.day(5),
        row.text(6),
        row.text(7),
        row.instant(8),
        row.text(9),
        row.text(10),
        row.instant(11));
  }
}
