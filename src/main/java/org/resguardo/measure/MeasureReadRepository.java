package org.resguardo.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.resguardo.kernel.PlainSqlRepository;
import org.resguardo.kernel.Row;

/** Measures of a case with their steps, in two statements whatever their number. */
@ApplicationScoped
class MeasureReadRepository extends PlainSqlRepository {
  private static final String MEASURES =
      "SELECT m.id, m.version, m.nature, m.kind_code,"
          + " COALESCE(a.code, v.code, o.code), m.asked_at, m.asked_by, m.provisional,"
          + " m.decided_on, m.court_code, m.decision_number, m.ordered_length, m.ordered_unit,"
          + " m.from_on, m.until_on, m.place, m.conditions, m.carried_by, m.risk_level,"
          + " m.risk_on, m.despite, m.ended_on, m.end_reason, m.withdrawn_at IS NOT NULL,"
          + " m.registered_at, u.username,"
          + " (SELECT GROUP_CONCAT(g.ground ORDER BY g.ground SEPARATOR ' ') FROM measure_ground g"
          + " WHERE g.measure_id = m.id) FROM measure m"
          + " LEFT JOIN accused a ON a.id = m.accused_id"
          + " LEFT JOIN victim v ON v.party_id = m.party_id AND v.case_id = m.case_id"
          + " LEFT JOIN other_party o ON o.party_id = m.party_id AND o.case_id = m.case_id"
          + " LEFT JOIN app_user u ON u.id = m.registered_by WHERE m.case_id = ?"
          + " ORDER BY m.ended_on IS NOT NULL, m.from_on DESC, m.id DESC";
  private static final String STEPS =
      "SELECT s.measure_id, s.id, s.kind, s.occurred_on, s.court_code, s.decision_number, s.length,"
          + " s.unit, s.until_on, s.after_conviction, s.outcome, s.note, s.despite,"
          + " s.recorded_at, u.username FROM measure_step s"
          + " LEFT JOIN app_user u ON u.id = s.recorded_by WHERE s.case_id = ?"
          + " AND s.superseded_at IS NULL ORDER BY s.occurred_on, s.id";

  /** Open ones first, the latest first; {@code detains} says which kinds take liberty. */
  List<MeasureView> of(long caseId, Predicate<String> detains) {
    Map<Long, List<MeasureView.Step>> steps =
        rows(STEPS, caseId).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.id(0),
                    Collectors.mapping(MeasureReadRepository::step, Collectors.toList())));
    return rows(MEASURES, caseId).stream()
        .map(row -> view(row, steps.getOrDefault(row.id(0), List.of()), detains))
        .toList();
  }

  private static MeasureView view(
      Row row, List<MeasureView.Step> steps, Predicate<String> detains) {
    return new MeasureView(
        row.id(0),
        row.number(1),
        Nature.valueOf(row.text(2)),
        row.text(3),
        row.text(4),
        new MeasureView.Asked(row.time(5), row.text(6), row.flag(7)),
        new MeasureView.Order(
            row.day(8),
            row.text(9),
            row.text(10),
            row.id(11) == null ? null : row.number(11),
            row.text(12)),
        row.day(13),
        row.day(14),
        new MeasureView.Content(
            row.text(15), row.text(16), row.text(17), row.text(18), row.day(19), row.text(20)),
        row.day(21),
        row.text(22),
        row.flag(23),
        detains.test(row.text(3)),
        row.instant(24),
        row.text(25),
        row.text(26) == null ? Set.of() : Set.of(row.text(26).split(" ")),
        steps);
  }

  private static MeasureView.Step step(Row row) {
    return new MeasureView.Step(
        row.id(1),
        row.text(2),
        row.day(3),
        row.text(4),
        row.text(5),
        row.id(6) == null ? null : row.number(6),
        row.text(7),
        row.day(8),
        row.flag(9),
        row.text(10),
        row.text(11),
        row.text(12),
        row.instant(13),
        row.text(14));
  }
}
