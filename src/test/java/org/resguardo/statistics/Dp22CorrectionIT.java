package org.resguardo.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Product;

/** A citizenship that was wrong: both values stay, and what was reported before stays as it was. */
@Tag("DP-22")
@DisplayName("DP-22: a correction keeps what was there")
class Dp22CorrectionIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE","trafficking":true}""";
  private static final String CHILD =
      """
      {"sex":"F","citizenships":["MH"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "traffickingStatus":"ACTUAL","interpreterNeeded":false}""";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final Door door = Door.open("fiscal.sanjose");

  @Test
  void both_values_are_kept_and_the_report_of_then_is_unchanged() throws Exception {
    String at = "/cases/" + prosecutor.post("/cases", CASE).get("number").getAsString();
    JsonObject made = prosecutor.post(at + "/victims", CHILD);
    assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
    String child = made.get("code").getAsString();
    String then = moment(at.substring(7));
    String before = table(then);
    assertThat(before).as("counted under what was typed first").contains("MH");

    PostedForm form =
        PostedForm.of(door.get(at + "/victims/" + child + "/edit").body(), "form").orElseThrow();
    HttpResponse<String> saved =
        door.post(form.action(), form.filled(Map.of("citizenships", List.of("PW"))));
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);

    assertThat(table(then)).isEqualTo(before);
    assertThat(table(null)).contains("PW").doesNotContain("MH");
    String entry =
        Api.as("auditoria")
            .get("/audit/entries?action=RECORD_VICTIM&case=" + at.substring(7))
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .toString();
    assertThat(entry).contains("MH > PW", "fiscal.sanjose", child, "occurredAt");
    String history = door.get(at + "/victims/" + child).body();
    assertThat(history).contains("Islas Marshall", "Palaos");
  }

  /** Just after the victim was recorded, by the product's own clock: before any next request. */
  private static String moment(String number) throws SQLException {
    try (Connection root = Product.get().stores().root();
        PreparedStatement statement =
            root.prepareStatement(
                "SELECT p.recorded_at FROM victim_profile p JOIN victim v ON v.id = p.victim_id"
                    + " JOIN case_file c ON c.id = v.case_id WHERE c.number = ?")) {
      statement.setString(1, number);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        LocalDateTime at = row.getObject(1, LocalDateTime.class);
        return at.plusNanos(1_000_000).toInstant(ZoneOffset.UTC).toString();
      }
    }
  }

  private static String table(String asOf) {
    JsonObject table =
        Api.as("coordinacion")
            .get(
                "/statistics/G9?from=2019-01-01&audience=inside"
                    + (asOf == null ? "" : "&asOf=" + asOf));
    return table.getAsJsonArray("rows").toString();
  }
}
