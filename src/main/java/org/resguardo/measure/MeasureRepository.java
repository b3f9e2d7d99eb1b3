package org.resguardo.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.RowFilter;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Row;

/** Measures of a case and their steps; the detained of an office. */
@ApplicationScoped
class MeasureRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  Measure add(Measure measure) {
    entities.persist(measure);
    entities.flush();
    return measure;
  }

  MeasureStep add(MeasureStep step) {
    entities.persist(step);
    entities.flush();
    return step;
  }

  void flush() {
    entities.flush();
  }

  Optional<Measure> find(long caseId, long id) {
    return entities
        .createQuery(
            "SELECT m FROM Measure m WHERE m.id = :id AND m.caseId = :case AND m.withdrawnAt IS NULL",
            Measure.class)
        .setParameter("id", id)
        .setParameter("case", caseId)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** What an earlier submit of the same form made: of an order, else of a step. */
  Optional<Long> findByRequest(String requestKey) {
    if (requestKey == null) {
      return Optional.empty();
    }
    List<?> found =
        entities
            .createNativeQuery(
                "SELECT id FROM measure WHERE request_key = ?"
                    + " UNION ALL SELECT measure_id FROM measure_step WHERE request_key = ?")
            .setParameter(1, requestKey)
            .setParameter(2, requestKey)
            .getResultList();
    return found.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  /** The people of the case, in one statement. */
  List<Subject> subjects(long caseId) {
    Query query =
        entities.createNativeQuery(
            "SELECT a.id, a.party_id, a.code, FALSE, a.ended FROM accused a WHERE a.case_id = ?"
                + " UNION ALL SELECT NULL, v.party_id, v.code, TRUE, FALSE FROM victim v"
                + " WHERE v.case_id = ? AND v.removed_at IS NULL"
                + " UNION ALL SELECT NULL, o.party_id, o.code, FALSE, FALSE FROM other_party o"
                + " WHERE o.case_id = ? ORDER BY 3");
    for (int i = 1; i <= 3; i++) {
      query.setParameter(i, caseId);
    }
    return Row.all(query.getResultList()).stream()
        .map(
            row ->
                new Subject(
                    row.id(0), new PartyId(row.text(1)), row.text(2), row.flag(3), row.flag(4)))
        .toList();
  }

  /** Open measures of these kinds in the case. */
  boolean anyOpen(long caseId, List<String> kinds) {
    return !kinds.isEmpty()
        && entities
                .createQuery(
                    "SELECT COUNT(m) FROM Measure m WHERE m.caseId = :case AND m.kind IN :kinds"
                        + " AND m.endedOn IS NULL AND m.withdrawnAt IS NULL",
                    Long.class)
                .setParameter("case", caseId)
                .setParameter("kinds", kinds)
                .getSingleResult()
            > 0;
  }

  List<Row> rows(String sql, List<Object> parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return Row.all(query.getResultList());
  }

  /** Everybody detained within the caller's reach, those without a last day first. */
  List<DetainedRow> detained(List<String> kinds, RowFilter reach) {
    if (kinds.isEmpty()) {
      return List.of();
    }
    String marks = String.join(", ", kinds.stream().map(kind -> "?").toList());
    List<Object> parameters = new ArrayList<>(kinds);
    parameters.addAll(reach.parameters());
    return rows(
            "SELECT m.id, c.number, c.official_number, a.code, m.kind_code, m.from_on,"
                + " m.until_on, m.place, c.office_code, u.short_name, c.stage_code,"
                + " (SELECT COUNT(*) FROM measure_step s WHERE s.measure_id = m.id"
                + " AND s.kind = 'EXTENDED' AND s.superseded_at IS NULL),"
                + " a.party_id, c.id FROM measure m"
                + " JOIN case_file c ON c.id = m.case_id JOIN accused a ON a.id = m.accused_id"
                + " LEFT JOIN app_user u ON u.id = c.prosecutor_id"
                + " WHERE m.ended_on IS NULL AND m.withdrawn_at IS NULL AND m.kind_code IN ("
                + marks
                + ") AND "
                + reach.condition()
                + " ORDER BY m.until_on IS NOT NULL, m.until_on, m.from_on, m.id LIMIT 500",
            parameters)
        .stream()
        .map(DetainedRow::of)
        .toList();
  }
}
