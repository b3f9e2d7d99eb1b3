package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.harness.LaunchedChild;
import org.resguardo.harness.Product;
import org.resguardo.harness.Stores;

/**
 * DP-25: a backup of the serving product is encrypted, comes back whole on another machine, and
 * comes to a test place with every identity invented and every count the same; each is on record.
 */
@Tag("DP-25")
class BackupDrillIT {
  private static final List<String> PLANTED =
      List.of("Zulema", "9-0990-0990", "Rogelio", "Chepe Lancha", "9-0880-0880");
  private static final String EQUAL = "Restored, and all counts are equal";

  /** What a serving product writes by itself, so that it differs a moment later. */
  private static final Pattern LIVELY =
      Pattern.compile(
          "audit_.*|user_session|notice|deadline.*|idempotent_reply|vault_entry|key_rotation");

  @TempDir static Path folder;
  private static BackupKey key;
  private static List<Path> backup;

  @BeforeAll
  static void back_up() throws Exception {
    key = BackupKey.make(folder, "backup");
    Settings settings =
        new Settings(
            Map.of(
                "RESGUARDO_DATA",
                Product.get().data().toString(),
                "RESGUARDO_BACKUP_KEY",
                key.publicKey().toString()),
            true);
    backup =
        new DumpCommand(settings, Clock.systemUTC())
            .run(List.of("dump", folder.resolve("out").toString()));
  }

  @AfterAll
  static void remove() {
    LaunchedChild.delete(Path.of("target", "it", "drill-masked").toAbsolutePath());
    LaunchedChild.delete(Path.of("target", "it", "drill-whole").toAbsolutePath());
  }

  @Test
  void dp25_masked_at_a_test_place_nobody_is_real_and_all_counts_are_equal() throws Exception {
    LaunchedChild restored = restore("drill-masked", "--masked");
    assertThat(Files.readString(restored.data().resolve(RestoreDrill.FILE)))
        .contains(" masked data=resguardo-")
        .containsPattern("sha256=[0-9a-f]{64} by=")
        .containsPattern("cases=[1-9]\\d*");
    int port = LaunchedChild.freePort();
    LaunchedChild place =
        LaunchedChild.again(
            "drill-masked",
            List.of("serve"),
            Map.of("RESGUARDO_DEMO", "true", "RESGUARDO_HTTP_PORT", String.valueOf(port)),
            "Resguardo ready: ");
    try {
      Stores there = new Stores(place.database());
      Stores here = Product.get().stores();
      assertThat(counts(there)).isEqualTo(counts(here));
      assertThat(seals(there)).doesNotContainAnyElementsOf(seals(here));
      assertThat(rowsHolding(there)).isEmpty();
      assertThat(filesHolding(place.data())).isEmpty();
      anIdentityOpensAndIsInvented(there, "http://127.0.0.1:" + port);
    } finally {
      place.stop();
    }
  }

  @Test
  void whole_on_another_machine_every_row_is_the_same() throws Exception {
    Path keys = Path.of("target", "it", "drill-whole", "data", "keys").toAbsolutePath();
    LaunchedChild.delete(keys.getParent().getParent());
    Files.createDirectories(keys);
    try (Stream<Path> files = Files.list(Product.get().data().resolve("keys"))) {
      for (Path file : files.toList()) {
        Files.copy(file, keys.resolve(file.getFileName()));
      }
    }
    finished(LaunchedChild.again("drill-whole", arguments(), settings(), EQUAL));
    LaunchedChild place =
        LaunchedChild.again("drill-whole", List.of("database"), Map.of(), "Database ready: ");
    try {
      Stores there = new Stores(place.database());
      Stores here = Product.get().stores();
      Map<String, String> restored = checksums(there);
      Map<String, String> own = checksums(here);
      assertThat(restored).containsOnlyKeys(own.keySet());
      for (Map.Entry<String, String> table : own.entrySet()) {
        if (!table.getValue().equals(restored.get(table.getKey()))) {
          assertThat(rows(there, table.getKey()))
              .as(table.getKey())
              .containsExactlyInAnyOrderElementsOf(rows(here, table.getKey()));
        }
      }
    } finally {
      place.stop();
    }
  }

