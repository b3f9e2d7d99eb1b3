package org.resguardo.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.Row;

/** Sentences, awards and payments of a case: read in one statement, written by adding rows. */
@ApplicationScoped
class SentenceRepository {
  // One kind of row after the other; what a kind does not have is NULL.
  private static final String ALL =
      "SELECT 'SENTENCE', s.id, s.decision_id, a.code, s.total_years, s.total_months, s.total_days,"
          + " s.credited_days, s.starts_on, s.ends_on, s.suspended, s.probation_months,"
          + " s.conditions, s.despite, s.recorded_at, u.username, NULL FROM sentence s"
          + " JOIN accused a ON a.id = s.accused_id LEFT JOIN app_user u ON u.id = s.recorded_by"
          + " WHERE s.case_id = ? AND s.superseded_at IS NULL"
          + " UNION ALL SELECT 'PENALTY', p.sentence_id, n.position, p.kind_code, p.years,"
          + " p.months, p.days, p.fine_days, NULL, NULL, NULL, n.charge, p.content, v.code, NULL,"
          + " NULL, p.fine_amount FROM sentence_penalty p JOIN sentence s ON s.id = p.sentence_id"
          + " AND s.superseded_at IS NULL JOIN charge_count n ON n.id = p.count_id"
          + " LEFT JOIN victim v ON v.id = n.victim_id WHERE s.case_id = ?"
          + " UNION ALL SELECT 'AWARD', w.sentence_id, NULL, v.code, NULL, NULL, NULL, NULL, NULL,"
          + " NULL, NULL, NULL, NULL, NULL, NULL, NULL, w.amount FROM sentence_award w"
          + " JOIN sentence s ON s.id = w.sentence_id AND s.superseded_at IS NULL"
          + " JOIN victim v ON v.id = w.victim_id WHERE s.case_id = ?"
          + " UNION ALL SELECT 'PAYMENT', c.id, NULL, a.code, NULL, NULL, NULL, NULL, c.paid_on,"
          + " NULL, NULL, NULL, v.code, NULL, NULL, NULL, c.amount FROM civil_payment c"
          + " JOIN accused a ON a.id = c.accused_id JOIN victim v ON v.id = c.victim_id"
          + " WHERE c.case_id = ? AND c.superseded_at IS NULL"
          + " UNION ALL SELECT 'SERVED', m.id, NULL, m.kind_code, NULL, NULL, NULL, NULL,"
          + " m.from_on, m.ended_on, NULL, NULL, a.code, NULL, NULL, NULL, NULL FROM measure m"
          + " JOIN accused a ON a.id = m.accused_id WHERE m.case_id = ?"
          + " AND m.withdrawn_at IS NULL ORDER BY 1, 2, 3";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  SentenceRows of(long caseId) {
    return new SentenceRows(
        Row.all(query(ALL, caseId, caseId, caseId, caseId, caseId).getResultList()));
  }

