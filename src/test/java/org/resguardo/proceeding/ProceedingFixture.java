package org.resguardo.proceeding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;

/**
 * A prosecutor of their own with a case under investigation: accused, a child V-7K2Q, a
 * support person P-1, and one count for each accused. Written in the test's own transaction.
 */
final class ProceedingFixture {
  static final CaseNumber NUMBER = CaseNumber.of(2091, 900001);
  static final LocalDate START = LocalDate.of(2020, 3, 1);

  private final EntityManager entities;

  ProceedingFixture(EntityManager entities) {
    this.entities = entities;
  }

  /** Answers the id of the prosecutor. */
  long write() {
    run(
        "INSERT INTO app_user (version, username, role_code, office_code, short_name, enabled,"
            + " created_at) VALUES (1, 'fiscal.prueba', 'prosecutor', 'SANJOSE', 'Prueba', TRUE,"
            + " UTC_TIMESTAMP(6))");
    run(
        "INSERT INTO case_file (version, number, country, office_code, prosecutor_id, confidentiality,"
            + " priority, registered_on, registered_at, registered_by, status, stage_code, need_code,"
            + " trafficking, csec) SELECT 1, ?, 'cr', 'SANJOSE', id, 'NORMAL', 'NORMAL', ?,"
            + " UTC_TIMESTAMP(6), id, 'ACTIVE', 'CR-20', 'ACCUSE', TRUE, FALSE FROM app_user"
            + " WHERE username = 'fiscal.prueba'",
        NUMBER.value(),
        START);
    run(
        "INSERT INTO case_assignment (case_id, user_id, kind, from_at) SELECT id, prosecutor_id,"
            + " 'OWNER', UTC_TIMESTAMP(6) FROM case_file WHERE number = ?",
        NUMBER.value());
    run(
        "INSERT INTO case_profile (case_id, complaint_on, how_arose, facts_from, summary,"
            + " trafficking, csec, recorded_at, recorded_by) SELECT id, registered_on, 'POLICE',"
            + " '2019', '-', TRUE, FALSE, registered_at, registered_by FROM case_file"
            + " WHERE number = ?",
        NUMBER.value());
    event("REGISTERED", null, null, "SANJOSE");
    accused("A-1");
    accused("A-2");
    people();
    count(1, "A-1", "CP172");
    count(2, "A-2", "CP172");
    return Long.parseLong(values("SELECT prosecutor_id FROM case_file WHERE number = ?").get(0));
  }

  private void accused(String code) {
    run(
        "INSERT INTO accused (version, case_id, party_id, code, known, stage_code, registered_at,"
            + " registered_by) SELECT 1, id, ?, ?, TRUE, 'CR-20', UTC_TIMESTAMP(6), 1 FROM case_file"
            + " WHERE number = ?",
        PartyId.random().value(),
        code,
        NUMBER.value());
    event("ACCUSED_ADDED", code, null, "KNOWN");
    event("MOVED", code, "CR-20", null);
  }

  private void event(String kind, String accused, String stage, String content) {
    run(
        "INSERT INTO case_event (case_id, kind, occurred_on, accused_id, effect, to_stage, content,"
            + " recorded_at) SELECT c.id, ?, ?, (SELECT a.id FROM accused a WHERE a.case_id = c.id"
            + " AND a.code = ?), ?, ?, ?, UTC_TIMESTAMP(6) FROM case_file c WHERE c.number = ?",
        kind,
        START,
        accused == null ? "" : accused,
        stage == null ? null : "MOVES",
        stage,
        content,
        NUMBER.value());
  }

