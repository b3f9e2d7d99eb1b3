package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.RowFilter;
import org.resguardo.kernel.PlainSqlRepository;
import org.resguardo.kernel.Row;

/** Rows of transfer_offer. */
@ApplicationScoped
class TransferRepository extends PlainSqlRepository {
  private static final String READ =
      "SELECT o.id, o.case_id, c.number, o.from_office, o.to_office, o.offered_on, o.reason_code,"
          + " o.note, b.short_name, o.offered_at, o.answer, o.answer_note, a.short_name,"
          + " o.answered_at, c.principal_offence, c.accused, c.victims, c.child_victim, c.detained"
          + " FROM transfer_offer o JOIN case_file c ON c.id = o.case_id"
          + " JOIN app_user b ON b.id = o.offered_by LEFT JOIN app_user a ON a.id = o.answered_by"
          + " WHERE ";
  private static final String ANSWER =
      "UPDATE transfer_offer SET answer = ?, answer_note = ?, answered_by = ?, answered_at = ?"
          + " WHERE answer IS NULL AND ";

  /** None when an offer of the case is open already. */
  Optional<Long> add(Admission from, TransferEntry entry, long by, Instant now) {
    int added =
        run(
            "INSERT IGNORE INTO transfer_offer (case_id, from_office, to_office, offered_on,"
                + " reason_code, note, offered_by, offered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            from.caseId(),
            from.officeCode(),
            entry.getToOffice(),
            entry.getOn(),
            entry.getReason(),
            entry.getNote(),
            by,
            now);
    return added == 0
        ? Optional.empty()
        : Optional.of(rows("SELECT LAST_INSERT_ID()").get(0).id(0));
  }

  /** False when somebody was quicker. */
  boolean answer(long id, String answer, String note, long by, Instant now) {
    return run(ANSWER + "id = ?", answer, note, by, now, id) == 1;
  }

  /** Ends an offer that comes to nothing; false when there was none. */
  boolean end(long caseId, long by, Instant now) {
    return run(ANSWER + "case_id = ?", "REVOKED", null, by, now, caseId) > 0;
  }

  Optional<TransferOffer> one(long id) {
    return offers("o.id = ?", id).stream().findFirst();
  }

  /** Newest first. */
  List<TransferOffer> of(long caseId) {
    return offers("o.case_id = ? ORDER BY o.id DESC", caseId);
  }

  /** {@code reach}: see {@link TransferDesk#waiting}. Oldest first. */
  List<TransferOffer> waiting(RowFilter reach) {
    return offers(reach.condition() + " ORDER BY o.id", reach.parameters().toArray());
  }

  private List<TransferOffer> offers(String where, Object... parameters) {
    return rows(READ + where, parameters).stream().map(TransferRepository::offer).toList();
  }

  private static TransferOffer offer(Row row) {
    OfferedCase seen =
        new OfferedCase(row.text(14), row.number(15), row.number(16), row.flag(17), row.flag(18));
    return new TransferOffer(
        row.id(0),
        row.id(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.day(5),
        row.text(6),
        row.text(7),
        row.text(8),
        row.instant(9),
        row.text(10),
        row.text(11),
        row.text(12),
        row.instant(13),
        row.text(10) == null ? seen : null);
  }
}
