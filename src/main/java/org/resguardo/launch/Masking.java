package org.resguardo.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.resguardo.evidence.MaskedStore;
import org.resguardo.person.MaskedVault;

/**
 * The second half of a masked restore: where no byte of an identity or a document was let in,
 * invented ones are put, row by row, under the keys of the test place; and every account gets a
 * one-time link for a new password.
 */
final class Masking {
  private static final Duration LINKS = Duration.ofDays(7);
  private static final int LINK_BYTES = 32;

  private final Connection vault;
  private final Connection cases;
  private final Clock clock;

  Masking(Connection vault, Connection cases, Clock clock) {
    this.vault = vault;
    this.cases = cases;
    this.clock = clock;
  }

  /** Somebody who does not exist for each person who has a key. */
  void people(MaskedVault masks) throws SQLException {
    long number = 0;
    for (Object[] row : rows(vault, "SELECT person_id FROM person_key ORDER BY person_id")) {
      String person = (String) row[0];
      MaskedVault.Masked mask = masks.person(person, ++number);
      run(
          vault,
          "UPDATE person_key SET wrapped_key = ?, master_version = ? WHERE person_id = ?",
          mask.wrappedKey(),
          mask.masterVersion(),
          person);
      fields(person, mask);
      notes(person, mask);
    }
    run(vault, "UPDATE party SET index_version = 0");
  }

  private void fields(String person, MaskedVault.Masked mask) throws SQLException {
    for (Object[] row :
        rows(
            vault,
            "SELECT f.party_id, f.field FROM identity_field f JOIN party p"
                + " ON p.party_id = f.party_id WHERE p.person_id = ?",
            person)) {
      run(
          vault,
          "UPDATE identity_field SET content = ?, key_version = ? WHERE party_id = ? AND field = ?",
          mask.field("identity_field", (String) row[0], (String) row[1]),
          mask.keyVersion(),
          row[0],
          row[1]);
    }
    for (Object[] row :
        rows(vault, "SELECT id, party_id, field FROM former_field WHERE person_id = ?", person)) {
      run(
          vault,
          "UPDATE former_field SET content = ?, key_version = ? WHERE id = ?",
          mask.field("former_field", (String) row[1], (String) row[2]),
          mask.keyVersion(),
          row[0]);
    }
  }

  private void notes(String person, MaskedVault.Masked mask) throws SQLException {
    for (Object[] row :
        rows(
            vault,
            "SELECT n.note_id, n.party_id FROM sealed_note n JOIN party p"
                + " ON p.party_id = n.party_id WHERE p.person_id = ?",
            person)) {
      run(
          vault,
          "UPDATE sealed_note SET content = ?, key_version = ? WHERE note_id = ?",
          mask.note((String) row[0], (String) row[1]),
          mask.keyVersion(),
          row[0]);
    }
  }

  /** A file that says nothing for each that was there. {@code files}: the names of those. */
  void documents(MaskedStore masks, Set<String> files) throws SQLException, IOException {
    for (Object[] row : rows(cases, "SELECT storage_name FROM document_key")) {
      String name = (String) row[0];
      MaskedStore.Placed placed = masks.place(name, files.contains(name));
      run(
          cases,
          "UPDATE document_key SET wrapped_key = ?, master_version = ? WHERE storage_name = ?",
          placed.wrappedKey(),
          placed.masterVersion(),
          name);
      run(
          cases,
          "UPDATE document_version SET size = ?, media_type = ?, pages = NULL"
              + " WHERE storage_name = ?",
          placed.size(),
          MaskedStore.MEDIA_TYPE,
          name);
      run(cases, "UPDATE document_copy SET size = ? WHERE storage_name = ?", placed.size(), name);
      hash("document_version", "storage_name", name, placed.sealedHash());
      hash("document_copy", "storage_name", name, placed.sealedHash());
    }
    // What was purged has no key any more, and a copy of evidence lies elsewhere: no hash of
    // theirs.
    unhashed("document_version", "storage_name", masks::sealedHash);
    unhashed("document_copy", "storage_name", masks::sealedHash);
    unhashed("evidence_copy", "storage_code", masks::sealedHash);
  }

  private void unhashed(String table, String place, Function<String, byte[]> sealed)
      throws SQLException {
    for (Object[] row :
        rows(cases, "SELECT " + place + " FROM " + table + " WHERE LENGTH(sealed_hash) = 0")) {
      hash(table, place, (String) row[0], sealed.apply((String) row[0]));
    }
  }

  private void hash(String table, String place, String name, byte[] sealed) throws SQLException {
    run(cases, "UPDATE " + table + " SET sealed_hash = ? WHERE " + place + " = ?", sealed, name);
  }

  /** Links for new passwords, as secret as the accounts; written for the user of the service. */
  void links(Path file) throws SQLException {
    List<String> lines = new ArrayList<>();
    Instant now = clock.instant();
    for (Object[] row :
        rows(cases, "SELECT id, username FROM app_user WHERE enabled = TRUE ORDER BY username")) {
      byte[] random = new byte[LINK_BYTES];
      new SecureRandom().nextBytes(random);
      String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
      run(
          cases,
          "INSERT INTO one_time_link (user_id, token_hash, created_at, expires_at)"
              + " VALUES (?, ?, ?, ?)",
          row[0],
          sha256(token),
          Timestamp.from(now),
          Timestamp.from(now.plus(LINKS)));
      lines.add(row[1] + " /link/" + token);
    }
    DataFolder.writeSecret(
        file, String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Object[]> rows(Connection connection, String sql, Object... parameters)
      throws SQLException {
    List<Object[]> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      try (ResultSet rows = statement.executeQuery()) {
        int width = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          Object[] row = new Object[width];
          for (int i = 0; i < width; i++) {
            row[i] = rows.getObject(i + 1);
          }
          found.add(row);
        }
      }
    }
    return found;
  }

  private static void run(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }

  /** Without checks of foreign keys, because tables come in the order of their names. */
  static void begin(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
    }
    connection.setAutoCommit(false);
  }
}
