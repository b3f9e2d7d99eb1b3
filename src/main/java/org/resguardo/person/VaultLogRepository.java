package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Sha256;
import org.resguardo.kernel.VaultLog;

/**
 * The vault's own part of the audit log, written in the transaction of what it tells. The database
 * user can only add. Form 1 of the bytes that the hash covers: version, time (UTC, six decimals),
 * user id, user name, action, party, case id, detail, address, salt; each as a four-byte length and
 * so many bytes of UTF-8, nothing as length -1.
 */
@ApplicationScoped
class VaultLogRepository extends VaultTableRepository {
  enum Action {
    ENTER,
    CHECK,
    CHANGE,
    MOVE,
    OPEN,
    NAMED,
    SEARCH,
    NOTICE,
    SETTLE,
    MERGE,
    SWEEP,
    REWRAP,
    HIDE,
    ERASE
  }

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int VERSION = 1;
  private static final int SALT = 16;
  private static final String ENTRIES =
      "SELECT id, canon_version, occurred_at, user_id, username, action, party_id, case_id, detail,"
          + " address, salt, entry_hash FROM vault_entry WHERE ";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /** {@code detail}: codes and numbers only. */
  void add(Actor actor, Action action, PartyId party, Long caseId, String detail, Instant now) {
    Instant time = now.truncatedTo(ChronoUnit.MICROS);
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    update(
        "INSERT INTO vault_entry (canon_version, occurred_at, user_id, username, action, party_id,"
            + " case_id, detail, address, salt, entry_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        VERSION,
        time,
        actor.userId(),
        actor.username(),
        action,
        party,
        caseId,
        detail,
        actor.address(),
        salt,
        hash(
            VERSION,
            TIME.format(time),
            actor.userId(),
            actor.username(),
            action,
            party,
            caseId,
            detail,
            actor.address(),
            salt));
  }

  /** How often the user did this since then. */
  int count(long userId, Action action, Instant since) {
    return list(
            "SELECT COUNT(*) FROM vault_entry WHERE user_id = ? AND action = ? AND occurred_at >= ?",
            row -> row.getInt(1),
            List.of(userId, action, since))
        .get(0);
  }

  /** Oldest first from after {@code id}, at most {@code size}. */
  List<VaultLog.Entry> after(long id, int size) {
    return list(
        ENTRIES + "id > ? ORDER BY id LIMIT " + size, VaultLogRepository::entry, List.of(id));
  }

  /** Those of these that are there; never asked for none. */
  List<VaultLog.Entry> among(Collection<Long> ids) {
    return list(
        ENTRIES + "id IN (" + marks(ids) + ")", VaultLogRepository::entry, List.copyOf(ids));
  }

  private static VaultLog.Entry entry(ResultSet row) throws SQLException {
    Instant time = instant(row, "occurred_at");
    byte[] canonical =
        canonical(
            row.getInt("canon_version"),
            TIME.format(time),
            row.getObject("user_id"),
            row.getString("username"),
            row.getString("action"),
            row.getString("party_id"),
            row.getObject("case_id"),
            row.getString("detail"),
            row.getString("address"),
            row.getBytes("salt"));
    return new VaultLog.Entry(row.getLong("id"), time, canonical, row.getBytes("entry_hash"));
  }

  static byte[] hash(Object... fields) {
    return Sha256.of(canonical(fields));
  }

  private static byte[] canonical(Object... fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (Object field : fields) {
        byte[] content = bytes(field);
        out.writeInt(content == null ? -1 : content.length);
        if (content != null) {
          out.write(content);
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Object field) {
    if (field == null || field instanceof byte[]) {
      return (byte[]) field;
    }
    return field.toString().getBytes(StandardCharsets.UTF_8);
  }
}
