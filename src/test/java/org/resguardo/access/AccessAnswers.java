package org.resguardo.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.harness.Door;
import org.resguardo.harness.Product;
import org.resguardo.kernel.CaseNumber;

/**
 * What the product answers to every line of {@code access-matrix.csv}, asked once for each account.
 *
 * <p>The office of San José is asked about a case of its own and one of Liberia's, Liberia the
 * other way round. Liberia's case is that of the planted child and suspect.
 */
final class AccessAnswers {
  /** One address asked by one account: what the table expects and what came. */
  record Answer(String address, String which, String expected, int status, List<String> planted) {
    boolean differs() {
      return expected.equals(REFUSED)
          ? status != 403 && status != 404
          : !expected.equals(String.valueOf(status));
    }

    @Override
    public String toString() {
      return "%s %s: expected %s, got %d".formatted(address, which, expected, status);
    }
  }

  private static final String REFUSED = "40x";
  private static final String TABLE = "/access-matrix.csv";
  private static final int FIRST_ACCOUNT = 2;
  private static final Map<String, List<Answer>> ASKED = new LinkedHashMap<>();

  private AccessAnswers() {}

  /** The accounts, as the table's columns name them. */
  static List<String> accounts() {
    List<String> head = List.of(lines().get(0));
    return head.subList(FIRST_ACCOUNT, head.size());
  }

  /** The answers to one account. */
  static synchronized List<Answer> of(String account) {
    return ASKED.computeIfAbsent(account, AccessAnswers::ask);
  }

  /** Internal number of the case of fiscal.sanjose that has a victim and an accused. */
  static String caseOfSanJose() {
    return number(
        "SELECT MIN(c.number) FROM case_file c JOIN app_user u ON u.id = c.prosecutor_id WHERE"
            + " c.office_code = 'SANJOSE' AND c.status = 'ACTIVE' AND u.username = ?"
            + " AND c.victims > 0 AND c.accused > 0",
        "fiscal.sanjose");
  }

  /** Internal number of the case of the planted child and suspect. */
  static String plantedCase() {
    return number("SELECT number FROM case_file WHERE source_key = ?", "LIBERIA/O-PLANTED");
  }

  private static List<Answer> ask(String account) {
    int column = accounts().indexOf(account) + FIRST_ACCOUNT;
    boolean liberia = account.endsWith(".liberia");
    Map<String, String> cases =
        Map.of(
            "own", liberia ? plantedCase() : caseOfSanJose(),
            "foreign", liberia ? caseOfSanJose() : plantedCase(),
            "missing", CaseNumber.of(26, 999_999).value());
    Door door = Door.open(account);
    List<Answer> answers = new ArrayList<>();
    for (String[] line : lines().subList(1, lines().size())) {
      String address = line[0].replace("{number}", cases.getOrDefault(line[1], ""));
      HttpResponse<String> response = door.get(address);
      answers.add(
          new Answer(
              line[0],
              line[1],
              line[column],
              response.statusCode(),
              PlantedIdentityIT.PLANTED.stream().filter(response.body()::contains).toList()));
    }
    return answers;
  }

  private static List<String[]> lines() {
    try (InputStream in = AccessAnswers.class.getResourceAsStream(TABLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(","))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String number(String sql, String parameter) {
    try (Connection root = Product.get().stores().root();
        PreparedStatement statement = root.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet result = statement.executeQuery()) {
        if (!result.next() || result.getString(1) == null) {
          throw new IllegalStateException("No such case in the demo: " + parameter);
        }
        return result.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
