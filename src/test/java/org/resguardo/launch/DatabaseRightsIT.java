package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.TestDatabase;

@Tag("database")
@Tag("DP-03")
class DatabaseRightsIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE x (id INT)",
        "DROP TABLE audit_entry",
        "TRUNCATE audit_entry",
        "ALTER TABLE audit_entry ADD x INT",
        "UPDATE audit_entry SET username = 'x'",
        "DELETE FROM audit_entry",
        "UPDATE custody_step SET note = 'x'",
        "DELETE FROM custody_step",
        "UPDATE evidence_copy SET tool = 'x'",
        "DELETE FROM document_opening",
        "UPDATE flyway_schema_history SET success = 0",
        "INSERT INTO flyway_schema_history SELECT * FROM flyway_schema_history",
        "SELECT * FROM resguardo_vault.person",
        "SELECT * FROM mysql.user"
      })
  void the_application_may_not(String sql) throws SQLException {
    try (Connection app = TestDatabase.get().app()) {
      refused(app, sql);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM case_file",
        "SELECT * FROM audit_entry",
        "SELECT * FROM app_user",
        "DELETE FROM case_file",
        "CREATE TABLE x (id INT)"
      })
  void statistics_may_not(String sql) throws SQLException {
    try (Connection stats = TestDatabase.get().stats()) {
      refused(stats, sql);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM resguardo_case.case_file",
        "UPDATE vault_entry SET id = 1",
        "DELETE FROM vault_entry",
        "DROP TABLE person",
        "CREATE TABLE x (id INT)"
      })
  void the_vault_may_not(String sql) throws SQLException {
    try (Connection vault = TestDatabase.get().vault()) {
      refused(vault, sql);
    }
  }

  @Test
  void statistics_read_every_fact_view() throws SQLException {
    try (Connection stats = TestDatabase.get().stats();
        Statement statement = stats.createStatement();
        ResultSet views =
            statement.executeQuery(
                "SELECT table_name FROM information_schema.views WHERE table_schema = DATABASE()")) {
      int count = 0;
      while (views.next()) {
        try (Statement read = stats.createStatement()) {
          read.executeQuery("SELECT * FROM " + views.getString(1) + " LIMIT 1").close();
        }
        count++;
      }
      assertThat(count).isPositive();
    }
  }

  @Test
  void every_session_is_strict_and_in_utc() throws SQLException {
    try (Connection app = TestDatabase.get().app();
        Statement statement = app.createStatement();
        ResultSet row = statement.executeQuery("SELECT @@sql_mode, @@session.time_zone")) {
      row.next();
      assertThat(row.getString(1))
          .contains("STRICT_ALL_TABLES", "ONLY_FULL_GROUP_BY", "NO_ZERO_DATE");
      assertThat(row.getString(2)).isIn("+00:00", "UTC");
    }
  }

  private static void refused(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql))
          .isInstanceOf(SQLException.class)
          .satisfies(
              e -> assertThat(((SQLException) e).getErrorCode()).isIn(1044, 1142, 1143, 1370));
    }
  }
}
