package org.resguardo.defence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.kernel.PlainSqlRepository;
import org.resguardo.kernel.Row;

/** Sets that were made, what was in them and who took them. Rows are added, never changed. */
@ApplicationScoped
class DisclosureRepository extends PlainSqlRepository {
  private static final String SETS =
      "SELECT s.id, a.code, s.number, s.sha256, s.made_at, u.username,"
          + " (SELECT COUNT(*) FROM disclosure_item i WHERE i.set_id = s.id"
          + " AND i.treatment = 'GIVEN'), (SELECT COUNT(*) FROM disclosure_item i"
          + " WHERE i.set_id = s.id AND i.treatment = 'WITHHELD'), r.received_on,"
          + " COALESCE(o.code, b.code), (SELECT COUNT(*) FROM disclosure_item i"
          + " WHERE i.set_id = s.id AND i.treatment = 'REDACTED') FROM disclosure_set s JOIN accused a ON a.id = s.accused_id"
          + " LEFT JOIN app_user u ON u.id = s.made_by"
          + " LEFT JOIN disclosure_receipt r ON r.set_id = s.id"
          + " LEFT JOIN other_party o ON o.party_id = r.party_id"
          + " LEFT JOIN accused b ON b.party_id = r.party_id WHERE s.case_id = ?";
  private static final String ITEMS =
      "SELECT i.record, i.record_id, i.number, i.version, i.kind_code, i.title, i.ending,"
          + " i.treatment, i.ground_code, i.reference, i.copy_id FROM disclosure_item i"
          + " JOIN disclosure_set s ON s.id = i.set_id WHERE ";

  /** Who made something when. */
  record Mark(Instant at, long by, String request) {}

  /** The newest first. */
  List<DisclosureView> sets(long caseId) {
    return rows(SETS + " ORDER BY s.id DESC", caseId).stream()
        .map(DisclosureRepository::view)
        .toList();
  }

  Optional<DisclosureView> set(long caseId, long id) {
    return rows(SETS + " AND s.id = ?", caseId, id).stream()
        .findFirst()
        .map(DisclosureRepository::view);
  }

  List<DisclosureItem> items(long setId) {
    return items(ITEMS + "i.set_id = ? ORDER BY i.position", setId);
  }

  /** Of all sets for an accused, the earliest first. */
  List<DisclosureItem> told(long accusedId) {
    return items(ITEMS + "s.accused_id = ? ORDER BY s.number, i.position", accusedId);
  }

  private List<DisclosureItem> items(String sql, long id) {
    return rows(sql, id).stream()
        .map(
            row ->
                new DisclosureItem(
                    row.text(0),
                    row.id(1),
                    row.number(2),
                    row.number(3),
                    row.text(4),
                    row.text(5),
                    row.text(6),
                    Treatment.valueOf(row.text(7)),
                    row.text(8),
                    row.text(9),
                    row.id(10)))
        .toList();
  }

  /** Codes of the accused of a case, in their order. */
  List<String> accused(long caseId) {
    return rows("SELECT code, id FROM accused WHERE case_id = ? ORDER BY id", caseId).stream()
        .map(row -> row.text(0))
        .toList();
  }

  /** Code to party id of those who can take a set: the accused and their counsel. */
  Map<String, String> takers(long caseId) {
    Map<String, String> ids = new LinkedHashMap<>();
    rows(
            "SELECT o.code, o.party_id FROM other_party o WHERE o.case_id = ?"
                + " AND o.capacity = 'DEFENCE_LAWYER' UNION ALL SELECT a.code, a.party_id"
                + " FROM accused a WHERE a.case_id = ? ORDER BY 1",
            caseId,
            caseId)
        .forEach(row -> ids.put(row.text(0), row.text(1)));
    return ids;
  }

  /** The accused of that code, and the number of the next set. */
  record Next(long accusedId, int number) {}

  Optional<Next> next(long caseId, String accused) {
    return rows(
            "SELECT a.id, (SELECT COALESCE(MAX(s.number), 0) + 1 FROM disclosure_set s"
                + " WHERE s.accused_id = a.id) FROM accused a WHERE a.case_id = ? AND a.code = ?",
            caseId,
            accused)
        .stream()
        .findFirst()
        .map(row -> new Next(row.id(0), row.number(1)));
  }

  Optional<Long> findByRequest(String request) {
    return request == null
        ? Optional.empty()
        : rows("SELECT id, number FROM disclosure_set WHERE request_key = ?", request).stream()
            .findFirst()
            .map(row -> row.id(0));
  }

  /** Sets of one accused are numbered one after the other. */
  void lock(long accusedId) {
    rows("SELECT id, version FROM accused WHERE id = ? FOR UPDATE", accusedId);
  }

  long add(
      long caseId,
      long accusedId,
      int number,
      String sha256,
      List<DisclosureItem> items,
      Mark mark) {
    long id =
        insert(
            "INSERT INTO disclosure_set (case_id, accused_id, number, sha256, made_at, made_by,"
                + " request_key) VALUES (?, ?, ?, ?, ?, ?, ?)",
            caseId,
            accusedId,
            number,
            sha256,
            utc(mark.at()),
            mark.by(),
            mark.request());
    for (int i = 0; i < items.size(); i++) {
      add(id, i, items.get(i));
    }
    return id;
  }

  private void add(long setId, int position, DisclosureItem item) {
    run(
        "INSERT INTO disclosure_item (set_id, position, record, record_id, number, version,"
            + " kind_code, title, ending, treatment, ground_code, reference, copy_id)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        setId,
        position,
        item.record(),
        item.recordId(),
        item.number(),
        item.version(),
        item.kind(),
        item.title(),
        item.ending(),
        item.treatment().name(),
        item.ground(),
        item.reference(),
        item.copy());
  }

  void receive(long setId, String party, LocalDate on, Mark mark) {
    run(
        "INSERT INTO disclosure_receipt (set_id, party_id, received_on, recorded_at, recorded_by)"
            + " VALUES (?, ?, ?, ?, ?)",
        setId,
        party,
        on,
        utc(mark.at()),
        mark.by());
  }

  private static DisclosureView view(Row row) {
    return new DisclosureView(
        row.id(0),
        row.text(1),
        row.number(2),
        row.text(3),
        row.instant(4),
        row.text(5),
        row.number(6),
        row.number(7),
        row.day(8),
        row.text(9),
        row.number(10),
        List.of(),
        List.of());
  }
}
