package org.resguardo.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.casefile.CountBefore;
import org.resguardo.kernel.Row;

/** Decisions of one case with whom and what they cover. */
@ApplicationScoped
class DecisionRepository {
  private static final String LIST =
      "SELECT d.id, d.kind_code, d.body, d.court_code, d.number, d.decided_on, d.notified_on,"
          + " d.abbreviated, d.note, d.despite, d.hearing_id, d.corrects_id, d.recorded_at,"
          + " u.username, d.superseded_at, t.code, t.position, t.charge, t.victim,"
          + " t.offence_code, t.outcome, t.reason_code FROM decision d"
          + " LEFT JOIN app_user u ON u.id = d.recorded_by LEFT JOIN ("
          + "SELECT k.decision_id, a.code, NULL AS position, NULL AS charge, NULL AS victim,"
          + " NULL AS offence_code, NULL AS outcome, NULL AS reason_code FROM decision_accused k"
          + " JOIN accused a ON a.id = k.accused_id WHERE a.case_id = ?"
          + " UNION ALL SELECT o.decision_id, a.code, n.position, n.charge, v.code,"
          + " o.offence_code, o.outcome, o.reason_code FROM decision_outcome o"
          + " JOIN charge_count n ON n.id = o.count_id JOIN accused a ON a.id = n.accused_id"
          + " LEFT JOIN victim v ON v.id = n.victim_id WHERE n.case_id = ?"
          + ") t ON t.decision_id = d.id WHERE d.case_id = ?"
          + " ORDER BY d.decided_on DESC, d.id DESC, t.position, t.code";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  Decision add(Decision decision) {
    entities.persist(decision);
    entities.flush();
    return decision;
  }

  void supersede(Decision decision, Instant at) {
    decision.supersede(at);
    entities.flush();
  }

  Optional<Decision> find(long caseId, long id) {
    return Optional.ofNullable(entities.find(Decision.class, id))
        .filter(decision -> decision.caseId() == caseId);
  }

  Optional<Long> findByRequest(String requestKey) {
    if (requestKey == null) {
      return Optional.empty();
    }
    return entities
        .createQuery("SELECT d.id FROM Decision d WHERE d.requestKey = :key", Long.class)
        .setParameter("key", requestKey)
        .getResultList()
        .stream()
        .findFirst();
  }

  boolean hasHearing(long caseId, long hearingId) {
    return entities
        .createQuery("SELECT h.id FROM Hearing h WHERE h.id = :id AND h.caseId = :case", Long.class)
        .setParameter("id", hearingId)
        .setParameter("case", caseId)
        .getResultList()
        .stream()
        .findFirst()
        .isPresent();
  }

  /** All decisions of a case, the latest first, those that were replaced too; one statement. */
  List<DecisionView> list(long caseId) {
    Map<Long, DecisionView> found = new LinkedHashMap<>();
    Map<Long, List<String>> accused = new HashMap<>();
    Map<Long, List<DecisionView.Outcome>> outcomes = new HashMap<>();
    for (Row row : rows(LIST, caseId)) {
      found.putIfAbsent(row.id(0), view(row));
      if (row.text(20) != null) {
        add(outcomes, row.id(0), outcome(row));
      } else if (row.text(15) != null) {
        add(accused, row.id(0), row.text(15));
      }
    }
    return found.values().stream()
        .map(
            view ->
                view.with(
                    accused.getOrDefault(view.id(), List.of()),
                    outcomes.getOrDefault(view.id(), List.of()),
                    false))
        .toList();
  }

  private static DecisionView.Outcome outcome(Row row) {
    return new DecisionView.Outcome(
        row.number(16),
        row.number(17),
        row.text(15),
        row.text(18),
        row.text(19),
        row.text(20),
        row.text(21));
  }

  private static DecisionView view(Row row) {
    return new DecisionView(
        row.id(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.day(5),
        row.day(6),
        row.flag(7),
        row.text(8),
        row.text(9),
        row.id(10),
        row.id(11),
        row.instant(12),
        row.text(13),
        row.instant(14),
        List.of(),
        List.of(),
        false);
  }

  /**
   * How the counts that this decision settled stood before it, and by which decision, by count id;
   * those it laid anew under another offence were not there before and are dropped. What a decision
   * did that was taken back since does not count.
   */
  Map<Long, CountBefore> statusBefore(long caseId, long decisionId) {
    Map<Long, CountBefore> before = new HashMap<>();
    // What the office split or joined since has its past in the counts it came from; what it closed
    // stays closed; what was laid after the decision, and charged at once, was only suspected.
    rows(
            "WITH RECURSIVE past AS (SELECT f.count_id AS id, f.count_id AS of_id FROM count_fact f"
                + " WHERE f.case_id = ? AND f.superseded_at IS NULL AND f.decision_id = "
                + decisionId
                + " AND NOT (f.status = 'CHANGED' AND EXISTS (SELECT 1 FROM count_link l"
                + " JOIN count_change h ON h.id = l.change_id WHERE l.old_id = f.count_id"
                + " AND h.decision_id IS NULL AND h.undone_at IS NULL))"
                + " UNION SELECT p.id, l.old_id FROM past p JOIN count_link l ON l.new_id = p.of_id"
                + " JOIN count_change h ON h.id = l.change_id AND h.decision_id IS NULL)"
                + " SELECT p.id, b.status, b.decision_id FROM past p LEFT JOIN count_fact b ON b.count_id = p.of_id"
                + " AND b.status <> 'CHANGED' AND (b.decision_id IS NULL OR b.decision_id <> "
                + decisionId
                + ") AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = b.decision_id"
                + " AND d.superseded_at IS NOT NULL) ORDER BY b.id DESC",
            caseId)
        .forEach(row -> before.putIfAbsent(row.id(0), CountBefore.of(row.text(1), row.id(2))));
    rows(
            "SELECT l.new_id, 'DROPPED' FROM count_link l JOIN count_change h ON h.id = l.change_id"
                + " WHERE h.case_id = ? AND h.decision_id = "
                + decisionId,
            caseId)
        .forEach(row -> before.put(row.id(0), CountBefore.of(row.text(1), null)));
    return before;
  }

  /** Counts of these accused that a decision dismissed: a reopening brings them back. */
  Set<Long> dismissed(long caseId, Collection<Long> accused) {
    Set<Long> found = new HashSet<>();
    rows(
            "SELECT n.id, n.accused_id FROM charge_count n JOIN count_fact f ON f.count_id = n.id"
                + " WHERE n.case_id = ? AND f.superseded_at IS NULL AND f.status = 'DROPPED'"
                + " AND f.decision_id IS NOT NULL",
            caseId)
        .stream()
        .filter(row -> accused.contains(row.id(1)))
        .forEach(row -> found.add(row.id(0)));
    return found;
  }

  private static <T> void add(Map<Long, List<T>> groups, Long key, T member) {
    groups.computeIfAbsent(key, id -> new ArrayList<>()).add(member);
  }

  /** Every question mark stands for the case. */
  private List<Row> rows(String sql, long caseId) {
    Query query = entities.createNativeQuery(sql);
    long marks = sql.chars().filter(letter -> letter == '?').count();
    for (int i = 1; i <= marks; i++) {
      query.setParameter(i, caseId);
    }
    return Row.all(query.getResultList());
  }
}
