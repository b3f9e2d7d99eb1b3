package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.Row;

/** What proves the elements of counts: read in one statement, written by adding rows. */
@ApplicationScoped
class ProofRepository {
  private static final String ALL =
      "SELECT 'ITEM', i.id, i.number, i.kind_code, i.admission, NULL FROM evidence_item i"
          + " WHERE i.case_id = ?"
          + " UNION ALL SELECT 'VICTIM', v.victim_id, v.age_when_exploited, v.minor_status, NULL,"
          + " NULL FROM victim_profile v WHERE v.case_id = ? AND v.superseded_at IS NULL"
          + " UNION ALL SELECT 'LINK', l.old_id, l.new_id, NULL, NULL, NULL FROM count_link l"
          + " JOIN count_change h ON h.id = l.change_id WHERE h.case_id = ?"
          + " AND h.undone_at IS NULL"
          + " UNION ALL SELECT 'SAID', p.id, p.count_id, p.element_code,"
          + " CONCAT(p.state, ' ', COALESCE((SELECT GROUP_CONCAT(x.item_id ORDER BY x.item_id)"
          + " FROM count_proof_item x WHERE x.proof_id = p.id), '')), p.note FROM count_proof p"
          + " WHERE p.case_id = ? AND p.superseded_at IS NULL";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  ProofFacts of(long caseId, int majority) {
    ProofFacts facts = new ProofFacts();
    for (Row row : Row.all(query(ALL, caseId, caseId, caseId, caseId).getResultList())) {
      switch (row.text(0)) {
        case "ITEM" ->
            facts.item(row.id(1), row.number(2), row.text(3), "EXCLUDED".equals(row.text(4)));
        case "VICTIM" ->
            facts.victim(
                row.id(1), row.text(3), row.id(2) == null ? null : row.number(2), majority);
        case "LINK" -> facts.link(row.id(1), row.id(2));
        default -> facts.said(row.id(2), row.text(3), said(row));
      }
    }
    return facts;
  }

  private static ProofFacts.Said said(Row row) {
    String[] parts = row.text(4).split(" ", -1);
    List<Long> items =
        Stream.of(parts[1].split(",")).filter(id -> !id.isEmpty()).map(Long::valueOf).toList();
    return new ProofFacts.Said(row.id(1), parts[0], row.text(5), items);
  }

  /** Nobody else writes of the counts of this case until the end of the transaction. */
  void lockCase(long caseId) {
    query("SELECT id FROM case_file WHERE id = ? FOR UPDATE", caseId).getResultList();
  }

  void supersede(long proof, Instant at) {
    query("UPDATE count_proof SET superseded_at = ? WHERE id = ?", Columns.utc(at), proof)
        .executeUpdate();
  }

  void add(long caseId, long count, ElementEntry said, Instant at, long by) {
    query(
            "INSERT INTO count_proof (case_id, count_id, element_code, state, note, recorded_at,"
                + " recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
            caseId,
            count,
            said.getElement(),
            said.getState(),
            said.getNote(),
            Columns.utc(at),
            by)
        .executeUpdate();
    long id = ((Number) query("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    said.getItems().stream()
        .distinct()
        .forEach(
            item ->
                query("INSERT INTO count_proof_item (proof_id, item_id) VALUES (?, ?)", id, item)
                    .executeUpdate());
  }

  private Query query(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
