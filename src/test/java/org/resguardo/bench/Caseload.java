package org.resguardo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.resguardo.harness.Stores;
import org.resguardo.kernel.CaseNumber;

/** Fills a database with invented cases by bulk SQL: minutes instead of the import's hours. */
final class Caseload {
  private static final int BATCH = 1000;
  private static final int CASES_OF_A_PROSECUTOR = 250;
  private static final int FIRST_YEAR = 20;
  private static final int RUNNING_NUMBERS = 900_000;

  private Caseload() {}

  static void fill(Stores stores, int cases) throws SQLException {
    try (Connection root = stores.root();
        Statement statement = root.createStatement()) {
      numbers(root, cases);
      for (String sql : statements(cases)) {
        statement.execute(sql);
      }
    }
  }

  /** The number and its check digit are Java's business. */
  private static void numbers(Connection root, int cases) throws SQLException {
    try (Statement table = root.createStatement()) {
      table.execute("CREATE OR REPLACE TABLE bench_case (n INT PRIMARY KEY, number VARCHAR(20))");
    }
    root.setAutoCommit(false);
    try (PreparedStatement insert =
        root.prepareStatement("INSERT INTO bench_case (n, number) VALUES (?, ?)")) {
      for (int n = 1; n <= cases; n++) {
        insert.setInt(1, n);
        insert.setString(2, number(n));
        insert.addBatch();
        if (n % BATCH == 0 || n == cases) {
          insert.executeBatch();
        }
      }
    }
    root.commit();
    root.setAutoCommit(true);
  }

  static String number(int n) {
    return CaseNumber.of(FIRST_YEAR + n / RUNNING_NUMBERS, n % RUNNING_NUMBERS).value();
  }

  private static List<String> statements(int cases) {
    int prosecutors = Math.max(1, cases / CASES_OF_A_PROSECUTOR);
    try (InputStream in = Caseload.class.getResourceAsStream("caseload.sql")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(
              text.replaceAll("(?m)^--.*$", "")
                  .replace("${cases}", String.valueOf(cases))
                  .replace("${prosecutors}", String.valueOf(prosecutors))
                  .split(";\\s*\n"))
          .map(String::strip)
          .filter(sql -> !sql.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
