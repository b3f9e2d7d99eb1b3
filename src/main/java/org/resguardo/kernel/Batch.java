package org.resguardo.kernel;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * One statement for many rows, on the connection of the running transaction: a query of JPA looks
 * every parameter up among all others, which for a thousand rows takes longer than all else.
 */
public final class Batch {
  private Batch() {}

  /** Each row: what its question marks stand for, in order. No row, no statement. */
  public static void run(Connection connection, String sql, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(
              i + 1, row[i] instanceof Instant instant ? Columns.utc(instant) : row[i]);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }
}
