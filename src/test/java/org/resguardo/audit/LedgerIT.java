package org.resguardo.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.resguardo.harness.Api;
import org.resguardo.harness.Eventually;
import org.resguardo.harness.LaunchedChild;
import org.resguardo.harness.Product;
import org.resguardo.ledger.Checkpoint;
import org.resguardo.ledger.LogVerifier;
import org.resguardo.ledger.Merkle;
import org.resguardo.ledger.NoteKey;
import org.resguardo.ledger.SignedNote;
import org.resguardo.ledger.WitnessBook;

/**
 * The log on the running product: what somebody with every right on both databases does to it is
 * named (DP-08), and what is exported is believed by the offline verifier, with a witness that was
 * away for a while.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("DP-08")
class LedgerIT {
  private static final String NEWEST =
      "SELECT MAX(l.entry_id) FROM audit_leaf l WHERE l.source = '%s'";

  private Api auditor;
  private Connection root;
  private LaunchedChild witness;

  @BeforeAll
  void wait_until_the_log_is_signed() throws SQLException {
    auditor = Api.as("auditoria");
    root = Product.get().stores().root();
    Eventually.is(() -> verification().get("signed").getAsLong() > 0);
  }

  @AfterAll
  void close() throws SQLException {
    root.close();
    if (witness != null) {
      witness.stop();
    }
  }

  @Test
  void dp08_a_changed_row_is_named() throws SQLException {
    long id = number(NEWEST.formatted("C"));
    String before = text("SELECT username FROM audit_entry WHERE id = " + id);
    run("UPDATE audit_entry SET username = 'otra.persona' WHERE id = " + id);
    bad("ALTERED", String.valueOf(id));
    run("UPDATE audit_entry SET username = '" + before + "' WHERE id = " + id);
    good();
  }

  @Test
  void dp08_a_row_of_the_vault_is_part_of_it() throws SQLException {
    long id = number(NEWEST.formatted("V"));
    String vault = "resguardo_vault.vault_entry";
    String before = text("SELECT username FROM " + vault + " WHERE id = " + id);
    run("UPDATE " + vault + " SET username = 'otra.persona' WHERE id = " + id);
    bad("ALTERED", "V" + id);
    run("UPDATE " + vault + " SET username = '" + before + "' WHERE id = " + id);
    good();
  }

  @Test
  void dp08_a_deleted_row_is_named() throws SQLException {
    long id = number(NEWEST.formatted("C"));
    run("CREATE TABLE audit_aside AS SELECT * FROM audit_entry WHERE id = " + id);
    run("DELETE FROM audit_entry WHERE id = " + id);
    bad("DELETED", String.valueOf(id));
    run("INSERT INTO audit_entry SELECT * FROM audit_aside", "DROP TABLE audit_aside");
    good();
  }

  @Test
  void dp08_an_old_row_put_in_is_named() throws SQLException {
    Instant old = Instant.parse("2026-11-01T10:00:00Z");
    AuditEntry forged =
        new AuditEntry(
            null,
            1,
            old,
            null,
            "nadie",
            null,
            null,
            "READ_CASE",
            "DONE",
            null,
            null,
            null,
            null,
            null,
            "127.0.0.1",
            null,
            new byte[16],
            null);
    String hash = HexFormat.of().formatHex(CanonicalForm.hash(forged));
    run(
        "INSERT INTO audit_entry (id, canon_version, occurred_at, username, action, outcome, address,"
            + " salt, entry_hash) VALUES (-5, 1, '2026-11-01 10:00:00', 'nadie', 'READ_CASE',"
            + " 'DONE', '127.0.0.1', REPEAT(CHAR(0), 16), x'"
            + hash
            + "')");
    bad("INSERTED", "-5");
    run("DELETE FROM audit_entry WHERE id = -5");
    good();
  }

  @Test
  void dp08_two_rows_exchanged_are_seen() throws SQLException {
    long first = number("SELECT MIN(tree_size) FROM audit_checkpoint");
    assertThat(first).isGreaterThan(1);
    exchange();
    bad("REWRITTEN", String.valueOf(first));
    exchange();
    good();
  }

  private void exchange() throws SQLException {
    run(
        "UPDATE audit_leaf SET leaf_index = -1 WHERE leaf_index = 0",
        "UPDATE audit_leaf SET leaf_index = 0 WHERE leaf_index = 1",
        "UPDATE audit_leaf SET leaf_index = 1 WHERE leaf_index = -1");
  }

  @Test
  void an_entry_is_proved_to_be_in_the_log() throws SQLException {
    long id = number(NEWEST.formatted("C"));
    String[] parts =
        new String(auditor.file("/audit/entries/" + id + "/proof"), UTF_8).split("\n\n", 2);
    List<String> lines = parts[0].lines().toList();
    SignedNote note = SignedNote.parse(parts[1]);
    Checkpoint said = Checkpoint.parse(note.text());
    assertThat(key().hasSigned(note)).isTrue();
    byte[] hash = Merkle.sha256(base64(lines.get(1).replace("extra ", "")));
    List<byte[]> proof = lines.stream().skip(3).map(LedgerIT::base64).toList();
    long index = Long.parseLong(lines.get(2).replace("index ", ""));
    assertThat(
            Merkle.isIncluded(index, LedgerWriter.hash('C', hash), said.size(), said.root(), proof))
        .isTrue();
    assertThat(parts[0].length()).as("below two kilobytes of hashes").isLessThan(4096);
  }

  /** The witness is away at first: the product serves, and says that nothing is countersigned. */
  @Test
  void what_is_exported_is_believed_together_with_what_a_witness_kept() throws IOException {
    assertThat(verification().get("countersigned").getAsLong()).isZero();
    Path kept = startWitness();
    Eventually.is(() -> verification().get("countersigned").getAsLong() > 0);
    Path witnessed = Files.copy(kept, fresh("witnessed.txt"));
    Path checkpoints = Files.write(fresh("checkpoints.txt"), auditor.file("/audit/checkpoints"));
    Path log = Files.write(fresh("log.txt"), auditor.file("/audit/log"));
    String keys = key().line() + "," + Product.WITNESS.key().line();
    assertThat(LogVerifier.check(keys, log, List.of(checkpoints, witnessed)))
        .startsWith("GOOD: ")
        .contains("are countersigned, last at ");
    assertThat(LogVerifier.check(keys, log, List.of(copies(), witnessed))).startsWith("GOOD: ");
  }

  private Path startWitness() throws IOException {
    Path data = Path.of("target", "it", "witness", "data").toAbsolutePath();
    LaunchedChild.delete(data);
    Files.createDirectories(data);
    Files.write(data.resolve("witness.key"), Product.WITNESS_SEED);
    witness =
        LaunchedChild.again(
            "witness",
            List.of("witness"),
            Map.of(
                "RESGUARDO_HTTP_PORT", String.valueOf(Product.get().witnessPort()),
                "RESGUARDO_WITNESS_LOG", key().line()),
            "Witness ready: ");
    return data.resolve(WitnessBook.CHECKPOINTS);
  }

  /** What the product wrote beside the database, as one file. */
  private static Path copies() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(Product.get().data().resolve("audit"))) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return Files.writeString(fresh("copies.txt"), all);
  }

  private static Path fresh(String name) throws IOException {
    Path file = Path.of("target", "it", "ledger", name);
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    return file;
  }

  private NoteKey key() {
    return NoteKey.parse(verification().get("key").getAsString());
  }

  private static byte[] base64(String text) {
    return Base64.getDecoder().decode(text);
  }

  private long number(String sql) throws SQLException {
    return Long.parseLong(text(sql));
  }

  private String text(String sql) throws SQLException {
    try (Statement statement = root.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private void run(String... statements) throws SQLException {
    try (Statement statement = root.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private JsonObject verification() {
    return auditor.get("/audit/verification");
  }

  private void good() {
    JsonObject found = verification();
    assertThat(found.get("intact").getAsBoolean()).as(found.toString()).isTrue();
  }

  private void bad(String fault, String where) {
    JsonObject found = verification();
    assertThat(found.get("intact").getAsBoolean()).isFalse();
    assertThat(found.get("fault").getAsString()).isEqualTo(fault);
    assertThat(found.get("firstBad").getAsString()).isEqualTo(where);
  }
}
