package org.resguardo.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.resguardo.kernel.Row;

/** People of the demo for whom a measure can be added: of cases at work that have a prosecutor. */
@ApplicationScoped
class DemoMeasureRepository {
  private static final String AT_WORK =
      " c.status = 'ACTIVE' AND c.prosecutor_id IS NOT NULL ORDER BY ";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  /** {@code since}: the first day on which an order about them makes sense. */
  record Someone(String number, String code, LocalDate since) {}

  /** Known accused under way, those who were arrested first, then the latest cases. */
  List<Someone> accused(int most) {
    return list(
        "SELECT c.number, a.code, COALESCE(p.arrested_on, c.registered_on) FROM case_file c"
            + " JOIN accused a ON a.case_id = c.id JOIN accused_profile p ON p.accused_id = a.id"
            + " AND p.superseded_at IS NULL WHERE a.known AND NOT a.ended AND NOT a.suspended AND"
            + AT_WORK
            + "p.arrested_on IS NULL, c.registered_on DESC, a.id LIMIT "
            + most);
  }

  List<Someone> children(int most) {
    return list(
        "SELECT c.number, v.code, c.registered_on FROM case_file c JOIN victim v"
            + " ON v.case_id = c.id AND v.removed_at IS NULL JOIN victim_profile p"
            + " ON p.victim_id = v.id AND p.superseded_at IS NULL WHERE p.treated_as_child AND"
            + AT_WORK
            + "c.registered_on DESC, v.id LIMIT "
            + most);
  }

  private List<Someone> list(String sql) {
    return Row.all(entities.createNativeQuery(sql).getResultList()).stream()
        .map(row -> new Someone(row.text(0), row.text(1), row.day(2)))
        .toList();
  }
}
