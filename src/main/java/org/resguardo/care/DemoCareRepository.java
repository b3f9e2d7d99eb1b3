package org.resguardo.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Victims of the demo to whom something can be added. */
@ApplicationScoped
class DemoCareRepository extends SqlRepository {
  record Someone(String number, String code) {}

  /** Children of cases that are at work and have a prosecutor, the latest cases first. */
  List<Someone> children(int most) {
    return rows(
            "SELECT c.number, v.code FROM case_file c JOIN victim v ON v.case_id = c.id"
                + " AND v.removed_at IS NULL JOIN victim_profile p ON p.victim_id = v.id"
                + " AND p.superseded_at IS NULL WHERE p.treated_as_child AND c.status = 'ACTIVE'"
                + " AND c.prosecutor_id IS NOT NULL ORDER BY c.registered_on DESC, v.id LIMIT "
                + most)
        .stream()
        .map(row -> new Someone(row.text(0), row.text(1)))
        .toList();
  }
}
