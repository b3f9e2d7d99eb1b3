package org.resguardo.shell;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Reads which migrations each store has seen. */
@ApplicationScoped
class SchemaRepository {
  @Resource(lookup = "java:app/jdbc/house")
  private DataSource house;

  @Resource(lookup = "java:app/jdbc/vault")
  private DataSource vault;

  /** The scripts that ran on the case schema, by file name. */
  Set<String> houseScripts() throws SQLException {
    return scripts(house);
  }

  /** The scripts that ran on the vault schema, by file name. */
  Set<String> vaultScripts() throws SQLException {
    return scripts(vault);
  }

  private static Set<String> scripts(DataSource source) throws SQLException {
    String sql =
        "SELECT script FROM flyway_schema_history WHERE success = TRUE AND version IS NOT NULL";
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      Set<String> scripts = new TreeSet<>();
      while (rows.next()) {
        String script = rows.getString(1);
        scripts.add(script.substring(script.lastIndexOf('/') + 1));
      }
      return scripts;
    }
  }
}
