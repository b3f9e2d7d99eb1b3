package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.kernel.PlainSqlRepository;
import org.resguardo.kernel.Row;

/** What stands against giving a piece, and where the contents of a case lie: a statement each. */
@ApplicationScoped
class CasePieceRepository extends PlainSqlRepository {
  private static final String ITEMS =
      "SELECT 'SEAL', s.id AS place, 0, NULL, COALESCE(v.code, a.code, o.code), FALSE, FALSE"
          + " FROM party_seal s LEFT JOIN victim v ON v.party_id = s.party_id"
          + " LEFT JOIN accused a ON a.party_id = s.party_id"
          + " LEFT JOIN other_party o ON o.party_id = s.party_id"
          + " WHERE s.case_id = ? AND s.lifted_at IS NULL"
          + " UNION ALL SELECT 'ITEM', i.id, i.number, i.kind_code, i.description,"
          + " COALESCE(i.abuse, FALSE), EXISTS (SELECT 1 FROM evidence_party p"
          + " JOIN party_seal s ON s.party_id = p.party_id AND s.lifted_at IS NULL"
          + " WHERE p.item_id = i.id) FROM evidence_item i WHERE i.case_id = ?";

  private static final String MARKS =
      " UNION ALL SELECT 'MARK', r.document_id, r.position, NULL, NULL, FALSE, FALSE"
          + " FROM document_redaction r JOIN document d ON d.id = r.document_id"
          + " LEFT JOIN document_redaction_end e ON e.redaction_id = r.id"
          + " WHERE d.case_id = ? AND e.redaction_id IS NULL GROUP BY r.document_id, r.position"
          + " UNION ALL SELECT 'MARK', c.document_id, c.position,"
          + " (SELECT GROUP_CONCAT(DISTINCT r.ground_code) FROM document_copy_area a"
          + " JOIN document_redaction r ON r.id = a.redaction_id WHERE a.copy_id = c.id),"
          + " CONCAT(c.id, ' ', c.pages, ' ',"
          + " (SELECT COUNT(*) FROM document_copy_area a WHERE a.copy_id = c.id)),"
          + " c.changes = (SELECT COUNT(r.id) + COUNT(e.redaction_id) FROM document_redaction r"
          + " LEFT JOIN document_redaction_end e ON e.redaction_id = r.id"
          + " WHERE r.document_id = c.document_id AND r.position = c.position), FALSE"
          + " FROM document_copy c JOIN document d ON d.id = c.document_id"
          + " AND d.purged_at IS NULL WHERE d.case_id = ? ORDER BY 1, 2, 5";

  /** A version in which something is blackened; {@code copy}: null, or one that was drawn of it. */
  record Mark(long documentId, int position, CasePiece.Copy copy, boolean current) {}

  /**
   * Word SEAL with, in the fifth column, the code of somebody whose identity is under reserve,
   * whoever asks; word ITEM with id, number, kind, description, abuse, whether it concerns such a
   * person; word MARK for {@link #mark}.
   */
  List<Row> sealsAndItems(long caseId) {
    return rows(ITEMS + MARKS, caseId, caseId, caseId, caseId);
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

  /** A row with the word MARK. */
  static Mark mark(Row row) {
    if (row.text(4) == null) {
      return new Mark(row.id(1), row.number(2), null, false);
    }
    String[] copy = row.text(4).split(" ");
    Set<String> grounds = row.text(3) == null ? Set.of() : Set.of(row.text(3).split(","));
    return new Mark(
        row.id(1),
        row.number(2),
        new CasePiece.Copy(
            Long.parseLong(copy[0]), Integer.parseInt(copy[1]), Integer.parseInt(copy[2]), grounds),
        row.flag(5));
  }

  /** Redacted copies of all documents of a case, by id. */
  Map<Long, DocumentRepository.Content> copies(long caseId) {
    Map<Long, DocumentRepository.Content> contents = new HashMap<>();
    rows(
            "SELECT c.id, c.position, c.storage_name, 'application/pdf', c.size, c.pages, 'CLEAN',"
                + " k.wrapped_key FROM document_copy c JOIN document d ON d.id = c.document_id"
                + " AND d.purged_at IS NULL JOIN document_key k"
                + " ON k.storage_name = c.storage_name WHERE d.case_id = ?",
            caseId)
        .forEach(row -> contents.put(row.id(0), DocumentRepository.content(row)));
    return contents;
  }

  /** Areas of copies, by copy, page and their order: the first column of each is the copy. */
  List<CopyArea> areas(long caseId) {
    return rows(
            "SELECT a.copy_id, r.page, r.id, r.x, r.y, r.width, r.height, r.ground_code,"
                + " r.reference, c.pages FROM document_copy_area a JOIN document_redaction r"
                + " ON r.id = a.redaction_id JOIN document_copy c ON c.id = a.copy_id"
                + " JOIN document d ON d.id = c.document_id WHERE d.case_id = ? ORDER BY 1, 2, 3",
            caseId)
        .stream()
        .map(
            row ->
                new CopyArea(
                    row.id(0),
                    row.number(9),
                    row.number(1),
                    row.number(3),
                    row.number(4),
                    row.number(5),
                    row.number(6),
                    row.text(7),
                    row.text(8)))
        .toList();
  }
}
