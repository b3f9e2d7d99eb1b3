package org.resguardo.harness;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The database alone, migrated and with the country pack; the in-container tests write to it.
 *
 * <p>The embedded MariaDB, or MySQL when {@code resguardo.test.mysql} names its folder.
 */
public final class TestDatabase {
  private static LaunchedChild mariadb;
  private static MySqlServer mysql;

  private TestDatabase() {}

  /** Ways in; the server is started at the first call (about 5 s). */
  public static synchronized Stores get() {
    String folder = System.getProperty("resguardo.test.mysql", "");
    if (!folder.isEmpty()) {
      mysql = mysql == null ? MySqlServer.start(Path.of(folder)) : mysql;
      return mysql.stores();
    }
    if (mariadb == null) {
      Map<String, String> settings = Map.of("RESGUARDO_DEMO", "true");
      mariadb = LaunchedChild.start("database", List.of("database"), settings, "Database ready: ");
    }
    return new Stores(mariadb.database());
  }

  /** Whether it is MySQL, for the few tests that expect the server's own words. */
  public static boolean isMySql() {
    return !System.getProperty("resguardo.test.mysql", "").isEmpty();
  }

  /** Key files of the demo, made by the launcher. */
  public static synchronized Path keys() {
    return data().resolve("keys");
  }

  /** Its data folder, with the files of the database itself. */
  public static synchronized Path data() {
    get();
    return mysql != null ? mysql.data() : mariadb.data();
  }

  static synchronized void stop() {
    if (mariadb != null) {
      mariadb.stop();
      mariadb = null;
    }
    if (mysql != null) {
      mysql.stop();
      mysql = null;
    }
  }
}