  Optional<Long> findByRequest(String requestKey) {
    if (requestKey == null) {
      return Optional.empty();
    }
    List<?> found =
        query(
                "SELECT id FROM sentence WHERE request_key = ?"
                    + " UNION ALL SELECT id FROM civil_payment WHERE request_key = ?",
                requestKey,
                requestKey)
            .getResultList();
    return found.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  void lockCase(long caseId) {
    query("SELECT id FROM case_file WHERE id = ? FOR UPDATE", caseId).getResultList();
  }

  /** What was recorded before of the same judgment is closed; that of an annulled one stays. */
  void supersede(long decision, long accused, Instant at) {
    query(
            "UPDATE sentence SET superseded_at = ? WHERE decision_id = ? AND accused_id = ?"
                + " AND superseded_at IS NULL",
            Columns.utc(at),
            decision,
            accused)
        .executeUpdate();
  }

  long add(
      long caseId,
      long decision,
      long accused,
      SentenceEntry entry,
      Instant at,
      long by,
      String requestKey) {
    query(
            "INSERT INTO sentence (case_id, decision_id, accused_id, total_years, total_months,"
                + " total_days, credited_days, starts_on, ends_on, suspended, probation_months,"
                + " conditions, despite, recorded_at, recorded_by, request_key)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            caseId,
            decision,
            accused,
            entry.getTotalYears(),
            entry.getTotalMonths(),
            entry.getTotalDays(),
            entry.getCreditedDays(),
            entry.getStartsOn(),
            entry.getEndsOn(),
            entry.isSuspended(),
            entry.getProbationMonths(),
            entry.getConditions(),
            entry.getDespite(),
            Columns.utc(at),
            by,
            requestKey)
        .executeUpdate();
    return ((Number) query("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
  }

  void addPenalty(long sentence, int position, long count, PenaltyEntry penalty) {
    query(
            "INSERT INTO sentence_penalty (sentence_id, position, count_id, kind_code, years,"
                + " months, days, fine_days, fine_amount, content)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            sentence,
            position,
            count,
            penalty.getKind(),
            penalty.getYears(),
            penalty.getMonths(),
            penalty.getDays(),
            penalty.getFineDays(),
            penalty.getFineAmount(),
            penalty.getContent())
        .executeUpdate();
  }

  void addAward(long sentence, long caseId, AwardEntry award) {
    query(
            "INSERT INTO sentence_award (sentence_id, victim_id, amount)"
                + " SELECT ?, v.id, ? FROM victim v WHERE v.case_id = ? AND v.code = ?",
            sentence,
            award.getAmount(),
            caseId,
            award.getVictim())
        .executeUpdate();
  }

  void addPayment(
      long caseId, long accused, AwardEntry paid, Instant at, long by, String requestKey) {
    query(
            "INSERT INTO civil_payment (case_id, accused_id, victim_id, paid_on, amount,"
                + " recorded_at, recorded_by, request_key) SELECT ?, ?, v.id, ?, ?, ?, ?, ?"
                + " FROM victim v WHERE v.case_id = ? AND v.code = ?",
            caseId,
            accused,
            paid.getPaidOn(),
            paid.getAmount(),
            Columns.utc(at),
            by,
            requestKey,
            caseId,
            paid.getVictim())
        .executeUpdate();
  }

  /**
   * A corrected judgment takes along what stood of the one it replaces, of those it still convicts:
   * a copy, recorded by who corrects. What was recorded of the old one stays with it and is closed.
   */
  void carry(long oldDecision, long newDecision, Instant at, long by) {
    entities.flush();
    List<?> standing =
        query(
                "SELECT s.id FROM sentence s WHERE s.decision_id = ? AND s.superseded_at IS NULL"
                    + " AND EXISTS (SELECT 1 FROM decision_outcome o WHERE o.decision_id = ?"
                    + " AND o.accused_id = s.accused_id AND o.outcome = 'CONVICTED')",
                oldDecision,
                newDecision)
            .getResultList();
    standing.forEach(id -> copy(((Number) id).longValue(), newDecision, at, by));
    query(
            "UPDATE sentence SET superseded_at = ? WHERE decision_id = ? AND superseded_at IS NULL",
            Columns.utc(at),
            oldDecision)
        .executeUpdate();
  }

  private void copy(long sentence, long decision, Instant at, long by) {
    query(
            "INSERT INTO sentence (case_id, decision_id, accused_id, total_years, total_months,"
                + " total_days, credited_days, starts_on, ends_on, suspended, probation_months,"
                + " conditions, despite, recorded_at, recorded_by) SELECT case_id, ?, accused_id,"
                + " total_years, total_months, total_days, credited_days, starts_on, ends_on,"
                + " suspended, probation_months, conditions, despite, ?, ? FROM sentence"
                + " WHERE id = ?",
            decision,
            Columns.utc(at),
            by,
            sentence)
        .executeUpdate();
    long copy = ((Number) query("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    query(
            "INSERT INTO sentence_penalty (sentence_id, position, count_id, kind_code, years,"
                + " months, days, fine_days, fine_amount, content) SELECT ?, position, count_id,"
                + " kind_code, years, months, days, fine_days, fine_amount, content"
                + " FROM sentence_penalty WHERE sentence_id = ?",
            copy,
            sentence)
        .executeUpdate();
    query(
            "INSERT INTO sentence_award (sentence_id, victim_id, amount) SELECT ?, victim_id, amount"
                + " FROM sentence_award WHERE sentence_id = ?",
            copy,
            sentence)
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
