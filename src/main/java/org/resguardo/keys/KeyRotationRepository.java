package org.resguardo.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.Row;

/** When a rotation began and ended. */
@ApplicationScoped
class KeyRotationRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  /** Whether the rotation of this file to this version is on record and not over. */
  boolean isOpen(String file, int version) {
    return !query(
            "SELECT id FROM key_rotation WHERE file = ? AND ended_at IS NULL AND master_version = ?",
            file,
            version)
        .getResultList()
        .isEmpty();
  }

  void begin(String file, int version, long total, Instant now) {
    query(
            "INSERT INTO key_rotation (file, master_version, begun_at, total) VALUES (?, ?, ?, ?)",
            file,
            version,
            Columns.utc(now),
            total)
        .executeUpdate();
  }

  /** Ends what is open, an earlier rotation that another one overtook as well; how many. */
  int end(String file, Instant now) {
    return query(
            "UPDATE key_rotation SET ended_at = ? WHERE file = ? AND ended_at IS NULL",
            Columns.utc(now),
            file)
        .executeUpdate();
  }

  /** The newest rotation of each file. */
  Map<String, KeyFileView.Rotation> newest() {
    Map<String, KeyFileView.Rotation> newest = new LinkedHashMap<>();
    Query query =
        query(
            "SELECT file, begun_at, total, ended_at FROM key_rotation WHERE id IN"
                + " (SELECT MAX(id) FROM key_rotation GROUP BY file)");
    Row.all(query.getResultList())
        .forEach(
            row ->
                newest.put(
                    row.text(0),
                    new KeyFileView.Rotation(row.instant(1), row.id(2), row.instant(3))));
    return newest;
  }

  private Query query(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
