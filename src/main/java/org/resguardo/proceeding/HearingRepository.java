package org.resguardo.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.RowFilter;
import org.resguardo.kernel.Row;

/** Hearings of one case, their people and their results. */
@ApplicationScoped
class HearingRepository {
  private static final String HISTORY =
      "SELECT 'RESULT', r.id, r.result, r.reason, r.started_at, r.ended_at, r.note,"
          + " r.recorded_at, u.username, r.superseded_at IS NULL, r.recording FROM hearing_result r"
          + " LEFT JOIN app_user u ON u.id = r.recorded_by WHERE r.hearing_id = ?"
          + " UNION ALL SELECT 'LINK', h.id, h.kind_code, NULL, h.starts_at, NULL, NULL, NULL,"
          + " NULL, TRUE, NULL FROM hearing f JOIN hearing h ON h.id = f.follows_id WHERE f.id = ?"
          + " UNION ALL SELECT 'LINK', h.id, h.kind_code, NULL, h.starts_at, NULL, NULL, NULL,"
          + " NULL, FALSE, NULL FROM hearing h WHERE h.follows_id = ?"
          + " UNION ALL SELECT 'SITTING', s.result_id, NULL, NULL, s.started_at, s.ended_at,"
          + " NULL, NULL, NULL, TRUE, NULL FROM hearing_session s JOIN hearing_result r"
          + " ON r.id = s.result_id WHERE r.hearing_id = ?"
          + " UNION ALL SELECT DISTINCT 'CHARGE', n.charge, NULL, NULL, NULL, NULL, NULL, NULL,"
          + " NULL, TRUE, NULL FROM hearing_count x JOIN charge_count n ON n.id = x.count_id"
          + " WHERE x.hearing_id = ? ORDER BY 1, 2 DESC, 5";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  /** Written at once, so that the id is known and a broken rule of the schema shows here. */
  Hearing add(Hearing hearing) {
    entities.persist(hearing);
    entities.flush();
    return hearing;
  }

  void add(HearingResult result) {
    entities.persist(result);
  }

  void flush() {
    entities.flush();
  }

