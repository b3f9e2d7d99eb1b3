package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.kernel.InstantConverter;
import org.resguardo.kernel.Row;

/** What the upkeep of the store asks over all cases. */
@ApplicationScoped
class StoreRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  /** Which of these names a row claims. What is purged claims nothing any more. */
  Set<String> claimed(Collection<String> names) {
    if (names.isEmpty()) {
      return Set.of();
    }
    String marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
    Query query =
        entities.createNativeQuery(
            "SELECT v.storage_name FROM document_version v JOIN document d ON d.id = v.document_id"
                + " WHERE d.purged_at IS NULL AND v.scan <> 'INFECTED' AND v.storage_name IN ("
                + marks
                + ") UNION ALL SELECT c.storage_name FROM document_copy c"
                + " JOIN document d ON d.id = c.document_id"
                + " WHERE d.purged_at IS NULL AND c.storage_name IN ("
                + marks
                + ")");
    int i = 1;
    for (String name : Stream.concat(names.stream(), names.stream()).toList()) {
      query.setParameter(i++, name);
    }
    List<?> found = query.getResultList();
    return found.stream().map(Object::toString).collect(Collectors.toCollection(HashSet::new));
  }

  /** In quarantine, the oldest first. */
  List<DocumentRepository.Content> waiting(int most) {
    Query query =
        entities.createNativeQuery(
            "SELECT v.id, v.position, v.storage_name, v.media_type, v.size, v.pages, v.scan,"
                + " k.wrapped_key FROM document_version v JOIN document_key k"
                + " ON k.storage_name = v.storage_name WHERE v.scan = 'WAITING' ORDER BY v.id");
    query.setMaxResults(most);
    return Row.all(query.getResultList()).stream().map(DocumentRepository::content).toList();
  }

  void scanned(long versionId, Scan scan, Instant at) {
    update(
        "UPDATE document_version SET scan = ?, scanned_at = ? WHERE id = ? AND scan = 'WAITING'",
        scan.name(),
        new InstantConverter().convertToDatabaseColumn(at),
        versionId);
  }

  void destroyKey(String storageName) {
    update("DELETE FROM document_key WHERE storage_name = ?", storageName);
  }

  private void update(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    query.executeUpdate();
  }
}
