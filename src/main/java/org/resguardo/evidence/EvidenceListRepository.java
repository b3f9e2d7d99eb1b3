package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.kernel.PlainSqlRepository;
import org.resguardo.kernel.Row;

/** Items of evidence as pages and lists show them: three statements whatever their number. */
@ApplicationScoped
class EvidenceListRepository extends PlainSqlRepository {
  private static final String ITEMS =
      "SELECT i.id, i.number, i.part_code, i.kind_code, i.description, i.collected_at, i.abuse,"
          + " i.admission, i.shown_on, i.end_code, i.collected_by,"
          + " (SELECT GROUP_CONCAT(COALESCE(v.code, a.code, o.code)) FROM evidence_party p"
          + " LEFT JOIN victim v ON v.party_id = p.party_id"
          + " LEFT JOIN accused a ON a.party_id = p.party_id"
          + " LEFT JOIN other_party o ON o.party_id = p.party_id WHERE p.item_id = i.id),"
          + " (SELECT GROUP_CONCAT(c.count_id) FROM evidence_count c WHERE c.item_id = i.id),"
          + " i.collected_place, i.ground_code, i.ground_reference, i.seal, i.photo_document_id,"
          + " i.decision_id, i.ended_on, i.end_act, i.end_witnesses, i.version, i.registered_at,"
          + " u.username FROM evidence_item i LEFT JOIN app_user u ON u.id = i.registered_by"
          + " WHERE i.case_id = ?";
  private static final String STEPS =
      "SELECT s.item_id, s.id, s.from_holder, s.to_holder, s.moved_at, s.purpose_code,"
          + " s.condition_code, s.seal_intact, s.note, s.giver_confirmed, s.taker_confirmed,"
          + " s.recorded_at, u.username FROM custody_step s"
          + " JOIN evidence_item i ON i.id = s.item_id"
          + " LEFT JOIN app_user u ON u.id = s.recorded_by WHERE i.case_id = ?";

  /** An item as its row says and its chain. */
  record Found(Row row, CustodyChain chain) {
    EvidenceRow listed() {
      return new EvidenceRow(
          row.id(0),
          row.number(1),
          row.text(2),
          row.text(3),
          row.text(4),
          row.time(5),
          row.maybe(6),
          row.text(7),
          row.day(8),
          row.text(9),
          chain.holder(),
          chain.isBroken(),
          chain.isSealBroken(),
          parts(row.text(11)).toList(),
          parts(row.text(12)).map(Long::valueOf).toList());
    }
  }

  List<Found> ofCase(long caseId) {
    List<Row> items = rows(ITEMS + " ORDER BY i.number", caseId);
    return items.isEmpty() ? List.of() : chained(items, rows(STEPS, caseId));
  }

  Optional<Found> item(long caseId, long id) {
    List<Row> items = rows(ITEMS + " AND i.id = ?", caseId, id);
    return chained(items, rows(STEPS + " AND s.item_id = ?", caseId, id)).stream().findFirst();
  }

  private static List<Found> chained(List<Row> items, List<Row> steps) {
    Map<Long, List<CustodyChain.Step>> byItem =
        steps.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.id(0),
                    HashMap::new,
                    Collectors.mapping(EvidenceListRepository::step, Collectors.toList())));
    return items.stream()
        .map(
            row ->
                new Found(
                    row, CustodyChain.of(row.text(10), byItem.getOrDefault(row.id(0), List.of()))))
        .toList();
  }

  private static CustodyChain.Step step(Row row) {
    return new CustodyChain.Step(
        row.id(1),
        row.text(2),
        row.text(3),
        row.time(4),
        row.text(5),
        row.text(6),
        row.maybe(7),
        row.text(8),
        row.flag(9),
        row.flag(10),
        row.instant(11),
        row.text(12),
        false);
  }

  /** What belongs to an item beside its chain. */
  record More(List<EvidenceView.Copy> copies, List<EvidenceView.Analysis> analyses) {}

  /** One statement. {@code unseal}: from a place and a sealed hash to the hash. */
  More more(long itemId, BiFunction<String, byte[], String> unseal) {
    List<Row> rows =
        rows(
            "SELECT 'COPY', c.id, c.storage_code, c.sealed_hash, c.tool, c.size, c.made_on,"
                + " u.username, NULL, NULL, NULL FROM evidence_copy c"
                + " LEFT JOIN app_user u ON u.id = c.recorded_by WHERE c.item_id = ?"
                + " UNION ALL SELECT 'ANALYSIS', a.id, a.laboratory, NULL, NULL, NULL, a.asked_on,"
                + " NULL, a.due_on, a.received_on, a.report_document_id FROM evidence_analysis a"
                + " WHERE a.item_id = ? ORDER BY 1, 2",
            itemId,
            itemId);
    return new More(
        of(rows, "COPY")
            .map(
                row ->
                    new EvidenceView.Copy(
                        row.id(1),
                        unseal.apply(row.text(2), row.bytes(3)),
                        row.text(4),
                        row.id(5),
                        row.day(6),
                        row.text(7)))
            .toList(),
        of(rows, "ANALYSIS")
            .map(
                row ->
                    new EvidenceView.Analysis(
                        row.id(1), row.text(2), row.day(6), row.day(8), row.day(9), row.id(10)))
            .toList());
  }

  private static Stream<Row> of(List<Row> rows, String what) {
    return rows.stream().filter(row -> what.equals(row.text(0)));
  }

  /** Without its chain. */
  Optional<Row> row(long caseId, long id) {
    return rows(ITEMS + " AND i.id = ?", caseId, id).stream().findFirst();
  }

  private static Stream<String> parts(String joined) {
    return joined == null ? Stream.empty() : Stream.of(joined.split(","));
  }
}
