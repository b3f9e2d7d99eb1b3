package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Product;

/** A code says nothing of who it stands for, nor that two stand for the same. */
@Tag("DP-02")
@DisplayName("DP-02: codes are random")
class Dp02CodeIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String CHILD =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "interpreterNeeded":false,"identity":{"given":"Nicanora","family1":"Repetida"%s}}""";
  private static final String DOCUMENT =
      ",\"documents\":[{\"kind\":\"MINOR_ID\",\"number\":\"9-0770-0%03d\",\"country\":\"CR\"}]";

  private final Api prosecutor = Api.as("fiscal.sanjose");

  @Test
  void equal_data_give_different_codes() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 6; i++) {
      codes.add(victim(newCase(), CHILD.formatted("")));
    }
    assertThat(codes).hasSize(6).allMatch(code -> code.matches("V-[0-9A-Z]{4}"));
  }

  @Test
  void one_person_in_two_cases_has_two_codes_and_only_the_vault_knows() throws SQLException {
    String body = CHILD.formatted(DOCUMENT.formatted(System.nanoTime() % 1000));
    String first = newCase();
    String second = newCase();
    String one = victim(first, body);
    String other = victim(second, body);
    assertThat(one).isNotEqualTo(other);
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement()) {
      String person = person(statement, first, one);
      assertThat(person(statement, second, other)).as("one person in the vault").isEqualTo(person);
      assertThat(party(statement, first, one)).isNotEqualTo(party(statement, second, other));
      assertThat(tablesHolding(statement, person)).as("in the case store").isEmpty();
      String both = party(statement, second, other);
      assertThat(rowsHolding(statement, party(statement, first, one), both)).isEmpty();
    }
  }

  private String newCase() {
    return prosecutor.post("/cases", CASE).get("number").getAsString();
  }

  private String victim(String number, String body) {
    JsonObject made = prosecutor.post("/cases/" + number + "/victims", body);
    assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
    return made.get("code").getAsString();
  }

  private static String person(Statement statement, String number, String code)
      throws SQLException {
    return one(
        statement,
        "SELECT person_id FROM resguardo_vault.party WHERE party_id = '"
            + party(statement, number, code)
            + "'");
  }

  private static String party(Statement statement, String number, String code) throws SQLException {
    return one(
        statement,
        "SELECT v.party_id FROM victim v JOIN case_file c ON c.id = v.case_id WHERE c.number = '"
            + number
            + "' AND v.code = '"
            + code
            + "'");
  }

  private static String one(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).as(sql).isTrue();
      return row.getString(1);
    }
  }

  private static List<String> tablesHolding(Statement statement, String text) throws SQLException {
    return rowsHolding(statement, text, text);
  }

  /** Tables of the case store with a row that holds both texts. */
  private static List<String> rowsHolding(Statement statement, String one, String other)
      throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet names =
        statement.executeQuery(
            "SELECT table_name FROM information_schema.tables WHERE table_schema ="
                + " 'resguardo_case' AND table_type = 'BASE TABLE'")) {
      while (names.next()) {
        tables.add(names.getString(1));
      }
    }
    List<String> found = new ArrayList<>();
    for (String table : tables) {
      try (ResultSet row = statement.executeQuery("SELECT * FROM `" + table + "`")) {
        while (row.next()) {
          String text = text(row);
          if (text.contains(one) && text.contains(other)) {
            found.add(table);
          }
        }
      }
    }
    return found;
  }

  private static String text(ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      byte[] bytes = row.getBytes(i);
      text.append(bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1)).append('\0');
    }
    return text.toString();
  }
}
