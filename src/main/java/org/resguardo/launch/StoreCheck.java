package org.resguardo.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.launch.Stores.Account;
import org.resguardo.launch.Stores.Login;

/**
 * Tries the three ways in before the application does: its server stays up without its stores, and
 * the reason would stand far up in a long log.
 */
final class StoreCheck {
  private static final String DONE =
      "SELECT script FROM flyway_schema_history WHERE success = TRUE AND version IS NOT NULL";

  /** The errors for a schema or a table that one may not see, and for a table that is not there. */
  private static final Set<Integer> WITHOUT_RIGHTS = Set.of(1044, 1142, 1146);

  private final Home home;
  private final Stores stores;

  StoreCheck(Home home, Stores stores) {
    this.home = home;
    this.stores = stores;
  }

  void run() {
    check(Account.APP, "case");
    check(Account.VAULT, "vault");
    connect(Account.STATS, connection -> {});
  }

  private void check(Account account, String store) {
    connect(account, connection -> demandVersion(connection, store));
  }

  private interface Visit {
    void with(Connection connection) throws SQLException;
  }

  private void connect(Account account, Visit visit) {
    String url = stores.url(account);
    Login login = stores.login(account);
    try (Connection connection = Sql.connect(url, login.user(), login.password())) {
      visit.with(connection);
    } catch (SQLException e) {
      String remedy =
          WITHOUT_RIGHTS.contains(e.getErrorCode())
              ? "; run migrate, then what grants prints."
              : ".";
      throw new Refusal(
          "%s_USER %s cannot use %s: %s%s"
              .formatted(account.setting, login.user(), JdbcUrl.bare(url), Sql.why(e), remedy),
          e);
    }
  }

  private void demandVersion(Connection connection, String store) throws SQLException {
    Set<String> missing = ours(store);
    Set<String> unknown = done(connection);
    Set<String> both = new TreeSet<>(missing);
    both.retainAll(unknown);
    missing.removeAll(both);
    unknown.removeAll(both);
    String schema = "The schema " + connection.getCatalog();
    if (!unknown.isEmpty()) {
      throw new Refusal(
          schema + " is of a newer Resguardo than this one: it knows " + joined(unknown) + ".");
    }
    if (!missing.isEmpty()) {
      throw new Refusal(
          schema
              + " is of an older Resguardo, it lacks "
              + joined(missing)
              + ": run this one's migrate, then what its grants prints.");
    }
  }

  private Set<String> ours(String store) {
    try (Stream<Path> files = Files.list(home.sql().resolve("migration").resolve(store))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("V") && name.endsWith(".sql"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new Refusal("The migrations of this distribution cannot be read.", e);
    }
  }

  private static Set<String> done(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(DONE)) {
      Set<String> scripts = new TreeSet<>();
      while (rows.next()) {
        String script = rows.getString(1);
        scripts.add(script.substring(script.lastIndexOf('/') + 1));
      }
      return scripts;
    }
  }

  private static String joined(Set<String> scripts) {
    String all = String.join(", ", scripts);
    return scripts.size() <= 3 ? all : scripts.size() + " migrations";
  }
}
