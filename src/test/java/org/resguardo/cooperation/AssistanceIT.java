package org.resguardo.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;

/**
 * A request for legal assistance from its draft to its end, and what leaves the country with it.
 */
@Tag("DP-27")
@DisplayName("DP-27: data for a foreign authority is tied to a request")
class AssistanceIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String VICTIM =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "interpreterNeeded":false,"identity":{"given":"Aurelia","family1":"Ensayo"}}""";
  private static final String ASKING =
      """
      {"direction":"SENT","kind":"EVIDENCE","basis":"RECIPROCITY","country":"NI","authority":"Corte",
       "reason":"%s","on":"2026-11-03","conditions":"Solo para este proceso"}""";
  private static final String GIVEN =
      "{\"on\":\"2026-11-05\",\"content\":\"Acta\",\"conditions\":\"Solo para este proceso\","
          + "\"returnOn\":\"2027-05-05\"}";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final String at = "/cases/" + prosecutor.post("/cases", CASE).get("number").getAsString();

  @Test
  void it_goes_step_by_step_and_asks_to_be_remembered_while_an_answer_is_awaited() {
    String one = ask();
    assertThat(state(one)).isEqualTo("DRAFTED");
    assertThat(prosecutor.get(one).has("remindOn")).isFalse();
    assertThat(step(one, "SENT", "2026-11-04", null)).isEqualTo(200);
    assertThat(prosecutor.get(one).get("remindOn").getAsString()).isEqualTo("2026-12-04");
    assertThat(prosecutor.get("/assistance").toString()).contains(at.substring(7));
    assertThat(step(one, "ACKNOWLEDGED", "2026-11-03", null)).as("before").isEqualTo(422);
    assertThat(step(one, "DRAFTED", "2026-11-05", null)).as("a beginning").isEqualTo(422);
    assertThat(step(one, "EXECUTED", "2026-11-10", null)).isEqualTo(200);
    assertThat(prosecutor.get(one).has("remindOn")).isFalse();
    assertThat(step(one, "CLOSED", "2026-11-11", null)).isEqualTo(200);
    assertThat(step(one, "SENT", "2026-11-12", null)).as("ended").isEqualTo(422);
    assertThat(prosecutor.get("/assistance").toString()).doesNotContain(at.substring(7));
  }

  @Test
  void a_refusal_says_why() {
    String one = ask();
    assertThat(step(one, "REFUSED", "2026-11-05", null)).isEqualTo(422);
    assertThat(step(one, "REFUSED", "2026-11-05", "Falta la doble incriminación")).isEqualTo(200);
  }

  @Test
  void without_a_request_with_conditions_and_a_last_day_nothing_is_given() {
    String one = ask();
    assertThat(status(prosecutor.post(at + "/assistance/999999999/transfers", GIVEN)))
        .isEqualTo(404);
    assertThat(
            status(
                prosecutor.post(one + "/transfers", GIVEN.replace("Solo para este proceso", ""))))
        .isEqualTo(422);
    assertThat(
            status(
                prosecutor.post(
                    one + "/transfers", GIVEN.replace(",\"returnOn\":\"2027-05-05\"", ""))))
        .isEqualTo(422);
    assertThat(status(prosecutor.post(one + "/transfers", GIVEN.replace("2027", "2025"))))
        .as("returned before it was given")
        .isEqualTo(422);
    assertThat(prosecutor.get(one).getAsJsonArray("transfers")).isEmpty();
    assertThat(status(prosecutor.post(one + "/transfers", GIVEN))).isEqualTo(200);
    assertThat(prosecutor.get(one).getAsJsonArray("transfers").toString())
        .contains("Solo para este proceso")
        .contains("2027-05-05");
  }

  @Test
  void what_comes_back_is_an_item_of_the_same_case() {
    String one = ask();
    assertThat(status(prosecutor.post(one + "/materials", "{\"evidence\":1}"))).isEqualTo(422);
    JsonObject item =
        prosecutor.post(
            at + "/evidence",
            "{\"kind\":\"DEVICE\",\"part\":\"EVIDENCE\",\"description\":\"Un teléfono\","
                + "\"collectedOn\":\"2026-11-03\",\"collectedTime\":\"10:00\","
                + "\"collectedPlace\":\"San José\",\"collectedBy\":\"Un agente\","
                + "\"ground\":\"DELIVERY\",\"abuse\":false,\"seal\":\"S-1\"}");
    assertThat(status(item)).isEqualTo(201);
    assertThat(status(prosecutor.post(one + "/materials", "{\"evidence\":1}"))).isEqualTo(200);
    assertThat(prosecutor.get(one).getAsJsonArray("evidence").toString()).isEqualTo("[1]");
  }

  @Test
  void the_central_authority_reads_it_and_nothing_of_the_case_beside() {
    String one = ask();
    Api authority = Api.as("cooperacion");
    assertThat(authority.get(one).get("reason").getAsString()).isEqualTo("Prueba");
    assertThat(authority.get("/assistance").toString()).contains(at.substring(7));
    assertThat(status(authority.get(at))).isIn(403, 404);
    assertThat(status(authority.post(one + "/transfers", GIVEN))).isIn(403, 404);
    assertThat(status(Api.as("fiscal2.sanjose").get(one))).isEqualTo(404);
    assertThat(status(Api.as("victimas.sanjose").get(one))).isEqualTo(403);
  }

  @Test
  void a_name_does_not_get_into_a_request() {
    prosecutor.post(at + "/victims", VICTIM);
    JsonObject refused =
        prosecutor.post(at + "/assistance", ASKING.formatted("Aurelia Ensayo vive allá"));
    assertThat(status(refused)).isEqualTo(422);
    assertThat(refused.toString()).contains("reason");
  }

  private String ask() {
    JsonObject made = prosecutor.post(at + "/assistance", ASKING.formatted("Prueba"));
    assertThat(status(made)).isEqualTo(201);
    return at + "/assistance/" + made.get("id").getAsLong();
  }

  private String state(String one) {
    return prosecutor.get(one).get("state").getAsString();
  }

  private int step(String one, String kind, String on, String note) {
    return status(
        prosecutor.post(
            one + "/steps",
            "{\"kind\":\"%s\",\"on\":\"%s\"%s}"
                .formatted(kind, on, note == null ? "" : ",\"note\":\"" + note + "\"")));
  }

  private static int status(JsonObject answer) {
    return answer.get("httpStatus").getAsInt();
  }
}