  private void people() {
    run(
        "INSERT INTO victim (version, case_id, party_id, code, registered_at, registered_by)"
            + " SELECT 1, id, ?, 'V-7K2Q', UTC_TIMESTAMP(6), 1 FROM case_file WHERE number = ?",
        PartyId.random().value(),
        NUMBER.value());
    run(
        "INSERT INTO victim_profile (victim_id, case_id, identity_known, sex, minor_status,"
            + " treated_as_child, age_group, citizenship, detected_on, trafficking_status,"
            + " recorded_at, recorded_by) SELECT v.id, v.case_id, TRUE, 'F', 'MINOR', TRUE, 'UNKNOWN',"
            + " 'NI', ?, 'PRESUMED', UTC_TIMESTAMP(6), 1 FROM victim v JOIN case_file c"
            + " ON c.id = v.case_id WHERE c.number = ?",
        START,
        NUMBER.value());
    run(
        "INSERT INTO other_party (version, case_id, party_id, code, capacity, organisation,"
            + " registered_at, registered_by) SELECT 1, id, ?, 'P-1', 'SUPPORT_PERSON', FALSE,"
            + " UTC_TIMESTAMP(6), 1 FROM case_file WHERE number = ?",
        PartyId.random().value(),
        NUMBER.value());
  }

  private void count(int position, String accused, String offence) {
    run(
        "INSERT INTO charge_count (version, case_id, position, charge, accused_id, victim_id,"
            + " registered_at, registered_by) SELECT 1, a.case_id, ?, ?, a.id, v.id,"
            + " UTC_TIMESTAMP(6), 1 FROM accused a JOIN case_file c ON c.id = a.case_id"
            + " JOIN victim v ON v.case_id = c.id WHERE c.number = ? AND a.code = ?",
        position,
        position,
        NUMBER.value(),
        accused);
    run(
        "INSERT INTO count_fact (count_id, case_id, offence_code, trafficking, acts, from_on, attempt,"
            + " participation, status, recorded_at, recorded_by) SELECT n.id, n.case_id, ?, TRUE, 1,"
            + " '2019', 'COMPLETED', 'AUTHOR', 'SUSPECTED', UTC_TIMESTAMP(6), 1 FROM charge_count n"
            + " JOIN case_file c ON c.id = n.case_id WHERE c.number = ? AND n.position = ?",
        offence,
        NUMBER.value(),
        position);
  }

  /** What the statistics ask of an accused and of the office that holds the case. */
  void writeProfiles() {
    run(
        "INSERT INTO case_office (case_id, office_code, recorded_at) SELECT id, office_code,"
            + " registered_at FROM case_file WHERE number = ?",
        NUMBER.value());
    run(
        "INSERT INTO accused_profile (accused_id, case_id, kind, sex, minor_at_offence, citizenship,"
            + " recorded_at, recorded_by) SELECT a.id, a.case_id, 'NATURAL', 'M', 'ADULT', 'CR',"
            + " a.registered_at, 1 FROM accused a JOIN case_file c ON c.id = a.case_id"
            + " WHERE c.number = ?",
        NUMBER.value());
  }

  /** Persons of the case in a fact view for whom the column is true. */
  int counted(String view, String column) {
    return Integer.parseInt(
        values(
                "SELECT COUNT(DISTINCT s.unit_id) FROM "
                    + view
                    + " s JOIN case_file c ON c.id = s.case_id WHERE c.number = ?"
                    + " AND s.superseded_at > '9999-01-01' AND s."
                    + column)
            .get(0));
  }

  /** One value for each row, as text; the query's only question mark is the case number. */
  List<String> values(String sql) {
    Query query = entities.createNativeQuery(sql);
    query.setParameter(1, NUMBER.value());
    List<?> rows = query.getResultList();
    return rows.stream().map(String::valueOf).toList();
  }

  String stage(String accused) {
    return values(
            "SELECT a.stage_code FROM accused a JOIN case_file c ON c.id = a.case_id"
                + " WHERE c.number = ? AND a.code = '"
                + accused
                + "'")
        .get(0);
  }

  /** Status of each count by its number. */
  List<String> counts() {
    return values(
        "SELECT CONCAT(n.position, ' ', f.status) FROM charge_count n JOIN count_fact f"
            + " ON f.count_id = n.id AND f.superseded_at IS NULL JOIN case_file c"
            + " ON c.id = n.case_id WHERE c.number = ? ORDER BY n.position");
  }

  private void run(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    query.executeUpdate();
  }
}
