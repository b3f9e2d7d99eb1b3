package org.resguardo.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.resguardo.harness.ApplicationSettings;
import org.resguardo.harness.LaunchedChild;
import org.resguardo.harness.Stores;
import org.resguardo.kernel.CaseNumber;

/** A database with an invented caseload, and the product on it. */
final class House implements AutoCloseable {
  private static final String PROBE = "/health/ready";
  // A case keeps the demo caseload out; the invented one takes its place.
  private static final String PLACEHOLDER =
      "INSERT INTO case_file (version, number, country, office_code, confidentiality, priority,"
          + " registered_on, registered_at, registered_by, status, stage_code, need_code,"
          + " trafficking, csec) VALUES (0, '%s', 'CR', 'SANJOSE', 'RESTRICTED', 'NORMAL',"
          + " '2020-01-01', '2020-01-01', 0, 'CLOSED', 'CR-C1', 'CLOSED', FALSE, FALSE)";

  private static final String LEFT =
      "SELECT (SELECT COUNT(*) FROM case_file) - (SELECT COUNT(*) FROM deadline_case)";

  private static final long LOOK = 100;

  // A closed case is not reckoned again when a rule changes.
  private static final String STALE =
      "SELECT COUNT(*) FROM deadline_case d JOIN case_file c ON c.id = d.case_id"
          + " WHERE d.pack_load_id = 0 AND c.status <> 'CLOSED'";

  private final String name;
  private final LaunchedChild database;
  private Server server;

  private House(String name, LaunchedChild database) {
    this.name = name;
    this.database = database;
  }

  static House open(String name, int cases, Path war) throws SQLException {
    Map<String, String> settings = Map.of("RESGUARDO_DEMO", "true");
    House house =
        new House(
            name, LaunchedChild.start(name, List.of("database"), settings, "Database ready: "));
    try (Connection root = house.stores().root();
        Statement statement = root.createStatement()) {
      statement.execute(PLACEHOLDER.formatted(CaseNumber.of(20, 999_999).value()));
    }
    // The first start makes the accounts.
    house.start(war).close();
    Caseload.fill(house.stores(), cases);
    house.start(war);
    house.awaitEngine();
    return house;
  }

  /** The terms of a new caseload are reckoned in the background and would be measured too. */
  private void awaitEngine() throws SQLException {
    try (Connection root = stores().root();
        Statement statement = root.createStatement()) {
      while (left(statement) > 0) {
        Server.pause(TimeUnit.SECONDS.toMillis(1));
      }
    }
  }

  /**
   * Seconds from the first case that the engine reckons again to the last: it begins by itself
   * within a minute, and the waiting is none of its work.
   */
  double reckonAll() throws SQLException {
    try (Connection root = stores().root();
        Statement statement = root.createStatement()) {
      statement.executeUpdate("UPDATE deadline_case SET pack_load_id = 0");
      long all = stale(statement);
      while (stale(statement) == all) {
        Server.pause(LOOK);
      }
      long start = System.nanoTime();
      while (stale(statement) > 0) {
        Server.pause(LOOK);
      }
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private static long stale(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(STALE)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static long left(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(LEFT)) {
      row.next();
      return row.getLong(1);
    }
  }

  Server start(Path war) {
    Path folder = database.data().resolveSibling("server");
    Map<String, String> settings = ApplicationSettings.of(stores(), database.data());
    server = Server.start(folder, war, settings, PROBE);
    return server;
  }

  Stores stores() {
    return new Stores(database.database());
  }

  Server server() {
    return server;
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
    database.stop();
  }

  @Override
  public String toString() {
    return name;
  }
}
