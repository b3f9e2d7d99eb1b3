package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.Row;

/** Rows of data_release. */
@ApplicationScoped
class ReleaseRepository extends Columns {
  /** One row with what its decision needs. */
  record Found(ReleaseView view, long caseId, String officeCode, long askedBy) {}

  private static final String READ =
      "SELECT r.id, r.kind, c.number, r.label, r.purpose, r.recipient, a.username, r.asked_at,"
          + " r.granted, d.username, r.decided_at, r.used_at, r.case_id, c.office_code, r.asked_by"
          + " FROM data_release r JOIN case_file c ON c.id = r.case_id"
          + " JOIN app_user a ON a.id = r.asked_by LEFT JOIN app_user d ON d.id = r.decided_by ";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  void add(
      long caseId,
      ReleaseKind kind,
      String subject,
      String label,
      ReleaseEntry entry,
      long by,
      Instant at) {
    query(
            "INSERT INTO data_release (case_id, kind, subject, label, purpose, recipient, asked_by,"
                + " asked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            caseId,
            kind.name(),
            subject,
            label,
            entry.getPurpose(),
            entry.getRecipient(),
            by,
            utc(at))
        .executeUpdate();
  }

  /** The newest of the subject, whoever asked for it. */
  Optional<Found> last(long caseId, ReleaseKind kind, String subject, long me) {
    return found(
            me,
            "WHERE r.case_id = ? AND r.kind = ? AND r.subject = ? ORDER BY r.id DESC LIMIT 1",
            caseId,
            kind.name(),
            subject)
        .stream()
        .findFirst();
  }

  Optional<Found> find(long id, long me) {
    return found(me, "WHERE r.id = ?", id).stream().findFirst();
  }

  /** Undecided ones, oldest first; {@code office}: null for all. */
  List<Found> waiting(String office, long me) {
    return office == null
        ? found(me, "WHERE r.granted IS NULL ORDER BY r.id LIMIT 200")
        : found(
            me, "WHERE r.granted IS NULL AND c.office_code = ? ORDER BY r.id LIMIT 200", office);
  }

  /** False when somebody was quicker. */
  boolean decide(long id, boolean granted, long by, Instant at) {
    return query(
                "UPDATE data_release SET granted = ?, decided_by = ?, decided_at = ? WHERE id = ?"
                    + " AND granted IS NULL",
                granted,
                by,
                utc(at),
                id)
            .executeUpdate()
        == 1;
  }

  /** False when it was used before. */
  boolean use(long id, Instant at) {
    return query(
                "UPDATE data_release SET used_at = ? WHERE id = ? AND granted AND used_at IS NULL",
                utc(at),
                id)
            .executeUpdate()
        == 1;
  }

  private List<Found> found(long me, String where, Object... parameters) {
    return Row.all(query(READ + where, parameters).getResultList()).stream()
        .map(
            row ->
                new Found(
                    new ReleaseView(
                        row.id(0),
                        ReleaseKind.valueOf(row.text(1)),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        row.instant(7),
                        row.maybe(8),
                        row.text(9),
                        row.instant(10),
                        row.instant(11),
                        row.id(14) != me),
                    row.id(12),
                    row.text(13),
                    row.id(14)))
        .toList();
  }

  private Query query(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
