package org.resguardo.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.resguardo.harness.StatementLog.Said;
import org.resguardo.harness.Stores;

/** The same rows without the product: plain JDBC on one open connection to each store. */
final class BareSql implements AutoCloseable {
  private final Connection connection;
  private final Connection vault;
  private long saved;

  BareSql(Stores stores) throws SQLException {
    this.connection = stores.root();
    this.vault = stores.vault();
  }

  /** Sends what a page sent, word for word, and reads every column of every row. */
  double again(List<Said> statements) {
    return Series.seconds(
        () -> {
          try (Statement here = connection.createStatement();
              Statement there = vault.createStatement()) {
            for (Said said : statements) {
              Statement statement = said.toVault() ? there : here;
              if (statement.execute(said.sql())) {
                read(statement.getResultSet());
              }
            }
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static void read(ResultSet rows) throws SQLException {
    int width = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      for (int c = 1; c <= width; c++) {
        rows.getObject(c);
      }
    }
  }

  /** What the engine reads of every open case: what happened, what was marked, what runs. */
  double readTerms() {
    return Series.seconds(
        () -> {
          try (Statement statement = connection.createStatement()) {
            for (String table : List.of("deadline_trigger", "deadline_mark", "deadline")) {
              read(
                  statement.executeQuery(
                      "SELECT t.* FROM "
                          + table
                          + " t JOIN case_file c ON c.id = t.case_id WHERE c.status <> 'CLOSED'"));
            }
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** The least that must be written for a hearing: itself, its party, the case, the log. */
  double saveHearing(long caseId) {
    return Series.seconds(
        () -> {
          try {
            connection.setAutoCommit(false);
            hearing(caseId);
            connection.commit();
            connection.setAutoCommit(true);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private void hearing(long caseId) throws SQLException {
    String sql =
        "INSERT INTO hearing (version, case_id, kind_code, court_code, starts_at, minutes,"
            + " registered_at, registered_by, request_key) VALUES (1, ?, 'H01', 'JP-SJ',"
            + " '2027-01-11 08:30:00', 60, '2026-11-23 15:00:00', 1, ?)";
    try (PreparedStatement insert =
        connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      insert.setLong(1, caseId);
      insert.setString(2, UUID.randomUUID().toString());
      insert.executeUpdate();
      try (ResultSet key = insert.getGeneratedKeys()) {
        key.next();
        saved = key.getLong(1);
      }
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO hearing_party (hearing_id, party_id, role) SELECT "
              + saved
              + ", party_id, 'ACCUSED' FROM accused WHERE case_id = "
              + caseId
              + " LIMIT 1");
      statement.execute(
          "UPDATE case_file SET next_hearing_at = (SELECT MIN(starts_at) FROM hearing WHERE case_id"
              + " = "
              + caseId
              + " AND cancelled_at IS NULL AND result IS NULL) WHERE id = "
              + caseId);
      statement.execute(
          "INSERT INTO audit_entry (canon_version, occurred_at, username, action, outcome, salt,"
              + " entry_hash) VALUES (1, '2026-11-23 15:00:00', 'bench', 'RECORD_HEARING', 'DONE',"
              + " REPEAT('s', 16), REPEAT('h', 32))");
    }
  }

  @Override
  public void close() throws SQLException {
    vault.close();
    connection.close();
  }
}
