package org.resguardo.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resguardo.launch.Stores.Account;

/**
 * Turns the files of {@code sql/grant} into GRANT statements for the tables that exist.
 *
 * <p>A file holds statements with {@code ${schema}}, {@code ${object}} and {@code ${user}}. A
 * comment before a statement says for which objects it is repeated: {@code -- each table}, {@code
 * -- each view like stat_%}, {@code -- each table except a, b}; without one it is given once. Table
 * by table, because a right given on a schema cannot be taken away for one table.
 */
final class Grants {
  private static final Pattern EACH =
      Pattern.compile("-- each (table|view)(?: like ([a-z_%]+))?(?: except ([a-z_, ]+))?");

  private final Path folder;

  Grants(Path folder) {
    this.folder = folder;
  }

  /**
   * The statements for one user.
   *
   * @param connection to the schema of the account, with the right to see its tables
   * @param user the user with its host, quoted, like {@code 'resguardo_app'@'%'}
   */
  List<String> statements(Account account, Connection connection, String user) throws SQLException {
    String schema = connection.getCatalog();
    List<String> statements = new ArrayList<>();
    String each = "";
    for (String line : lines(folder.resolve(account.file()))) {
      if (line.startsWith("-- each")) {
        each = line;
      } else if (!line.startsWith("--")) {
        for (String object : objects(connection, each)) {
          statements.add(fill(line, schema, object, user));
        }
        each = "";
      }
    }
    return statements;
  }

  private static List<String> lines(Path file) {
    try {
      String text = Files.readString(file);
      return Arrays.stream(text.split("\n"))
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .map(line -> line.endsWith(";") ? line.substring(0, line.length() - 1) : line)
          .toList();
    } catch (IOException e) {
      throw new Refusal("The grants cannot be read: " + file, e);
    }
  }

  private static List<String> objects(Connection connection, String each) throws SQLException {
    if (each.isEmpty()) {
      return List.of("");
    }
    Matcher matcher = EACH.matcher(each);
    if (!matcher.matches()) {
      throw new Refusal("Not understood in sql/grant: " + each);
    }
    String type = matcher.group(1).equals("table") ? "BASE TABLE" : "VIEW";
    String like = matcher.group(2) == null ? "%" : matcher.group(2).replace("_", "\\_");
    Set<String> except =
        matcher.group(3) == null
            ? Set.of()
            : Arrays.stream(matcher.group(3).split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
    return tables(connection, type, like).stream().filter(t -> !except.contains(t)).toList();
  }

  private static List<String> tables(Connection connection, String type, String like)
      throws SQLException {
    String sql =
        "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = ? AND table_type = ? AND table_name LIKE ?"
            + " ORDER BY table_name";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, connection.getCatalog());
      statement.setString(2, type);
      statement.setString(3, like);
      List<String> names = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      return names;
    }
  }

  /** An underscore in the name of a schema matches any character unless it is escaped. */
  private static String fill(String line, String schema, String object, String user) {
    String whole = "`" + (object.isEmpty() ? schema.replace("_", "\\_") : schema) + "`";
    return line.replace("${schema}", whole)
        .replace("${object}", "`" + object + "`")
        .replace("${user}", user);
  }
}
