package org.resguardo.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.resguardo.kernel.InstantConverter;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.PartyMoved;

/** Measures that go on in another case, with their grounds and steps. */
@ApplicationScoped
class MeasureMoveRepository {
  private static final String ORDER =
      "nature, kind_code, asked_at, asked_by, provisional, decided_on, court_code,"
          + " decision_number, from_on, ordered_length, ordered_unit, until_on, place, conditions,"
          + " carried_by, risk_level, risk_on, despite";
  private static final String STEP =
      "kind, occurred_on, court_code, decision_number, length, unit, until_on, after_conviction,"
          + " outcome, note, despite, recorded_at, recorded_by";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  List<Long> running(PartyId party) {
    return query(
            "SELECT id FROM measure WHERE party_id = ? AND ended_on IS NULL"
                + " AND withdrawn_at IS NULL ORDER BY id",
            party.value())
        .getResultList()
        .stream()
        .map(id -> ((Number) id).longValue())
        .toList();
  }

  void goOn(long id, PartyMoved to, Instant at, long by) {
    LocalDateTime now = new InstantConverter().convertToDatabaseColumn(at);
    query(
            "INSERT INTO measure (version, case_id, accused_id, party_id, registered_at,"
                + " registered_by, "
                + ORDER
                + ") SELECT 1, ?, ?, ?, ?, ?, "
                + ORDER
                + " FROM measure WHERE id = ?",
            to.toCaseId(),
            to.newAccusedId(),
            to.newParty().value(),
            now,
            by,
            id)
        .executeUpdate();
    long copy = ((Number) query("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    rows(id, copy, to.toCaseId());
    end(id, to, now, by);
  }

  private void rows(long id, long copy, long toCaseId) {
    query(
            "INSERT INTO measure_ground (measure_id, ground) SELECT ?, ground FROM measure_ground"
                + " WHERE measure_id = ?",
            copy,
            id)
        .executeUpdate();
    query(
            "INSERT INTO measure_step (measure_id, case_id, "
                + STEP
                + ") SELECT ?, ?, "
                + STEP
                + " FROM measure_step WHERE measure_id = ? AND superseded_at IS NULL ORDER BY id",
            copy,
            toCaseId,
            id)
        .executeUpdate();
  }

  private void end(long id, PartyMoved to, LocalDateTime now, long by) {
    query(
            "INSERT INTO measure_step (measure_id, case_id, kind, occurred_on, outcome,"
                + " recorded_at, recorded_by) SELECT id, case_id, 'ENDED', GREATEST(from_on, ?),"
                + " ?, ?, ? FROM measure WHERE id = ?",
            to.on(),
            to.why(),
            now,
            by,
            id)
        .executeUpdate();
    query(
            "UPDATE measure SET ended_on = GREATEST(from_on, ?), end_reason = ?,"
                + " version = version + 1 WHERE id = ?",
            to.on(),
            to.why(),
            id)
        .executeUpdate();
  }

  private Query query(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