  @Test
  void neither_file_holds_anything_in_clear_and_a_changed_one_is_refused() throws Exception {
    for (Path file : backup) {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(bytes).doesNotContain("fiscal.", "vault/", "PK\u0003\u0004");
    }
    Path changed = folder.resolve("changed.gpg");
    byte[] bytes = Files.readAllBytes(backup.get(0));
    bytes[bytes.length / 2] ^= 1;
    Files.write(changed, bytes);
    Settings settings = new Settings(withData(folder.resolve("nowhere")), true);
    Home home = Home.find(System.getProperty("resguardo.home"));
    List<String> files = List.of("restore", changed.toString(), backup.get(1).toString());
    assertThatThrownBy(() -> new RestoreCommand(home, settings, true, Clock.systemUTC()).run(files))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot be opened");
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  private static LaunchedChild restore(String name, String... how) {
    List<String> arguments = new ArrayList<>(arguments());
    arguments.addAll(List.of(how));
    LaunchedChild child = LaunchedChild.start(name, arguments, settings(), EQUAL);
    finished(child);
    return child;
  }

  private static void finished(LaunchedChild child) {
    try {
      assertThat(child.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    assertThat(child.process().exitValue()).isZero();
  }

  private static List<String> arguments() {
    return List.of("restore", backup.get(0).toString(), backup.get(1).toString());
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("RESGUARDO_DEMO", "true");
    settings.put("RESGUARDO_BACKUP_SECRET", key.secretKey().toString());
    settings.put("RESGUARDO_BACKUP_PASSPHRASE", key.passphrase());
    return settings;
  }

  private static Map<String, String> withData(Path data) {
    Map<String, String> settings = settings();
    settings.put("RESGUARDO_DATA", data.toString());
    return settings;
  }

  private static void anIdentityOpensAndIsInvented(Stores there, String base) throws Exception {
    String hash;
    try (Connection own = Product.get().stores().root()) {
      hash = one(own, "SELECT password_hash FROM app_user WHERE username = 'fiscal.liberia'");
    }
    String number;
    String victim;
    try (Connection root = there.root()) {
      root.createStatement()
          .executeUpdate(
              "UPDATE app_user SET password_hash = '"
                  + hash
                  + "' WHERE username = 'fiscal.liberia'");
      number = one(root, "SELECT number FROM case_file WHERE source_key = 'LIBERIA/O-PLANTED'");
      victim =
          one(
              root,
              "SELECT MIN(v.code) FROM victim v JOIN case_file c ON c.id = v.case_id"
                  + " WHERE c.number = '"
                  + number
                  + "'");
    }
    String signedIn =
        send(
            base + "/api/v1/tokens",
            "{\"username\":\"fiscal.liberia\",\"password\":\"Resguardo-demo-2026\"}",
            null);
    Matcher token = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"").matcher(signedIn);
    assertThat(token.find()).as(signedIn).isTrue();
    String opened =
        send(
            base + "/api/v1/cases/" + number + "/victims/" + victim + "/identity-openings",
            "{\"reason\":\"INTERVIEW\"}",
            token.group(1));
    assertThat(opened).contains("Persona", "Ficticia").doesNotContain("Zulema");
  }

  private static String send(String address, String body, String token) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json");
      if (token != null) {
        request.header("Authorization", "Bearer " + token);
      }
      return HttpClient.newHttpClient()
          .send(
              body == null
                  ? request.GET().build()
                  : request.POST(BodyPublishers.ofString(body)).build(),
              BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What an office would count. */
  private static Map<String, String> counts(Stores stores) throws SQLException {
    Map<String, String> counts = new TreeMap<>();
    try (Connection root = stores.root()) {
      for (String table :
          List.of(
              "case_file",
              "victim",
              "accused",
              "other_party",
              "charge_count",
              "hearing",
              "decision",
              "document",
              "document_key",
              "app_user",
              "resguardo_vault.person",
              "resguardo_vault.person_key",
              "resguardo_vault.party",
              "resguardo_vault.identity_field",
              "resguardo_vault.former_field",
              "resguardo_vault.sealed_note")) {
        counts.put(table, one(root, "SELECT COUNT(*) FROM " + table));
      }
    }
    return counts;
  }

  private static Set<String> seals(Stores stores) throws SQLException {
    Set<String> seals = new TreeSet<>();
    try (Connection root = stores.root();
        Statement statement = root.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT HEX(content) FROM resguardo_vault.identity_field UNION ALL"
                    + " SELECT HEX(wrapped_key) FROM resguardo_vault.person_key")) {
      while (rows.next()) {
        seals.add(rows.getString(1));
      }
    }
    assertThat(seals).hasSizeGreaterThan(100);
    return seals;
  }

  private static Map<String, String> checksums(Stores stores) throws SQLException {
    Map<String, String> sums = new TreeMap<>();
    try (Connection root = stores.root();
        Statement statement = root.createStatement()) {
      for (String schema : List.of("resguardo_case", "resguardo_vault")) {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
            statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = '"
                    + schema
                    + "' AND table_type = 'BASE TABLE'")) {
          while (rows.next()) {
            tables.add(rows.getString(1));
          }
        }
        tables.removeIf(table -> LIVELY.matcher(table).matches() || table.startsWith("flyway"));
        for (String table : tables) {
          try (ResultSet row = statement.executeQuery("CHECKSUM TABLE " + schema + "." + table)) {
            row.next();
            sums.put(schema + "." + table, row.getString(2));
          }
        }
      }
    }
    assertThat(sums).hasSizeGreaterThan(60);
    return sums;
  }

  /** Byte for byte: a checksum tells that rows differ, not which. */
  private static List<String> rows(Stores stores, String table) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection root = stores.root();
        Statement statement = root.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
      int width = row.getMetaData().getColumnCount();
      while (row.next()) {
        StringJoiner line = new StringJoiner(" ");
        for (int i = 1; i <= width; i++) {
          byte[] value = row.getBytes(i);
          line.add(
              row.getMetaData().getColumnName(i)
                  + "="
                  + (value == null ? null : new String(value, StandardCharsets.UTF_8)));
        }
        lines.add(line.toString());
      }
    }
    return lines;
  }

  private static List<String> rowsHolding(Stores stores) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection root = stores.root();
        Statement statement = root.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT CONCAT(table_schema, '.', table_name) FROM information_schema.tables WHERE"
                  + " table_schema LIKE 'resguardo%' AND table_type = 'BASE TABLE'")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      for (String table : tables) {
        try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
          while (rows.next()) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
              byte[] bytes = rows.getBytes(i);
              String text = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
              if (PLANTED.stream().anyMatch(text::contains)) {
                found.add(table + "." + rows.getMetaData().getColumnName(i));
              }
            }
          }
        }
      }
    }
    return found;
  }

  private static List<Path> filesHolding(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file -> !data.relativize(file).toString().matches("(mariadb-|.*payaramicro-rt).*"))
          .filter(BackupDrillIT::holds)
          .toList();
    }
  }

  private static boolean holds(Path file) {
    try {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      return PLANTED.stream().anyMatch(bytes::contains);
    } catch (IOException gone) {
      return false;
    }
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
