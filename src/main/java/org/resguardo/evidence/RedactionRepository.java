package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.PlainSqlRepository;
import org.resguardo.kernel.Row;

/** Areas that were blackened and the copies that were drawn with them. Rows are added only. */
@ApplicationScoped
class RedactionRepository extends PlainSqlRepository {
  /** A copy as it lies in the store. {@code changes}: of the areas, when it was drawn. */
  record Copy(RedactionView.Copy view, DocumentRepository.Content content) {}

  /** Of one version, by page, the ended ones too. */
  List<RedactionArea> areas(long documentId, int position) {
    return rows(
            "SELECT r.id, r.page, r.x, r.y, r.width, r.height, r.ground_code, r.reference,"
                + " r.made_at, u.username, e.redaction_id IS NOT NULL FROM document_redaction r"
                + " LEFT JOIN document_redaction_end e ON e.redaction_id = r.id"
                + " LEFT JOIN app_user u ON u.id = r.made_by"
                + " WHERE r.document_id = ? AND r.position = ? ORDER BY r.page, r.id",
            documentId,
            position)
        .stream()
        .map(RedactionRepository::area)
        .toList();
  }

  private static RedactionArea area(Row row) {
    return new RedactionArea(
        row.id(0),
        row.number(1),
        row.number(2),
        row.number(3),
        row.number(4),
        row.number(5),
        row.text(6),
        row.text(7),
        row.instant(8),
        row.text(9),
        row.flag(10));
  }

  /** Areas that were added and those that were ended: it only grows. */
  static int changes(List<RedactionArea> areas) {
    return areas.size() + (int) areas.stream().filter(RedactionArea::ended).count();
  }

  /** The last copy of a version; {@code changes} as they are now. */
  Optional<Copy> copy(long documentId, int position, int changes) {
    return rows(
            "SELECT c.id, c.position, c.storage_name, 'application/pdf', c.size, c.pages, 'CLEAN',"
                + " k.wrapped_key, c.made_at, u.username, c.changes FROM document_copy c"
                + " JOIN document_key k ON k.storage_name = c.storage_name"
                + " LEFT JOIN app_user u ON u.id = c.made_by"
                + " WHERE c.document_id = ? AND c.position = ? ORDER BY c.id DESC LIMIT 1",
            documentId,
            position)
        .stream()
        .findFirst()
        .map(row -> copy(row, changes));
  }

  private static Copy copy(Row row, int changes) {
    return new Copy(
        new RedactionView.Copy(
            row.id(0),
            row.number(5),
            row.id(4),
            row.instant(8),
            row.text(9),
            row.number(10) == changes),
        DocumentRepository.content(row));
  }

  Optional<Long> findByRequest(String request) {
    return request == null
        ? Optional.empty()
        : rows("SELECT id, page FROM document_redaction WHERE request_key = ?", request).stream()
            .findFirst()
            .map(row -> row.id(0));
  }

  long add(
      long documentId, int position, RedactionEntry entry, Instant at, long by, String request) {
    return insert(
        "INSERT INTO document_redaction (document_id, position, page, x, y, width, height,"
            + " ground_code, reference, made_at, made_by, request_key)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        documentId,
        position,
        entry.getPage(),
        entry.getLeft(),
        entry.getTop(),
        entry.getWidth(),
        entry.getHeight(),
        Typed.orNull(entry.getGround()),
        Typed.orNull(entry.getReference()),
        utc(at),
        by,
        request);
  }

  void end(long redactionId, Instant at, long by) {
    run(
        "INSERT INTO document_redaction_end (redaction_id, ended_at, ended_by) VALUES (?, ?, ?)",
        redactionId,
        utc(at),
        by);
  }

  /** {@code areas}: those that are black in it; {@code changes}: when it was drawn. */
  long add(
      long documentId,
      int position,
      StoredFile file,
      byte[] sealedHash,
      List<RedactionArea> areas,
      int changes,
      Instant at,
      long by) {
    long id =
        insert(
            "INSERT INTO document_copy (document_id, position, changes, storage_name, size, pages,"
                + " sealed_hash, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            documentId,
            position,
            changes,
            file.name(),
            file.size(),
            file.pages(),
            sealedHash,
            utc(at),
            by);
    run(
        "INSERT INTO document_key (storage_name, wrapped_key, master_version, made_at)"
            + " VALUES (?, ?, ?, ?)",
        file.name(),
        file.key().bytes(),
        file.key().masterVersion(),
        utc(at));
    for (RedactionArea area : areas) {
      run("INSERT INTO document_copy_area (copy_id, redaction_id) VALUES (?, ?)", id, area.id());
    }
    return id;
  }
}
