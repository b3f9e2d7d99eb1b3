package org.resguardo.deadline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;

/** A case with a prosecutor, a substitute and one accused, in the test's own transaction. */
final class DeadlineFixture {
  static final CaseNumber NUMBER = CaseNumber.of(2091, 910001);

  private final EntityManager entities;

  DeadlineFixture(EntityManager entities) {
    this.entities = entities;
  }

  /** Answers the id of the prosecutor. */
  long write() {
    run(
        "INSERT INTO app_user (version, username, role_code, office_code, short_name, enabled,"
            + " created_at) VALUES (1, 'plazo.suplente', 'prosecutor', 'SANJOSE', 'Suplente', TRUE,"
            + " '2020-01-01')");
    run(
        "INSERT INTO app_user (version, username, role_code, office_code, short_name, enabled,"
            + " created_at, substitute_id) SELECT 1, 'plazo.prueba', 'prosecutor', 'SANJOSE',"
            + " 'Prueba', TRUE, '2020-01-01', id FROM app_user WHERE username = 'plazo.suplente'");
    run(
        "INSERT INTO case_file (version, number, country, office_code, prosecutor_id,"
            + " confidentiality, priority, registered_on, registered_at, registered_by, status,"
            + " stage_code, need_code, trafficking, csec) SELECT 1, ?, 'cr', 'SANJOSE', id, 'NORMAL',"
            + " 'NORMAL', '2020-03-01', '2020-03-01', id, 'ACTIVE', 'CR-20', 'ACCUSE', TRUE, FALSE"
            + " FROM app_user WHERE username = 'plazo.prueba'",
        NUMBER.value());
    run(
        "INSERT INTO case_assignment (case_id, user_id, kind, from_at) SELECT id, prosecutor_id,"
            + " 'OWNER', '2020-03-01' FROM case_file WHERE number = ?",
        NUMBER.value());
    run(
        "INSERT INTO accused (version, case_id, party_id, code, known, stage_code, registered_at,"
            + " registered_by) SELECT 1, id, ?, 'A-1', TRUE, 'CR-20', '2020-03-01', 1 FROM case_file"
            + " WHERE number = ?",
        PartyId.random().value(),
        NUMBER.value());
    return id("SELECT prosecutor_id FROM case_file WHERE number = ?");
  }

  long caseId() {
    return id("SELECT id FROM case_file WHERE number = ?");
  }

  /** A decision that names the accused; answers its id. */
  long decision(String kind, LocalDate on, LocalDate notified) {
    run(
        "INSERT INTO decision (case_id, kind_code, body, decided_on, notified_on, recorded_at,"
            + " recorded_by) SELECT id, ?, 'PENAL_JUDGE', ?, ?, '2020-03-01', 1 FROM case_file"
            + " WHERE number = ?",
        kind,
        on,
        notified,
        NUMBER.value());
    long id =
        id(
            "SELECT MAX(d.id) FROM decision d JOIN case_file c ON c.id = d.case_id WHERE c.number = ?");
    run(
        "INSERT INTO decision_accused (decision_id, accused_id) SELECT ?, a.id FROM accused a"
            + " JOIN case_file c ON c.id = a.case_id WHERE c.number = ?",
        id,
        NUMBER.value());
    return id;
  }

  void notify(long decision, LocalDate on) {
    run("UPDATE decision SET notified_on = ? WHERE id = ?", on, decision);
  }

  List<String> values(String sql) {
    List<?> rows = query(sql, NUMBER.value()).getResultList();
    return rows.stream().map(String::valueOf).toList();
  }

  private long id(String sql) {
    return Long.parseLong(values(sql).get(0));
  }

  private void run(String sql, Object... parameters) {
    query(sql, parameters).executeUpdate();
  }

  private Query query(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
