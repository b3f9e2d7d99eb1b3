package org.resguardo.launch;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/** Plain connections for the launcher. */
final class Sql {
  static {
    // The driver's clean-up thread would outlive the launcher inside Maven.
    System.setProperty("com.mysql.cj.disableAbandonedConnectionCleanup", "true");
  }

  private Sql() {}

  static Connection connect(String url, String user, String password) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    Driver driver = new com.mysql.cj.jdbc.Driver();
    return driver.connect(JdbcUrl.complete(url), properties);
  }

  /** The reason in a few words: the root of it, without the advice that drivers add. */
  static String why(Throwable failed) {
    Throwable root = failed;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = String.valueOf(root.getMessage()).strip();
    return message.lines().findFirst().orElse(root.getClass().getSimpleName());
  }

  static void execute(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
