package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.LaunchedChild;
import org.resguardo.harness.OwnServers;

/** The launcher with the database alone, in a path with spaces. */
@OwnServers
class LauncherIT {
  private static final String FOLDER = "a path with spaces";
  private static final String READY = "Database ready: ";
  private static final List<String> DATABASE = List.of("database");

  private LaunchedChild child;

  @AfterEach
  void stop() {
    if (child != null) {
      child.stop();
    }
  }

  @Test
  void a_second_start_on_the_same_data_is_refused_in_one_sentence() {
    child = LaunchedChild.start(FOLDER, DATABASE, Map.of(), READY);
    assertThatThrownBy(() -> LaunchedChild.again(FOLDER, DATABASE, Map.of(), READY))
        .hasMessageContaining("Resguardo is already running on the data folder");
    assertThat(child.process().isAlive()).isTrue();
  }

  @Test
  void the_next_start_keeps_the_data_and_changes_every_password() throws SQLException {
    child = LaunchedChild.start(FOLDER, DATABASE, Map.of(), READY);
    Properties first = child.database();
    try (Connection root = root(child);
        Statement statement = root.createStatement()) {
      statement.execute("CREATE TABLE kept_for_the_test (id INT)");
    }
    Instant asked = Instant.now();
    child.stop();
    assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(20));

    child = LaunchedChild.again(FOLDER, DATABASE, Map.of(), READY);
    for (String name : List.of("root", "app", "stats", "vault", "migrate", "vault_migrate")) {
      String password = name + ".password";
      assertThat(child.database().getProperty(password)).isNotEqualTo(first.getProperty(password));
    }
    try (Connection root = root(child);
        Statement statement = root.createStatement()) {
      statement.execute("DROP TABLE kept_for_the_test");
    }
  }

  @Test
  void a_killed_launcher_leaves_no_database_behind() throws Exception {
    child = LaunchedChild.start(FOLDER, DATABASE, Map.of(), READY);
    List<ProcessHandle> children = child.process().descendants().toList();
    assertThat(children).isNotEmpty();
    child.process().destroyForcibly().waitFor();
    for (ProcessHandle orphan : children) {
      orphan.onExit().get(20, java.util.concurrent.TimeUnit.SECONDS);
      assertThat(orphan.isAlive()).isFalse();
    }
  }

  @Test
  void only_its_user_reads_data_passwords_and_keys() throws Exception {
    child = LaunchedChild.start(FOLDER, DATABASE, Map.of("RESGUARDO_DEMO", "true"), READY);
    assertThat(mode("")).isEqualTo("rwx------");
    assertThat(mode("database.properties")).isEqualTo("rw-------");
    for (String key :
        List.of(Keys.MASTER, Keys.MATCHING, Keys.AUDIT, Keys.DOCUMENTS, Keys.STORAGE)) {
      assertThat(mode("keys/" + key)).isEqualTo("rw-------");
    }
    assertThat(child.data().resolve("init.sql")).doesNotExist();
  }

  @Test
  void nobody_gets_in_without_a_password() {
    child = LaunchedChild.start(FOLDER, DATABASE, Map.of(), READY);
    String url = child.database().getProperty("app.url");
    for (String user : List.of("root", "", "mysql", "resguardo_app", "mariadb.sys")) {
      assertThatThrownBy(() -> DriverManager.getConnection(url, user, ""))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void a_store_that_does_not_let_the_application_in_is_named_before_the_start() throws Exception {
    child = LaunchedChild.start(FOLDER, DATABASE, Map.of(), READY);
    Map<String, String> sound = outside(child.database());
    assertThatCode(() -> check(sound)).doesNotThrowAnyException();

    Map<String, String> wrong = new HashMap<>(sound);
    wrong.put("RESGUARDO_VAULT_PASSWORD", "not this one");
    refused(wrong, "RESGUARDO_VAULT_USER resguardo_vault cannot use jdbc:mysql://127.0.0.1:");

    Map<String, String> without = new HashMap<>(sound);
    without.put("RESGUARDO_DB_USER", "resguardo_stats");
    without.put("RESGUARDO_DB_PASSWORD", sound.get("RESGUARDO_STATS_PASSWORD"));
    refused(without, "run migrate, then what grants prints");

    try (Connection root = root(child);
        Statement statement = root.createStatement()) {
      statement.execute(
          "INSERT INTO flyway_schema_history SELECT 9999, '9999', description, type,"
              + " 'case/V9999__later.sql', checksum, installed_by, installed_on, execution_time,"
              + " success FROM flyway_schema_history WHERE installed_rank = 1");
      refused(sound, "resguardo_case is of a newer Resguardo");
      statement.execute("DELETE FROM flyway_schema_history WHERE version = '9999'");
      statement.execute("UPDATE flyway_schema_history SET success = 0 WHERE version = '0001'");
      refused(sound, "resguardo_case is of an older Resguardo, it lacks V0001__reference.sql");
    }
  }

  private static void refused(Map<String, String> settings, String sentence) {
    assertThatThrownBy(() -> check(settings))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(sentence)
        .message()
        .doesNotContain("\n");
  }

  private static void check(Map<String, String> settings) {
    Home home = Home.find(System.getProperty("resguardo.home"));
    new StoreCheck(home, Stores.outside(new Settings(settings, false))).run();
  }

  private static Map<String, String> outside(Properties database) {
    Map<String, String> settings = new HashMap<>();
    Map<String, String> accounts = Map.of("app", "DB", "vault", "VAULT", "stats", "STATS");
    accounts.forEach(
        (account, setting) -> {
          settings.put("RESGUARDO_" + setting + "_USER", database.getProperty(account + ".user"));
          settings.put(
              "RESGUARDO_" + setting + "_PASSWORD", database.getProperty(account + ".password"));
        });
    settings.put("RESGUARDO_DB_URL", database.getProperty("app.url"));
    settings.put("RESGUARDO_VAULT_URL", database.getProperty("vault.url"));
    return settings;
  }

  private String mode(String name) throws java.io.IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(child.data().resolve(name)));
  }

  private static Connection root(LaunchedChild child) throws SQLException {
    Properties database = child.database();
    return DriverManager.getConnection(
        database.getProperty("app.url"), "root", database.getProperty("root.password"));
  }
}
