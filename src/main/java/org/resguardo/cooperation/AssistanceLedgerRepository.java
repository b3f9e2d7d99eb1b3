package org.resguardo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.PlainSqlRepository;
import org.resguardo.kernel.Row;

/** Writes requests, their steps, what was given and what came back: rows are added, not changed. */
@ApplicationScoped
class AssistanceLedgerRepository extends PlainSqlRepository {
  private static final String ADD =
      "INSERT INTO assistance_request (version, case_id, number, direction, kind_code, basis_code,"
          + " country_code, authority, network_code, own_reference, foreign_reference, urgent,"
          + " needed_on, reason, language, translated_on, conditions, return_on, state_code,"
          + " state_on, registered_at, registered_by, request_key)"
          + " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** Who records it and when; {@code key}: see the desk. */
  record Writing(Instant at, long by, String key) {}

  /** The last number of the case, its row held so that none is given twice. */
  int lastNumber(long caseId) {
    rows("SELECT id, 0 FROM case_file WHERE id = ? FOR UPDATE", caseId);
    return rows(
            "SELECT COALESCE(MAX(number), 0), 0 FROM assistance_request WHERE case_id = ?", caseId)
        .get(0)
        .number(0);
  }

  long add(long caseId, int number, AssistanceEntry entry, String state, Writing writing) {
    long id =
        insert(
            ADD,
            caseId,
            number,
            entry.getDirection(),
            entry.getKind(),
            entry.getBasis(),
            entry.getCountry(),
            entry.getAuthority(),
            entry.getNetwork(),
            entry.getOwnReference(),
            entry.getForeignReference(),
            entry.isUrgent(),
            entry.getNeededOn(),
            entry.getReason(),
            entry.getLanguage(),
            entry.getTranslatedOn(),
            entry.getConditions(),
            entry.getReturnOn(),
            state,
            entry.getOn(),
            Columns.utc(writing.at()),
            writing.by(),
            writing.key());
    return concern(id, entry);
  }

  private long concern(long id, AssistanceEntry entry) {
    for (String code : entry.getPersons()) {
      run("INSERT INTO assistance_person (request_id, code) VALUES (?, ?)", id, code);
    }
    return id;
  }

  void step(long id, AssistanceStepEntry entry, Writing writing) {
    run(
        "INSERT INTO assistance_step (request_id, kind_code, occurred_on, note, recorded_at,"
            + " recorded_by, request_key) VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        entry.getKind(),
        entry.getOn(),
        entry.getNote(),
        Columns.utc(writing.at()),
        writing.by(),
        writing.key());
  }

  /** Where the request stands now; false when its version is another one. */
  boolean stands(long id, int version, AssistanceStepEntry entry, LocalDate remindOn) {
    return run(
            "UPDATE assistance_request SET state_code = ?, state_on = ?, remind_on = ?,"
                + " version = version + 1 WHERE id = ? AND version = ?",
            entry.getKind(),
            entry.getOn(),
            remindOn,
            id,
            version)
        == 1;
  }

  void transfer(long id, TransferEntry entry, Writing writing) {
    run(
        "INSERT INTO assistance_transfer (request_id, given_on, content, conditions, return_on,"
            + " recorded_at, recorded_by, request_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        entry.getOn(),
        entry.getContent(),
        entry.getConditions(),
        entry.getReturnOn(),
        Columns.utc(writing.at()),
        writing.by(),
        writing.key());
  }

  /** False when the case has no such item; an item that is linked already stays linked. */
  boolean material(long caseId, long id, int number, Writing writing) {
    List<Row> item =
        rows("SELECT id, 0 FROM evidence_item WHERE case_id = ? AND number = ?", caseId, number);
    if (item.isEmpty()) {
      return false;
    }
    run(
        "INSERT IGNORE INTO assistance_material (request_id, evidence_id, linked_at, linked_by)"
            + " VALUES (?, ?, ?, ?)",
        id,
        item.get(0).id(0),
        Columns.utc(writing.at()),
        writing.by());
    return true;
  }
}
