package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.kernel.Row;

/** What stands against giving a piece, and where the contents of a case lie: a statement each. */
@ApplicationScoped
class CasePieceRepository {
  private static final String ITEMS =
      "SELECT 'SEAL', s.id AS place, 0, NULL, COALESCE(v.code, a.code, o.code), FALSE, FALSE"
          + " FROM party_seal s LEFT JOIN victim v ON v.party_id = s.party_id"
          + " LEFT JOIN accused a ON a.party_id = s.party_id"
          + " LEFT JOIN other_party o ON o.party_id = s.party_id"
          + " WHERE s.case_id = ? AND s.lifted_at IS NULL"
          + " UNION ALL SELECT 'ITEM', i.id, i.number, i.kind_code, i.description,"
          + " COALESCE(i.abuse, FALSE), EXISTS (SELECT 1 FROM evidence_party p"
          + " JOIN party_seal s ON s.party_id = p.party_id AND s.lifted_at IS NULL"
          + " WHERE p.item_id = i.id) FROM evidence_item i WHERE i.case_id = ? ORDER BY 1, 2";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  /**
   * Word SEAL with, in the fifth column, the code of somebody whose identity is under reserve,
   * whoever asks; word ITEM with id, number, kind, description, abuse, whether it concerns such a
   * person.
   */
  List<Row> sealsAndItems(long caseId) {
    return rows(ITEMS, caseId, caseId);
  }

  /** Contents of all documents of a case, by id of the document and position: {@code 17 1}. */
  Map<String, DocumentRepository.Content> contents(long caseId) {
    Map<String, DocumentRepository.Content> contents = new HashMap<>();
    rows(
            "SELECT v.id, v.position, v.storage_name, v.media_type, v.size, v.pages, v.scan,"
                + " k.wrapped_key, v.document_id FROM document_version v JOIN document d"
                + " ON d.id = v.document_id AND d.purged_at IS NULL"
                + " JOIN document_key k ON k.storage_name = v.storage_name WHERE d.case_id = ?",
            caseId)
        .forEach(
            row -> contents.put(row.id(8) + " " + row.number(1), DocumentRepository.content(row)));
    return contents;
  }

  private List<Row> rows(String sql, Object... arguments) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < arguments.length; i++) {
      query.setParameter(i + 1, arguments[i]);
    }
    return Row.all(query.getResultList());
  }
}
