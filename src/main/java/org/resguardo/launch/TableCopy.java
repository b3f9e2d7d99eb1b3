package org.resguardo.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/**
 * The rows of a table as lines: the first names the columns, each other one is a row, its columns
 * apart by a blank: {@code -} for nothing, {@code b} and Base64 of bytes, {@code s} and Base64 of
 * the UTF-8 of anything else as the database writes it.
 */
final class TableCopy {
  private static final int AT_A_TIME = 500;
  private static final String NOTHING = "-";

  /** Changes a row before it is written; may answer null for one that is left out. */
  interface Change {
    Object[] row(List<String> columns, Object[] row);
  }

  private TableCopy() {}

  /** Tables with rows of their own, without the history of migrations. */
  static List<String> tables(Connection connection) throws SQLException {
    return strings(
        connection,
        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND"
            + " table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'"
            + " ORDER BY table_name");
  }

  /** The migrations that made this schema. */
  static List<String> versions(Connection connection) throws SQLException {
    return strings(
        connection,
        "SELECT script FROM flyway_schema_history WHERE version IS NOT NULL ORDER BY version");
  }

  private static List<String> strings(Connection connection, String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  // What the database reckons by itself cannot be written.
  private static List<String> columns(Connection connection, String table) throws SQLException {
    return strings(
        connection,
        "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND"
            + " table_name = '"
            + table
            + "' AND extra NOT LIKE '%STORED GENERATED%' AND extra NOT LIKE '%VIRTUAL GENERATED%'"
            + " ORDER BY ordinal_position");
  }

  /** Writes all rows; answers how many. */
  static long write(Connection connection, String table, OutputStream out)
      throws SQLException, IOException {
    List<String> columns = columns(connection, table);
    line(out, String.join(" ", columns));
    long count = 0;
    try (Statement statement =
        connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      statement.setFetchSize(Integer.MIN_VALUE);
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT `" + String.join("`, `", columns) + "` FROM `" + table + "`")) {
        ResultSetMetaData about = rows.getMetaData();
        while (rows.next()) {
          List<String> cells = new ArrayList<>();
          for (int i = 1; i <= about.getColumnCount(); i++) {
            cells.add(cell(rows, i));
          }
          line(out, String.join(" ", cells));
          count++;
        }
      }
    }
    return count;
  }

  private static String cell(ResultSet rows, int i) throws SQLException {
    Object value = rows.getObject(i);
    if (value == null) {
      return NOTHING;
    }
    if (value instanceof byte[] bytes) {
      return "b" + Base64.getEncoder().encodeToString(bytes);
    }
    String text = value instanceof Boolean yes ? (yes ? "1" : "0") : rows.getString(i);
    return "s" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void line(OutputStream out, String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Puts the rows in the place of those that are there; answers how many. Names that the schema
   * does not know are refused: a backup is encrypted, but anybody could have written it.
   */
  static long read(Connection connection, String table, BufferedReader in, Change change)
      throws SQLException, IOException {
    String head = in.readLine();
    List<String> columns = Arrays.asList(head == null ? new String[0] : head.split(" "));
    if (!tables(connection).contains(table) || !columns(connection, table).equals(columns)) {
      throw new IOException("the schema has no such table or other columns");
    }
    String names = "`" + String.join("`, `", columns) + "`";
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM `" + table + "`");
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO `" + table + "` (" + names + ") VALUES (" + marks + ")")) {
      return insert(insert, columns, in, change);
    }
  }

  private static long insert(
      PreparedStatement insert, List<String> columns, BufferedReader in, Change change)
      throws SQLException, IOException {
    long count = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Object[] row = change.row(columns, cells(line));
      if (row != null) {
        add(insert, row);
        count++;
        if (count % AT_A_TIME == 0) {
          insert.executeBatch();
        }
      }
    }
    insert.executeBatch();
    return count;
  }

  private static void add(PreparedStatement insert, Object... row) throws SQLException {
    for (int i = 0; i < row.length; i++) {
      insert.setObject(i + 1, row[i]);
    }
    insert.addBatch();
  }

  private static Object[] cells(String line) {
    return Arrays.stream(line.split(" ")).map(TableCopy::value).toArray();
  }

  private static Object value(String cell) {
    if (cell.equals(NOTHING)) {
      return null;
    }
    byte[] bytes = Base64.getDecoder().decode(cell.substring(1));
    return cell.charAt(0) == 'b' ? bytes : new String(bytes, StandardCharsets.UTF_8);
  }
}
