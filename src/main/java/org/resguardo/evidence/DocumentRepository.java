package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.Row;

/** Documents as they are written: versions, keys, openings. */
@ApplicationScoped
class DocumentRepository {
  /** One content, with what it takes to read it. */
  record Content(
      long versionId,
      int position,
      String storageName,
      String mediaType,
      long size,
      Integer pages,
      Scan scan,
      byte[] wrappedKey) {}

  private static final String FILES =
      "SELECT storage_name FROM document_version WHERE document_id = ? UNION ALL"
          + " SELECT storage_name FROM document_copy WHERE document_id = ?";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  Optional<Content> content(long documentId, int position) {
    Query query =
        entities.createNativeQuery(
            "SELECT v.id, v.position, v.storage_name, v.media_type, v.size, v.pages, v.scan,"
                + " k.wrapped_key FROM document_version v JOIN document_key k"
                + " ON k.storage_name = v.storage_name WHERE v.document_id = ?"
                + " AND v.position = ?");
    query.setParameter(1, documentId);
    query.setParameter(2, position);
    return Row.all(query.getResultList()).stream().findFirst().map(DocumentRepository::content);
  }

  static Content content(Row row) {
    return new Content(
        row.id(0),
        row.number(1),
        row.text(2),
        row.text(3),
        row.id(4),
        row.id(5) == null ? null : row.number(5),
        Scan.valueOf(row.text(6)),
        row.bytes(7));
  }

  /** To be changed: nobody else changes it meanwhile. */
  Optional<Document> find(long caseId, long id) {
    return entities
        .createQuery(
            "SELECT d FROM Document d WHERE d.id = :id AND d.caseId = :case", Document.class)
        .setParameter("id", id)
        .setParameter("case", caseId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .stream()
        .findFirst();
  }

  Optional<Long> findByRequest(String requestKey) {
    if (requestKey == null) {
      return Optional.empty();
    }
    return entities
        .createQuery("SELECT d.id FROM Document d WHERE d.requestKey = :key", Long.class)
        .setParameter("key", requestKey)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The next number within the case; the case is held until the end of the transaction. */
  int nextNumber(long caseId) {
    execute("SELECT id FROM case_file WHERE id = ? FOR UPDATE", caseId);
    Query query =
        entities.createNativeQuery(
            "SELECT COALESCE(MAX(number), 0) + 1 FROM document WHERE case_id = ?");
    query.setParameter(1, caseId);
    return ((Number) query.getSingleResult()).intValue();
  }

  private void execute(String sql, long caseId) {
    entities.createNativeQuery(sql).setParameter(1, caseId).getResultList();
  }

  void add(Document document) {
    entities.persist(document);
    entities.flush();
  }

  void add(DocumentVersion version, StoredFile file, Instant at) {
    entities.persist(version);
    entities.flush();
    update(
        "INSERT INTO document_key (storage_name, wrapped_key, master_version, made_at)"
            + " VALUES (?, ?, ?, ?)",
        file.name(),
        file.key().bytes(),
        file.key().masterVersion(),
        Columns.utc(at));
  }

  void concern(long documentId, List<Person> people) {
    for (Person person : people) {
      update(
          "INSERT INTO document_party (document_id, party_id, role) VALUES (?, ?, ?)",
          documentId,
          person.party().value(),
          person.role().name());
    }
  }

  void addOpening(
      long documentId, long userId, String reason, String text, Instant at, Instant until) {
    update(
        "INSERT INTO document_opening (document_id, user_id, reason_code, reason_text, opened_at,"
            + " until_at) VALUES (?, ?, ?, ?, ?, ?)",
        documentId,
        userId,
        reason,
        text,
        Columns.utc(at),
        Columns.utc(until));
  }

  /** Until when this user may read it without giving a reason again; empty when no longer. */
  Optional<Instant> openUntil(long documentId, long userId, Instant now) {
    Query query =
        entities.createNativeQuery(
            "SELECT until_at, id FROM document_opening WHERE document_id = ? AND user_id = ?"
                + " AND until_at > ? ORDER BY until_at DESC LIMIT 1");
    query.setParameter(1, documentId);
    query.setParameter(2, userId);
    query.setParameter(3, Columns.utc(now));
    return Row.all(query.getResultList()).stream().findFirst().map(row -> row.instant(0));
  }

  /**
   * Destroys the keys of all versions and of the copies with blackened parts, and answers the names
   * of their files.
   */
  List<String> destroyKeys(long documentId) {
    entities.flush();
    List<?> names =
        entities
            .createNativeQuery(FILES)
            .setParameter(1, documentId)
            .setParameter(2, documentId)
            .getResultList();
    for (Object name : names) {
      update("DELETE FROM document_key WHERE storage_name = ?", name);
    }
    return names.stream().map(Object::toString).toList();
  }

  void flush() {
    entities.flush();
  }

  private void update(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    query.executeUpdate();
  }
}
