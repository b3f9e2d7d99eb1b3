package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.harness.Api;

/** Acts in a case with a minor among the accused, by the interface. */
final class MinorFixture {
  static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09-10",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}\
      """;
  static final String VICTIM =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "interpreterNeeded":false,"identity":{"given":"Aurelia","family1":"Apartada"}}\
      """;
  static final String DAY = "2026-11-23";

  private MinorFixture() {}

  static String accused(String given, String birth) {
    return "{\"kind\":\"NATURAL\",\"known\":true,\"sex\":\"M\",\"citizenships\":[\"CR\"],"
        + "\"firstSuspectedOn\":\"2026-11-03\",\"identity\":{\"given\":\""
        + given
        + "\",\"family1\":\"Apartado\",\"birth\":\""
        + birth
        + "\"}}";
  }

  static void charge(Api who, String of, String victim, String... accused) {
    List<String> cells = new ArrayList<>();
    for (String one : accused) {
      cells.add(
          "{\"accused\":\""
              + one
              + "\",\"victims\":[\""
              + victim
              + "\"],\"participation\":\"AUTHOR\",\"relation\":\"STRANGER\"}");
    }
    JsonObject made =
        who.post(
            "/cases/" + of + "/counts",
            "{\"offence\":\"CP172-AG\",\"acts\":1,\"from\":\"2026-09-10\",\"attempt\":\"COMPLETED\","
                + "\"cells\":["
                + String.join(",", cells)
                + "]}");
    assertThat(status(made)).as(made.toString()).isEqualTo(201);
  }

  static JsonObject measure(Api who, String of, String kind, String accused) {
    return who.post(
        "/cases/" + of + "/measures",
        "{\"kind\":\""
            + kind
            + "\",\"decidedOn\":\"2026-11-04\",\"grounds\":[\"FLIGHT\"],"
            + "\"despite\":\"La resolución no fija la fecha\",\"person\":\""
            + accused
            + "\"}");
  }

  /** Answers the status. */
  static int decide(Api who, String of, String kind, String accused, String outcome) {
    String named = accused == null ? "" : ",\"accused\":[\"" + accused + "\"]";
    String said =
        outcome == null ? "" : ",\"outcomes\":[{\"count\":1,\"outcome\":\"" + outcome + "\"}]";
    JsonObject answer =
        who.post(
            "/cases/" + of + "/decisions",
            "{\"kind\":\"" + kind + "\",\"decidedOn\":\"" + DAY + "\"" + named + said + "}");
    return status(answer);
  }

  static List<String> items(Api who, String of, String what, String field) {
    List<String> found = new ArrayList<>();
    for (JsonElement one : who.get("/cases/" + of + "/" + what).getAsJsonArray("items")) {
      found.add(one.getAsJsonObject().get(field).getAsString());
    }
    return found;
  }

  /** Rule and last day of each open term, as the juvenile prosecutor reads them. */
  static List<String> terms(Api who, String of) {
    List<String> found = new ArrayList<>();
    JsonObject terms = who.get("/cases/" + of + "/deadlines");
    for (String group : List.of("open", "court")) {
      for (JsonElement one : terms.getAsJsonArray(group)) {
        JsonObject term = one.getAsJsonObject();
        String due = term.has("due") ? term.get("due").getAsString() : "";
        found.add(
            term.get("rule").getAsString() + " " + due.substring(0, Math.min(10, due.length())));
      }
    }
    return found;
  }

  static int status(JsonObject answer) {
    return answer.get("httpStatus").getAsInt();
  }
}
