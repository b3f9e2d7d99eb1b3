package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.harness.Product;

/** Whoever may be a child is protected as one: name and document are P3, and no list shows them. */
@Tag("DP-18")
@DisplayName("DP-18: in doubt a child")
class Dp18DoubtIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String PERSON =
      """
      {"sex":"F","citizenships":["CR"],"detectedOn":"2026-11-02"%s,
       "interpreterNeeded":false,"identity":{"given":"Venancia","family1":"Dudosa",
       "documents":[{"kind":"NATIONAL_ID","number":"1-0550-0550","country":"CR"}]}}""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "estimated 16 to 19 | ,\"ageFrom\":16,\"ageTo\":19 | true",
        "nothing known      | ,\"minorStatus\":\"UNKNOWN\" | true",
        "estimated 24 to 30 | ,\"ageFrom\":24,\"ageTo\":30 | false"
      })
  void who_may_be_under_eighteen_is_treated_as_a_child(String what, String age, boolean child)
      throws SQLException {
    Api prosecutor = Api.as("fiscal.sanjose");
    String number = prosecutor.post("/cases", CASE).get("number").getAsString();
    JsonObject made = prosecutor.post("/cases/" + number + "/victims", PERSON.formatted(age));
    String code = made.get("code").getAsString();
    JsonObject victim = prosecutor.get("/cases/" + number + "/victims/" + code);
    assertThat(victim.get("treatedAsChild").getAsBoolean()).as(what).isEqualTo(child);
    assertThat(classes(number, "NAMES", "DOCUMENTS")).containsExactly("P3");
    String people = Door.open("jefatura.sanjose").get("/cases/" + number + "/people").body();
    assertThat(people).contains(code).doesNotContain("Venancia", "1-0550-0550");
  }

  private static Set<String> classes(String number, String... fields) throws SQLException {
    Set<String> classes = new TreeSet<>();
    try (Connection root = Product.get().stores().root();
        PreparedStatement statement =
            root.prepareStatement(
                "SELECT f.field_class FROM resguardo_vault.identity_field f"
                    + " JOIN victim v ON v.party_id = f.party_id"
                    + " JOIN case_file c ON c.id = v.case_id WHERE c.number = ?"
                    + " AND f.field IN (?, ?)")) {
      statement.setString(1, number);
      statement.setString(2, fields[0]);
      statement.setString(3, fields[1]);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          classes.add(rows.getString(1));
        }
      }
    }
    return classes;
  }
}
