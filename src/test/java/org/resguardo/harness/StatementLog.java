package org.resguardo.harness;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the application says to the database while something runs: the server's own general log, so
 * that nothing in the product counts itself. Without the session check of the door and the entries
 * of the audit log, which every page has; one thing at a time.
 */
public final class StatementLog implements AutoCloseable {
  private static final Pattern COUNTED =
      Pattern.compile("^[\\s(]*(SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH)\\b.*", Pattern.DOTALL);
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(FROM user_session s JOIN app_user u .*token_hash)|(^UPDATE user_session SET seen_at)"
              + "|(^INSERT INTO (audit|vault)_entry)|@@|(^SELECT 1$)"
              // The sequencer of the log, which works by the clock beside the pages.
              + "|(FROM audit_(leaf|checkpoint(_mail)?|countersignature) )"
              + "|(^INSERT INTO audit_(leaf|checkpoint(_mail)?|countersignature))"
              + "|(^SELECT e.id, e.occurred_at, e.entry_hash )|(FROM vault_entry WHERE id > )"
              // The rotation of the keys, which looks every ten seconds what still waits for it.
              + "|(^SELECT user_id, secret FROM second_factor$)|(FROM person_key WHERE master_version)"
              + "|(FROM document_key WHERE master_version)"
              // The engine of the terms, which works by the clock beside the pages.
              + "|(LEFT JOIN deadline_case)|(^INSERT (IGNORE )?INTO (deadline_|notice))"
              + "|(^UPDATE (deadline_warning|notice) )|(FROM notice q )",
          Pattern.DOTALL);

  private static final String VAULT = "resguardo_vault";

  /** One statement as the database got it, and whether it was said to the vault. */
  public record Said(String sql, boolean toVault) {}

  private final Connection root;

  private StatementLog(Connection root) {
    this.root = root;
  }

  public static StatementLog of(Stores stores) {
    try {
      StatementLog log = new StatementLog(stores.root());
      log.run("SET GLOBAL log_output = 'TABLE'", "SET GLOBAL general_log = ON");
      return log;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The statements of the work, in order, as the database got them. */
  public List<Said> during(Runnable work) {
    try {
      run("TRUNCATE mysql.general_log");
      work.run();
      List<Said> said = new ArrayList<>();
      try (Statement statement = root.createStatement();
          ResultSet row =
              statement.executeQuery(
                  "SELECT CONVERT(argument USING utf8mb4), user_host FROM mysql.general_log"
                      + " WHERE command_type IN ('Query', 'Execute')"
                      + " AND user_host LIKE 'resguardo%'")) {
        while (row.next()) {
          said.add(new Said(row.getString(1), row.getString(2).startsWith(VAULT)));
        }
      }
      return said.stream()
          .filter(one -> COUNTED.matcher(one.sql).matches() && !LEFT_OUT.matcher(one.sql).find())
          .toList();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String... statements) throws SQLException {
    try (Statement statement = root.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public void close() {
    try (Connection closing = root) {
      run("SET GLOBAL general_log = OFF", "TRUNCATE mysql.general_log");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
