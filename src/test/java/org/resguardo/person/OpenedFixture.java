package org.resguardo.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;

/** A case of fiscal.sanjose, committed and taken away again: openings are committed apart. */
final class OpenedFixture {
  static final CaseNumber NUMBER = CaseNumber.of(2092, 900_002);

  private final EntityManager entities;

  OpenedFixture(EntityManager entities) {
    this.entities = entities;
  }

  /** Answers the id of the case. */
  long write() {
    run(
        "INSERT INTO case_file (version, number, country, office_code, prosecutor_id,"
            + " confidentiality, priority, registered_on, registered_at, registered_by, status,"
            + " stage_code, need_code, trafficking, csec) SELECT 1, ?, 'cr', 'SANJOSE', id,"
            + " 'NORMAL', 'NORMAL', '2020-03-01', UTC_TIMESTAMP(6), id, 'ACTIVE', 'CR-20',"
            + " 'ACCUSE', TRUE, FALSE FROM app_user WHERE username = 'fiscal.sanjose'",
        NUMBER.value());
    run(
        "INSERT INTO case_assignment (case_id, user_id, kind, from_at) SELECT id, prosecutor_id,"
            + " 'OWNER', UTC_TIMESTAMP(6) FROM case_file WHERE number = ?",
        NUMBER.value());
    return ((Number) one("SELECT id FROM case_file WHERE number = ?", NUMBER.value())).longValue();
  }

  void victim(long caseId, PartyId party) {
    run(
        "INSERT INTO victim (version, case_id, party_id, code, registered_at, registered_by)"
            + " VALUES (1, ?, ?, 'V-7K2Q', UTC_TIMESTAMP(6), 1)",
        caseId,
        party.value());
  }

  /** The engine of the terms may have come through in the meantime. */
  void remove(long caseId) {
    for (String table :
        List.of("deadline_warning", "deadline_mark", "deadline", "deadline_case", "victim")) {
      run("DELETE FROM " + table + " WHERE case_id = ?", caseId);
    }
    run("DELETE FROM case_assignment WHERE case_id = ?", caseId);
    run("DELETE FROM case_file WHERE id = ?", caseId);
  }

  /** Action and outcome of the entries about a case, oldest first. */
  List<String> entries(long caseId) {
    Query query =
        entities.createNativeQuery(
            "SELECT CONCAT(action, ' ', outcome) FROM audit_entry WHERE case_id = ? ORDER BY id");
    query.setParameter(1, caseId);
    List<?> rows = query.getResultList();
    return rows.stream().map(String::valueOf).toList();
  }

  Object one(String sql, Object... parameters) {
    return bound(sql, parameters).getSingleResult();
  }

  private void run(String sql, Object... parameters) {
    bound(sql, parameters).executeUpdate();
  }

  private Query bound(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
