package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.kernel.FuzzyDate;

/** Counts, and what is charged in them. */
@ApplicationScoped
class CountRepository extends SqlRepository {
  private static final String LIST =
      "SELECT c.id, c.version, c.position, c.charge, a.id, a.code, v.id, v.code, f.offence_code,"
          + " f.trafficking, c.formerly_trafficking, f.acts, f.from_on, f.to_on, f.attempt,"
          + " f.participation, f.relation, f.cyber, f.organised, f.penalty_months,"
          + " f.penalty_other, f.concurrence, f.concurrence_group, f.status,"
          + " (SELECT r.charge FROM count_link l JOIN count_change h ON h.id = l.change_id"
          + " AND h.undone_at IS NULL JOIN charge_count r ON r.id = l.new_id"
          + " AND r.case_id = c.case_id WHERE l.old_id = c.id LIMIT 1), f.note, f.recorded_at,"
          + " (SELECT CONCAT(h.id, ' ', h.kind, ' ', h.decision_id IS NOT NULL, ' ',"
          + " GROUP_CONCAT(DISTINCT o.charge ORDER BY o.charge)) FROM count_link l"
          + " JOIN count_change h ON h.id = l.change_id AND h.undone_at IS NULL"
          + " JOIN charge_count o ON o.id = l.old_id AND o.case_id = c.case_id WHERE l.new_id = c.id"
          + " GROUP BY h.id, h.kind, h.decision_id LIMIT 1) FROM charge_count c"
          + " JOIN count_fact f ON f.count_id = c.id AND f.superseded_at IS NULL"
          + " JOIN accused a ON a.id = c.accused_id LEFT JOIN victim v ON v.id = c.victim_id"
          + " WHERE c.case_id = ? ORDER BY c.charge, c.position";

  private static final Function<Object[], CountRow> ROW =
      column ->
          new CountRow(
              number(column[0]),
              count(column[1]),
              count(column[2]),
              count(column[3]),
              number(column[4]),
              text(column[5]),
              number(column[6]),
              text(column[7]),
              text(column[8]),
              flag(column[9]),
              flag(column[10]),
              count(column[11]),
              fuzzy(column[12]),
              fuzzy(column[13]),
              text(column[14]),
              text(column[15]),
              text(column[16]),
              maybe(column[17]),
              maybe(column[18]),
              small(column[19]),
              text(column[20]),
              text(column[21]),
              text(column[22]),
              text(column[23]),
              small(column[24]),
              text(column[25]),
              date(column[26]),
              CountOrigin.of(text(column[27])));

  void add(ChargeCount count) {
    entities.persist(count);
    entities.flush();
  }

  void add(CountFact fact) {
    entities.persist(fact);
  }

  /** Closes the fact that held and sets the next one in its place; the count gets a new version. */
  void replace(CountFact held, CountFact next) {
    held.supersede(next.recordedAt());
    entities.persist(next);
    entities.lock(
        entities.find(ChargeCount.class, held.countId()), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Charges of one case are numbered one after the other. */
  void lockCase(long caseId) {
    rows("SELECT id FROM case_file WHERE id = ? FOR UPDATE", caseId);
  }

  int nextCharge(long caseId) {
    return next(caseId, "charge");
  }

  int nextPosition(long caseId) {
    return next(caseId, "position");
  }

  private int next(long caseId, String column) {
    return count(
            rows("SELECT MAX(" + column + ") FROM charge_count WHERE case_id = ?", caseId)
                .get(0)[0])
        + 1;
  }

  Optional<Integer> chargeOf(String requestKey) {
    return rows("SELECT charge FROM charge_count WHERE request_key = ?", requestKey).stream()
        .findFirst()
        .map(row -> count(row[0]));
  }

  List<ChargeCount> find(long caseId, Collection<Long> ids) {
    return entities
        .createQuery(
            "SELECT c FROM ChargeCount c WHERE c.caseId = :case AND c.id IN :ids ORDER BY c.position",
            ChargeCount.class)
        .setParameter("case", caseId)
        .setParameter("ids", ids)
        .getResultList();
  }

  Map<Long, CountFact> current(Collection<Long> ids) {
    return entities
        .createQuery(
            "SELECT f FROM CountFact f WHERE f.countId IN :ids AND f.supersededAt IS NULL",
            CountFact.class)
        .setParameter("ids", ids)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(CountFact::countId, fact -> fact));
  }

  /** Code to id of everybody who can stand in a count of the case. */
  Map<String, Long> accused(long caseId) {
    return ids("SELECT code, id FROM accused WHERE case_id = ?", caseId);
  }

  Map<String, Long> victims(long caseId) {
    return ids("SELECT code, id FROM victim WHERE case_id = ? AND removed_at IS NULL", caseId);
  }

  private Map<String, Long> ids(String sql, long caseId) {
    return rows(sql, caseId).stream()
        .collect(Collectors.toMap(row -> text(row[0]), row -> number(row[1])));
  }

  List<CountRow> list(long caseId) {
    return rows(LIST, caseId).stream().map(ROW).toList();
  }

  private static FuzzyDate fuzzy(Object column) {
    return column == null ? null : new FuzzyDate(column.toString());
  }
}
