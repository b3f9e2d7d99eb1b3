package org.resguardo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds and reads leaves, checkpoints and countersignatures. The database user can do no more. */
@ApplicationScoped
class LedgerRepository {
  /** An entry as far as the order of the log needs it; {@code source} is C or V. */
  record Fresh(char source, long id, Instant occurredAt, byte[] hash) {}

  record Leaf(long index, char source, long entryId, byte[] hash) {}

  /** A signed state of the log; {@code countersignature} is a line, null without a witness. */
  record Signed(long size, byte[] peaks, Instant at, String note, String countersignature) {}

  private static final String CHECKPOINTS =
      "SELECT c.tree_size, c.peaks, c.signed_at, c.note, (SELECT MAX(w.line) FROM"
          + " audit_countersignature w WHERE w.tree_size = c.tree_size) FROM audit_checkpoint c";

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  /** Entries of the case database after this id, oldest first. */
  List<Fresh> after(long id, int size) {
    return rows(
            "SELECT e.id, e.occurred_at, e.entry_hash FROM audit_entry e WHERE e.id > ?"
                + " ORDER BY e.id LIMIT "
                + size,
            id)
        .stream()
        .map(row -> new Fresh('C', number(row[0]), instant(row[1]), (byte[]) row[2]))
        .toList();
  }

  /** Which ids of the source, from the first to the last named, are leaves already. */
  Set<Long> known(char source, long first, long last) {
    return rows(
            "SELECT l.entry_id, 0 FROM audit_leaf l WHERE l.source = ? AND l.entry_id BETWEEN ? AND ?",
            String.valueOf(source),
            first,
            last)
        .stream()
        .map(row -> number(row[0]))
        .collect(Collectors.toSet());
  }

  /** Leaves from this index on, in order. */
  List<Leaf> leaves(long from, int size) {
    return rows(
            "SELECT l.leaf_index, l.source, l.entry_id, l.entry_hash FROM audit_leaf l"
                + " WHERE l.leaf_index >= ? ORDER BY l.leaf_index LIMIT "
                + size,
            from)
        .stream()
        .map(
            row ->
                new Leaf(
                    number(row[0]), row[1].toString().charAt(0), number(row[2]), (byte[]) row[3]))
        .toList();
  }

  /** The index of the leaf that is this entry. */
  Optional<Long> indexOf(char source, long entryId) {
    return rows(
            "SELECT l.leaf_index, 0 FROM audit_leaf l WHERE l.source = ? AND l.entry_id = ?",
            String.valueOf(source),
            entryId)
        .stream()
        .map(row -> number(row[0]))
        .findFirst();
  }

  void add(List<Leaf> leaves) {
    try (PreparedStatement statement =
        entities
            .unwrap(Connection.class)
            .prepareStatement(
                "INSERT INTO audit_leaf (leaf_index, source, entry_id, entry_hash)"
                    + " VALUES (?, ?, ?, ?)")) {
      for (Leaf leaf : leaves) {
        statement.setLong(1, leaf.index());
        statement.setString(2, String.valueOf(leaf.source()));
        statement.setLong(3, leaf.entryId());
        statement.setBytes(4, leaf.hash());
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  void add(Signed checkpoint) {
    bind(
            "INSERT INTO audit_checkpoint (tree_size, peaks, signed_at, note) VALUES (?, ?, ?, ?)",
            checkpoint.size(),
            checkpoint.peaks(),
            LocalDateTime.ofInstant(checkpoint.at(), ZoneOffset.UTC),
            checkpoint.note())
        .executeUpdate();
  }

  void countersign(long size, Instant at, String line) {
    bind(
            "INSERT INTO audit_countersignature (tree_size, countersigned_at, line)"
                + " VALUES (?, ?, ?)",
            size,
            LocalDateTime.ofInstant(at, ZoneOffset.UTC),
            line)
        .executeUpdate();
  }

  Optional<Signed> last() {
    return signed(CHECKPOINTS + " ORDER BY c.tree_size DESC LIMIT 1");
  }

  Optional<Signed> at(long size) {
    return signed(CHECKPOINTS + " WHERE c.tree_size = ?", size);
  }

  Optional<Signed> lastCountersigned() {
    return signed(
        CHECKPOINTS
            + " WHERE c.tree_size = (SELECT MAX(w.tree_size) FROM audit_countersignature w)");
  }

  /** When the witness signed last. */
  Optional<Instant> countersignedAt() {
    return rows("SELECT MAX(w.countersigned_at), 0 FROM audit_countersignature w").stream()
        .filter(row -> row[0] != null)
        .map(row -> instant(row[0]))
        .findFirst();
  }

  /** Checkpoints of more leaves than that, in order. */
  List<Signed> checkpoints(long after, int size) {
    return rows(CHECKPOINTS + " WHERE c.tree_size > ? ORDER BY c.tree_size LIMIT " + size, after)
        .stream()
        .map(LedgerRepository::signed)
        .toList();
  }

  private Optional<Signed> signed(String sql, Object... values) {
    return rows(sql, values).stream().map(LedgerRepository::signed).findFirst();
  }

  private static Signed signed(Object[] row) {
    return new Signed(
        number(row[0]), (byte[]) row[1], instant(row[2]), (String) row[3], (String) row[4]);
  }

  private List<Object[]> rows(String sql, Object... values) {
    List<?> found = bind(sql, values).getResultList();
    return found.stream().map(row -> (Object[]) row).toList();
  }

  private Query bind(String sql, Object... values) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }

  private static Instant instant(Object column) {
    LocalDateTime local =
        column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
    return local.toInstant(ZoneOffset.UTC);
  }
}
