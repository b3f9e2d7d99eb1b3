package org.resguardo.defence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;

/** What the defence is given, as the product's own users meet it. */
class DisclosureIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final String number = prosecutor.post("/cases", CASE).get("number").getAsString();
  private final String accused =
      prosecutor
          .post(
              "/cases/" + number + "/accused",
              "{\"kind\":\"NATURAL\",\"known\":false,\"sex\":\"M\",\"citizenships\":[\"CR\"]}")
          .get("code")
          .getAsString();

  @Test
  void a_set_tells_everything_but_work_notes_and_is_built_again_byte_for_byte() {
    document("MINUTES", "WORK", "Acta de registro");
    document("WORK_NOTE", "WORK", "Estrategia");
    document("MEDICAL_REPORT", "SPECIAL", "Dictamen");
    String id = made("{\"accused\":\"" + accused + "\"}");
    JsonArray items = prosecutor.get(sets() + "/" + id).getAsJsonArray("items");
    assertThat(items.size()).isEqualTo(2);
    assertThat(items.toString()).doesNotContain("Estrategia");
    assertThat(items.get(1).getAsJsonObject().get("ground").getAsString())
        .isEqualTo("SPECIAL_DATA");
    byte[] first = prosecutor.file(sets() + "/" + id + "/file");
    assertThat(prosecutor.file(sets() + "/" + id + "/file")).isEqualTo(first);
    assertThat(first)
        .asString(StandardCharsets.ISO_8859_1)
        .contains("Contenido de Acta de registro", "D-3")
        .doesNotContain("Estrategia", "Contenido de Dictamen");
  }

  @Test
  void what_comes_later_is_the_next_set() {
    document("MINUTES", "WORK", "Acta primera");
    made("{\"accused\":\"" + accused + "\"}");
    assertThat(status("{\"accused\":\"" + accused + "\"}")).isEqualTo(422);
    document("MINUTES", "WORK", "Acta segunda");
    String next = made("{\"accused\":\"" + accused + "\"}");
    JsonObject set = prosecutor.get(sets() + "/" + next);
    assertThat(set.get("number").getAsInt()).isEqualTo(2);
    assertThat(set.getAsJsonArray("items").toString())
        .contains("Acta segunda")
        .doesNotContain("Acta primera");
  }

  @Test
  void what_is_closed_needs_a_decision_and_everything_is_on_record() {
    document("MEDICAL_REPORT", "SPECIAL", "Dictamen");
    String give = "{\"accused\":\"" + accused + "\",\"items\":[{\"code\":\"D-1\"%s}]}";
    assertThat(status(give.formatted(""))).isEqualTo(422);
    String id = made(give.formatted(",\"reference\":\"2026-71\""));
    String receipt = sets() + "/" + id + "/receipt";
    String taken = "{\"taker\":\"" + accused + "\",\"on\":\"2026-11-23\"}";
    assertThat(answered(receipt, taken.replace(accused, "V-0000"))).isEqualTo(422);
    assertThat(answered(receipt, taken.replace("23", "20"))).isEqualTo(422);
    assertThat(answered(receipt, taken)).isEqualTo(200);
    assertThat(answered(receipt, taken)).isEqualTo(422);
    prosecutor.file(sets() + "/" + id + "/file");
    JsonObject log = Api.as("auditoria").get("/audit/entries?action=DISCLOSE_CASE&case=" + number);
    assertThat(log.toString().split("\"outcome\":\"DONE\"", -1)).hasSize(4);
    assertThat(Door.open("registro.sanjose").get(sets()).statusCode()).isEqualTo(403);
    assertThat(Door.open("fiscal2.sanjose").get(sets()).statusCode()).isEqualTo(404);
  }

  @Test
  void the_pages_show_a_set() {
    document("MINUTES", "WORK", "Acta de registro");
    Door door = Door.open("fiscal.sanjose");
    assertThat(door.get(sets() + "/new?accused=" + accused).body()).contains("Acta de registro");
    String id = made("{\"accused\":\"" + accused + "\"}");
    assertThat(door.get(sets()).body()).contains("/disclosures/" + id);
    String page = door.get(sets() + "/" + id).body();
    String hash = prosecutor.get(sets() + "/" + id).get("sha256").getAsString();
    assertThat(page).contains("Acta de registro", hash);
    assertThat(door.get(sets() + "/new?accused=X-1").statusCode()).isEqualTo(404);
  }

  private void document(String kind, String documentClass, String title) {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "part", "INVESTIGATION",
                "kind", kind,
                "documentClass", documentClass,
                "title", title,
                "abuse", "false"));
    JsonObject made =
        prosecutor.upload(
            "/cases/" + number + "/documents",
            fields,
            "a.txt",
            ("Contenido de " + title).getBytes(StandardCharsets.UTF_8));
    assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
  }

  private String sets() {
    return "/cases/" + number + "/disclosures";
  }

  private String made(String body) {
    JsonObject made = prosecutor.post(sets(), body);
    assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
    return made.get("id").getAsString();
  }

  private int status(String body) {
    return answered(sets(), body);
  }

  private int answered(String address, String body) {
    return prosecutor.post(address, body).get("httpStatus").getAsInt();
  }
}