  /** With its people, in one statement. */
  Optional<Hearing> find(long caseId, long id) {
    return entities
        .createQuery(
            "SELECT DISTINCT h FROM Hearing h LEFT JOIN FETCH h.parties"
                + " WHERE h.id = :id AND h.caseId = :case",
            Hearing.class)
        .setParameter("id", id)
        .setParameter("case", caseId)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The hearing that an earlier submit of the same form made. */
  Optional<Long> findByRequest(String requestKey) {
    if (requestKey == null) {
      return Optional.empty();
    }
    return entities
        .createQuery("SELECT h.id FROM Hearing h WHERE h.requestKey = :key", Long.class)
        .setParameter("key", requestKey)
        .getResultList()
        .stream()
        .findFirst();
  }

  Optional<HearingResult> result(long hearingId) {
    return entities
        .createQuery(
            "SELECT r FROM HearingResult r WHERE r.hearingId = :hearing AND r.supersededAt IS NULL",
            HearingResult.class)
        .setParameter("hearing", hearingId)
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * When the earliest hearing of the case begins that is not cancelled and has no result, also when
   * its time has passed; null when there is none.
   */
  LocalDateTime next(long caseId) {
    return entities
        .createQuery(
            "SELECT MIN(h.startsAt) FROM Hearing h WHERE h.caseId = :case"
                + " AND h.cancelledAt IS NULL AND h.result IS NULL",
            LocalDateTime.class)
        .setParameter("case", caseId)
        .getSingleResult();
  }

  /** The charges that the hearing is about, in the place of those it was. */
  void concern(long caseId, long hearingId, List<Integer> charges) {
    entities
        .createNativeQuery("DELETE FROM hearing_count WHERE hearing_id = ?")
        .setParameter(1, hearingId)
        .executeUpdate();
    for (Integer charge : charges) {
      Query query =
          entities.createNativeQuery(
              "INSERT INTO hearing_count (hearing_id, count_id) SELECT ?, n.id FROM charge_count n"
                  + " JOIN count_fact f ON f.count_id = n.id AND f.superseded_at IS NULL"
                  + " WHERE n.case_id = ? AND n.charge = ?"
                  + " AND f.status NOT IN ('CHANGED', 'DROPPED')");
      query.setParameter(1, hearingId).setParameter(2, caseId).setParameter(3, charge);
      query.executeUpdate();
    }
  }

  /** Numbers of the charges that the hearing is about. */
  List<Integer> charges(long hearingId) {
    List<?> found =
        entities
            .createNativeQuery(
                "SELECT DISTINCT n.charge FROM hearing_count h JOIN charge_count n"
                    + " ON n.id = h.count_id WHERE h.hearing_id = ? ORDER BY n.charge")
            .setParameter(1, hearingId)
            .getResultList();
    return found.stream().map(charge -> ((Number) charge).intValue()).toList();
  }

  /** Its results, the one that holds first, the hearings before and after it, and its charges. */
  record History(
      List<HearingView.Result> results, List<HearingView.Link> links, List<Integer> charges) {}

  /** One statement: a page shows all of it. */
  History history(long hearingId) {
    Query query = entities.createNativeQuery(HISTORY);
    for (int i = 1; i <= 5; i++) {
      query.setParameter(i, hearingId);
    }
    List<Row> rows = Row.all(query.getResultList());
    return new History(
        rows.stream()
            .filter(row -> "RESULT".equals(row.text(0)))
            .map(row -> result(row, rows))
            .toList(),
        rows.stream()
            .filter(row -> "LINK".equals(row.text(0)))
            .map(row -> new HearingView.Link(row.id(1), row.time(4), row.text(2), row.flag(9)))
            .toList(),
        rows.stream()
            .filter(row -> "CHARGE".equals(row.text(0)))
            .map(row -> row.number(1))
            .sorted()
            .toList());
  }

  private static HearingView.Result result(Row row, List<Row> all) {
    List<HearingView.Sitting> sittings =
        all.stream()
            .filter(other -> "SITTING".equals(other.text(0)) && other.id(1).equals(row.id(1)))
            .map(other -> new HearingView.Sitting(other.time(4), other.time(5)))
            .toList();
    return new HearingView.Result(
        row.text(2),
        row.text(3),
        row.time(4),
        row.time(5),
        row.text(6),
        row.text(10),
        sittings,
        row.instant(7),
        row.text(8),
        row.flag(9));
  }

  /**
   * Other hearings that overlap: of the same prosecutor or in the same room of the same court.
   * {@code except} is the hearing itself when it is changed, else 0.
   */
  List<Overlap> overlaps(HearingEntry entry, Long prosecutor, long except, RowFilter reach) {
    LocalDateTime start = entry.getStart();
    LocalDateTime end = start.plusMinutes(entry.getMinutes());
    List<Object> parameters = new ArrayList<>();
    parameters.add(prosecutor == null ? 0L : prosecutor);
    parameters.add(entry.getCourt());
    parameters.add(entry.getRoom() == null ? "" : entry.getRoom());
    parameters.addAll(reach.parameters());
    parameters.addAll(List.of(end, start.minusDays(1), start, except));
    Query query =
        entities.createNativeQuery(
            "SELECT * FROM (SELECT h.starts_at, h.minutes,"
                + " COALESCE(h.prosecutor_id, c.prosecutor_id, -1) = ? AS same_prosecutor,"
                + " h.court_code = ? AND COALESCE(h.room, '-') = ? AS same_room,"
                + " CASE WHEN "
                + reach.condition()
                + " THEN c.number END AS number"
                + " FROM hearing h JOIN case_file c ON c.id = h.case_id"
                + " WHERE h.starts_at < ? AND h.starts_at > ?"
                + " AND DATE_ADD(h.starts_at, INTERVAL h.minutes MINUTE) > ? AND h.id <> ?"
                + " AND h.cancelled_at IS NULL AND h.result IS NULL) found"
                + " WHERE same_prosecutor OR same_room ORDER BY starts_at LIMIT 10");
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return Row.all(query.getResultList()).stream().map(HearingRepository::overlap).toList();
  }

  private static Overlap overlap(Row row) {
    LocalDateTime start = row.time(0);
    return new Overlap(
        start, start.plusMinutes(row.number(1)), row.flag(2), row.flag(3), row.text(4));
  }

  void supersede(HearingResult result, Instant at) {
    result.supersede(at);
    entities.flush();
  }
}
