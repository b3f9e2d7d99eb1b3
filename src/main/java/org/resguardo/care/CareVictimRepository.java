package org.resguardo.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Row;

/** The victims of a case, as far as this room needs them. */
@ApplicationScoped
class CareVictimRepository extends SqlRepository {
  /** {@code asked}: the vault was asked for the month of majority already. */
  record Found(CareVictim victim, boolean asked) {}

  Optional<Found> find(long caseId, String code) {
    return rows(
            "SELECT v.party_id, v.code, p.treated_as_child, p.language, p.interpreter_needed,"
                + " m.month_on, m.victim_id FROM victim v JOIN victim_profile p"
                + " ON p.victim_id = v.id AND p.superseded_at IS NULL"
                + " LEFT JOIN victim_majority m ON m.victim_id = v.id"
                + " WHERE v.case_id = ? AND v.code = ? AND v.removed_at IS NULL",
            caseId,
            code)
        .stream()
        .findFirst()
        .map(row -> new Found(victim(row), row.id(6) != null));
  }

  /** Of two who record at the same time the second waits for the first. */
  void lock(PartyId party) {
    rows("SELECT id FROM victim WHERE party_id = ? FOR UPDATE", party);
  }

  private static CareVictim victim(Row row) {
    return new CareVictim(
        new PartyId(row.text(0)),
        row.text(1),
        row.flag(2),
        row.text(3),
        row.maybe(4),
        row.day(5) == null ? null : YearMonth.from(row.day(5)));
  }
}
