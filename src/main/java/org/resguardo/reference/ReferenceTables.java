package org.resguardo.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The few statements the loader needs, in batches, inside the caller's transaction. */
final class ReferenceTables {
  private final Connection connection;

  ReferenceTables(Connection connection) {
    this.connection = connection;
  }

  /**
   * Adds the rows or changes those that are there.
   *
   * @param keys how many of the columns, from the first, are the primary key
   */
  void upsert(String table, String columns, int keys, List<Object[]> rows) throws SQLException {
    List<String> names = List.of(columns.split(", *"));
    String places = String.join(", ", Collections.nCopies(names.size(), "?"));
    String changes =
        names.stream()
            .skip(keys)
            .map(name -> name + " = VALUES(" + name + ")")
            .collect(Collectors.joining(", "));
    update(
        "INSERT INTO %s (%s) VALUES (%s) ON DUPLICATE KEY UPDATE %s"
            .formatted(table, columns, places, changes),
        rows);
  }

  /** Runs the statement once for each row of arguments. */
  void update(String sql, List<Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] row : rows) {
        fill(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  List<String[]> read(int columns, String sql, Object... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, arguments);
      List<String[]> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String[] row = new String[columns];
          for (int i = 0; i < columns; i++) {
            row[i] = rows.getString(i + 1);
          }
          found.add(row);
        }
      }
      return found;
    }
  }

  private static void fill(PreparedStatement statement, Object[] arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }
}
