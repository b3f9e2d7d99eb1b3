package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.resguardo.kernel.Row;

/** Documents as pages and lists show them. */
@ApplicationScoped
class DocumentListRepository {
  private static final String ROWS =
      "SELECT d.id, d.number, d.part_code, d.kind_code, d.document_class, d.title, d.dated_on,"
          + " d.versions, d.registered_at, u.username,"
          + " (SELECT GROUP_CONCAT(CONCAT(p.role, ' ', COALESCE(v.code, a.code, o.code))"
          + " ORDER BY p.role, COALESCE(v.code, a.code, o.code)) FROM document_party p"
          + " LEFT JOIN victim v ON v.party_id = p.party_id"
          + " LEFT JOIN accused a ON a.party_id = p.party_id"
          + " LEFT JOIN other_party o ON o.party_id = p.party_id WHERE p.document_id = d.id),"
          + " d.purge_asked_at IS NOT NULL, d.purged_at IS NOT NULL,"
          + " l.size, l.media_type, l.pages, l.scan"
          + " FROM document d JOIN document_version l"
          + " ON l.document_id = d.id AND l.position = d.versions"
          + " LEFT JOIN app_user u ON u.id = d.registered_by WHERE d.case_id = ?";

  /** Who asked for a document to be purged, and why. */
  record PurgeAsked(long by, String reason) {}

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  List<DocumentRow> ofCase(long caseId) {
    Query query = entities.createNativeQuery(ROWS + " ORDER BY d.number DESC");
    query.setParameter(1, caseId);
    return Row.all(query.getResultList()).stream().map(DocumentListRepository::row).toList();
  }

  Optional<DocumentRow> row(long caseId, long id) {
    Query query = entities.createNativeQuery(ROWS + " AND d.id = ?");
    query.setParameter(1, caseId);
    query.setParameter(2, id);
    return Row.all(query.getResultList()).stream().findFirst().map(DocumentListRepository::row);
  }

  private static DocumentRow row(Row row) {
    List<String> concerned = row.text(10) == null ? List.of() : List.of(row.text(10).split(","));
    return new DocumentRow(
        row.id(0),
        row.number(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.day(6),
        row.number(7),
        row.instant(8),
        row.text(9),
        concerned.stream().map(one -> one.substring(one.indexOf(' ') + 1)).toList(),
        !concerned.isEmpty() && concerned.stream().allMatch(one -> one.startsWith("VICTIM ")),
        purge(row),
        row.id(13),
        row.text(14),
        row.id(15) == null ? null : row.number(15),
        Scan.valueOf(row.text(16)));
  }

  private static DocumentRow.PurgeState purge(Row row) {
    if (row.flag(12)) {
      return DocumentRow.PurgeState.DONE;
    }
    return row.flag(11) ? DocumentRow.PurgeState.ASKED : DocumentRow.PurgeState.NONE;
  }

  /** The newest first. {@code unseal}: from the name of a file and its sealed hash to the hash. */
  List<DocumentView.Version> versions(long documentId, BiFunction<String, byte[], String> unseal) {
    Query query =
        entities.createNativeQuery(
            "SELECT v.position, v.media_type, v.size, v.pages, v.scan, v.note, v.uploaded_at,"
                + " u.username, v.sealed_hash, v.storage_name FROM document_version v"
                + " LEFT JOIN app_user u ON u.id = v.uploaded_by"
                + " WHERE v.document_id = ? ORDER BY v.position DESC");
    query.setParameter(1, documentId);
    return Row.all(query.getResultList()).stream().map(row -> version(row, unseal)).toList();
  }

  private static DocumentView.Version version(Row row, BiFunction<String, byte[], String> unseal) {
    return new DocumentView.Version(
        row.number(0),
        row.text(1),
        row.id(2),
        row.id(3) == null ? null : row.number(3),
        Scan.valueOf(row.text(4)),
        row.text(5),
        row.instant(6),
        row.text(7),
        unseal.apply(row.text(9), row.bytes(8)));
  }

  Optional<PurgeAsked> purgeAsked(long documentId) {
    Query query =
        entities.createNativeQuery(
            "SELECT purge_asked_by, purge_reason FROM document WHERE id = ?"
                + " AND purge_asked_by IS NOT NULL");
    query.setParameter(1, documentId);
    return Row.all(query.getResultList()).stream()
        .findFirst()
        .map(row -> new PurgeAsked(row.id(0), row.text(1)));
  }
}
