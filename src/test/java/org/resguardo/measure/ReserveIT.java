package org.resguardo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;

/** A reserve of identity and a detention, as the product's own users meet them. */
@Tag("DP-12")
class ReserveIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String VICTIM =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "interpreterNeeded":false,"identity":{"given":"Aurelia","family1":"Ensayo"}}""";
  private static final String ACCUSED =
      """
      {"kind":"NATURAL","known":true,"sex":"M","citizenships":["CR"],
       "identity":{"given":"Eleuterio","family1":"Inventado"}}""";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final Api head = Api.as("jefatura.sanjose");
  private final String number = prosecutor.post("/cases", CASE).get("number").getAsString();

  @Test
  void a_reserve_closes_at_the_request_and_only_its_ruling_opens_it() {
    String victim = code("/victims", VICTIM);
    assertThat(opening(head, victim)).isEqualTo(201);

    JsonObject measure =
        prosecutor.post(
            "/cases/" + number + "/measures",
            "{\"kind\":\"P01\",\"provisional\":true,\"askedAt\":\"2026-11-03T08:00\",\"person\":\""
                + victim
                + "\"}");
    assertThat(measure.get("httpStatus").getAsInt()).isEqualTo(201);
    assertThat(opening(prosecutor, victim)).as("who asked is named").isEqualTo(201);
    assertThat(opening(head, victim)).isEqualTo(422);
    assertThat(opening(Api.as("victimas.sanjose"), victim)).isEqualTo(422);

    String steps = "/cases/" + number + "/measures/" + measure.get("id").getAsLong() + "/steps";
    String end = "{\"kind\":\"ENDED\",\"on\":\"2026-11-10\",\"outcome\":\"RISK_ENDED\"";
    assertThat(status(head.post(steps, end + "}"))).as("no ruling").isEqualTo(422);
    assertThat(opening(head, victim)).isEqualTo(422);
    assertThat(status(head.post(steps, end + ",\"decisionNumber\":\"2026-31\"}"))).isEqualTo(200);
    assertThat(opening(head, victim)).isEqualTo(201);
  }

  /** The hours ran out on the sixth of November; the product's day is the twenty-third. */
  @Test
  void after_seventy_two_hours_without_a_ruling_it_is_told_and_stays_closed() {
    String victim = code("/victims", VICTIM);
    JsonObject measure =
        prosecutor.post(
            "/cases/" + number + "/measures",
            "{\"kind\":\"P01\",\"provisional\":true,\"askedAt\":\"2026-11-03T08:00\",\"person\":\""
                + victim
                + "\"}");
    assertThat(status(measure)).isEqualTo(201);
    JsonObject terms = head.get("/cases/" + number + "/deadlines");
    assertThat(terms.getAsJsonArray("open").toString())
        .contains("Hearing to confirm the provisional identity reserve", "2026-11-06");
    assertThat(head.get("/deadlines").toString()).contains(number);
    assertThat(opening(head, victim)).as("fail closed").isEqualTo(422);
    assertThat(opening(Api.as("victimas.sanjose"), victim)).isEqualTo(422);
  }

  @Test
  void a_name_under_reserve_leaves_the_lists_and_the_search() {
    code("/accused", ACCUSED);
    prosecutor.post(
        "/cases/" + number + "/parties",
        "{\"capacity\":\"WITNESS\",\"identity\":{\"given\":\"Casimira\",\"family1\":\"Ensayo\"}}");
    String witness =
        prosecutor
            .get("/cases/" + number + "/parties")
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("code")
            .getAsString();
    assertThat(parties(head)).contains("Casimira");
    prosecutor.post(
        "/cases/" + number + "/measures",
        "{\"kind\":\"P01\",\"provisional\":true,\"askedAt\":\"2026-11-03T08:00\",\"person\":\""
            + witness
            + "\"}");
    assertThat(parties(head)).doesNotContain("Casimira");
    assertThat(parties(Api.as("registro.sanjose"))).doesNotContain("Casimira");
  }

  @Test
  void a_detention_without_a_last_day_comes_first_and_marks_its_case() {
    String accused = code("/accused", ACCUSED);
    JsonObject measure =
        prosecutor.post(
            "/cases/" + number + "/measures",
            "{\"kind\":\"M01\",\"decidedOn\":\"2026-11-04\",\"grounds\":[\"FLIGHT\"],"
                + "\"despite\":\"La resolución no fija la fecha\",\"person\":\""
                + accused
                + "\"}");
    assertThat(status(measure)).isEqualTo(201);
    JsonObject first = head.get("/detained").getAsJsonArray("items").get(0).getAsJsonObject();
    assertThat(first.has("until")).isFalse();
    assertThat(head.get("/detained").toString()).contains(number);
    assertThat(Api.as("jefatura.liberia").get("/detained").toString()).doesNotContain(number);
  }

  private String code(String kind, String body) {
    return prosecutor.post("/cases/" + number + kind, body).get("code").getAsString();
  }

  private int opening(Api who, String victim) {
    return status(
        who.post(
            "/cases/" + number + "/victims/" + victim + "/identity-openings",
            "{\"reason\":\"PREPARE_ACT\"}"));
  }

  private String parties(Api who) {
    return who.get("/cases/" + number + "/parties").toString();
  }

  private static int status(JsonObject answer) {
    return answer.get("httpStatus").getAsInt();
  }
}
