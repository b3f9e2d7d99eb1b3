package org.resguardo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Product;

/** Who read what of a person, when, why and from where; what was searched for and printed. */
@Tag("DP-07")
@DisplayName("DP-07: every read of P3 to P5 is on record")
class Dp07ReadsIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String CHILD =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "interpreterNeeded":false,"identity":{"given":"Robustiana","family1":"Anotada",
       "health":"Asma"}}""";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final Door door = Door.open("fiscal.sanjose");
  private final String number = prosecutor.post("/cases", CASE).get("number").getAsString();
  private final String at = "/cases/" + number;

  /** One entry an opening; it names each class of data that was laid open. */
  @Test
  void an_opening_leaves_who_when_case_classes_reason_session_and_address() throws SQLException {
    String child = prosecutor.post(at + "/victims", CHILD).get("code").getAsString();
    prosecutor.post(
        at + "/victims/" + child + "/identity-openings",
        "{\"reason\":\"OTHER\",\"text\":\"Se pidió\"}");
    List<String> entries = entries("OPEN_IDENTITY");
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0))
        .contains("fiscal.sanjose|prosecutor|SANJOSE|DONE|")
        .contains("\"classes\":\"P2 P3 P5\"", "HEALTH", "NAMES", "OTHER: Se pidió")
        .doesNotContain("Robustiana", "Asma", "|null");

    Api.as("victimas.sanjose").get(at + "/victims/" + child + "/care");
    assertThat(entries("READ_CARE")).hasSize(1).first().asString().contains("\"classes\":\"P5\"");
    Api.as("fiscal2.sanjose")
        .post(at + "/victims/" + child + "/identity-openings", "{\"reason\":\"SUMMON\"}");
    assertThat(entries("READ_VICTIM").toString() + entries("OPEN_IDENTITY"))
        .as("a refusal too")
        .contains("fiscal2.sanjose|prosecutor|SANJOSE|DENIED");
  }

  @Test
  void a_search_and_a_print_are_on_record_without_the_name() throws SQLException {
    prosecutor.post(at + "/victims", CHILD);
    PostedForm search = PostedForm.of(door.get("/people/search").body(), "form").orElseThrow();
    String terms =
        search.filled(Map.of("given", List.of("Robustiana"), "family1", List.of("Anotada")));
    assertThat(door.post(search.action(), terms).statusCode()).isEqualTo(200);
    List<String> searches =
        list(
            "SELECT CONCAT(username, ' ', detail) FROM audit_entry WHERE action ="
                + " 'SEARCH_PEOPLE' ORDER BY id DESC LIMIT 1");
    assertThat(searches.get(0)).startsWith("fiscal.sanjose").doesNotContain("Robustiana");
    assertThat(door.get(at + "/papers/case-sheet?format=pdf&language=es").statusCode())
        .isEqualTo(200);
    assertThat(entries("PRINT_PAPER")).hasSize(1).first().asString().contains("CASE_SHEET");
  }

  private List<String> entries(String action) throws SQLException {
    return list(
        "SELECT CONCAT_WS('|', username, role_code, office_code, outcome, occurred_at,"
            + " COALESCE(session_id, 'null'), COALESCE(address, 'null'), COALESCE(reason, ''),"
            + " COALESCE(detail, '')) FROM audit_entry WHERE action = '"
            + action
            + "' AND case_id = (SELECT id FROM case_file WHERE number = '"
            + number
            + "')");
  }

  private static List<String> list(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection root = Product.get().stores().root();
        PreparedStatement statement = root.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
