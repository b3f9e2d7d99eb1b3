package org.resguardo.person;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * Statements against the vault's own schema with the vault's own user. Plain JDBC, because what is
 * read here is sealed bytes and no object is worth keeping longer than the call.
 */
abstract class VaultTableRepository {
  @Resource(lookup = "java:app/jdbc/vault")
  DataSource vault;

  /** Reads one row into an object. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Somebody else entered the same row first. */
  static final class TakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakenException(Throwable cause) {
      super("the row is there already", cause);
    }
  }

  <T> List<T> list(String sql, Reader<T> reader, List<?> parameters) {
    try (Connection connection = vault.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      List<T> rows = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(reader.read(row));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("the vault could not be read", e);
    }
  }

  int update(String sql, Object... parameters) {
    return update(sql, java.util.Arrays.asList(parameters));
  }

  int update(String sql, List<?> parameters) {
    try (Connection connection = vault.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLIntegrityConstraintViolationException e) {
      throw new TakenException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("the vault could not be written", e);
    }
  }

  void batch(String sql, List<List<Object>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (Connection connection = vault.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (List<Object> row : rows) {
        bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("the vault could not be written", e);
    }
  }

  static String marks(Collection<?> of) {
    return String.join(",", Collections.nCopies(of.size(), "?"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    LocalDateTime time = row.getObject(column, LocalDateTime.class);
    return time == null ? null : time.toInstant(ZoneOffset.UTC);
  }

  private static void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, column(parameters.get(i)));
    }
  }

  private static Object column(Object value) {
    if (value instanceof Instant instant) {
      return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
    return value instanceof Enum<?> || value instanceof org.resguardo.kernel.PartyId
        ? value.toString()
        : value;
  }
}
