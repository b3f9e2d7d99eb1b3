package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.resguardo.kernel.Row;

/** All that is encrypted under the master key of documents: their keys, and the seals of hashes. */
@ApplicationScoped
class DocumentKeyRepository {
  /** A table with the seal of a hash, and the column that it is bound to. */
  enum Sealed {
    DOCUMENT_VERSION("storage_name"),
    DOCUMENT_COPY("storage_name"),
    EVIDENCE_COPY("storage_code");

    private final String place;

    Sealed(String place) {
      this.place = place;
    }

    private String table() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A wrapped key as it stands. */
  record KeyRow(String storageName, byte[] wrappedKey) {}

  /** A sealed hash as it stands, and what it is bound to. */
  record HashRow(long id, String place, byte[] sealed) {}

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  /** How many of all these are under each version. */
  Map<Integer, Long> uses() {
    StringBuilder sql =
        new StringBuilder("SELECT master_version, '', COUNT(*) FROM document_key GROUP BY 1");
    for (Sealed one : Sealed.values()) {
      sql.append(" UNION ALL SELECT 0, HEX(hash_key), COUNT(*) FROM ")
          .append(one.table())
          .append(" GROUP BY 2");
    }
    Map<Integer, Long> uses = new TreeMap<>();
    for (Row row : Row.all(entities.createNativeQuery(sql.toString()).getResultList())) {
      String hex = row.text(1);
      int version = hex.isEmpty() ? row.number(0) : Integer.parseUnsignedInt(hex, 16);
      uses.merge(version, row.id(2), Long::sum);
    }
    return uses;
  }

  /** How many of all these are not under this version. */
  long waiting(int version) {
    StringBuilder sql =
        new StringBuilder("SELECT (SELECT COUNT(*) FROM document_key WHERE master_version <> ?)");
    for (Sealed one : Sealed.values()) {
      sql.append(" + (SELECT COUNT(*) FROM ").append(one.table()).append(" WHERE hash_key <> ?)");
    }
    Query query = entities.createNativeQuery(sql.toString()).setParameter(1, version);
    for (int i = 0; i < Sealed.values().length; i++) {
      query.setParameter(i + 2, bytes(version));
    }
    return ((Number) query.getSingleResult()).longValue();
  }

  List<KeyRow> keysNotUnder(int version, int most) {
    Query query =
        entities.createNativeQuery(
            "SELECT storage_name, wrapped_key FROM document_key WHERE master_version <> ?");
    query.setParameter(1, version);
    query.setMaxResults(most);
    return Row.all(query.getResultList()).stream()
        .map(row -> new KeyRow(row.text(0), row.bytes(1)))
        .toList();
  }

  List<HashRow> hashesNotUnder(Sealed where, int version, int most) {
    Query query =
        entities.createNativeQuery(
            "SELECT id, "
                + where.place
                + ", sealed_hash FROM "
                + where.table()
                + " WHERE hash_key <> ?");
    query.setParameter(1, bytes(version));
    query.setMaxResults(most);
    return Row.all(query.getResultList()).stream()
        .map(row -> new HashRow(row.id(0), row.text(1), row.bytes(2)))
        .toList();
  }

  /** A key that was destroyed meanwhile stays so. */
  void replace(KeyRow key, StorageKeys.Wrapped anew) {
    update(
        "UPDATE document_key SET wrapped_key = ?, master_version = ? WHERE storage_name = ?"
            + " AND wrapped_key = ?",
        anew.bytes(),
        anew.masterVersion(),
        key.storageName(),
        key.wrappedKey());
  }

  void replace(Sealed where, HashRow hash, byte[] anew) {
    update("UPDATE " + where.table() + " SET sealed_hash = ? WHERE id = ?", anew, hash.id());
  }

  private void update(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    query.executeUpdate();
  }

  private static byte[] bytes(int version) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(version).array();
  }
}
