package org.resguardo.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;

/** The child's name in the note of a hearing comes back as a warning, and the code is stored. */
@Tag("DP-19")
@DisplayName("DP-19: a name in a text is warned of")
class Dp19NameInTextIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String CHILD =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "interpreterNeeded":false,"identity":{"given":"Quiteria","family1":"Simulada"}}""";
  private static final String ACCUSED =
      """
      {"sex":"M","citizenships":["CR"],"known":true,"firstSuspectedOn":"2026-11-03",
       "identity":{"given":"Fortunato","family1":"Inventado"}}""";
  private static final String HEARING =
      """
      {"kind":"H04","court":"JP-LIB","day":"2026-11-19","time":"09:00","minutes":60,
       "accused":["%s"],"victims":["%s"],"closedToPublic":true,"childWay":"GESELL",
       "supportPerson":"%s"}""";
  private static final String NOTE =
      "{\"result\":\"HELD\",\"startedAt\":\"09:00\",\"endedAt\":\"10:00\",\"note\":\"Declaró Quiteria Simulada sin temor.\"}";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final Door door = Door.open("fiscal.sanjose");
  private final String at = "/cases/" + prosecutor.post("/cases", CASE).get("number").getAsString();

  @Test
  void a_childs_name_in_a_note_is_flagged_and_the_code_chosen_is_stored() {
    String child = prosecutor.post(at + "/victims", CHILD).get("code").getAsString();
    String hearing = hearing(child);
    HttpResponse<String> warned = door.send("PATCH", "/api/v1" + hearing, NOTE);
    assertThat(warned.statusCode()).isEqualTo(422);
    assertThat(warned.body()).contains("\"note\"", child).doesNotContain("Quiteria");
    assertThat(prosecutor.get(hearing).has("result")).isFalse();

    HttpResponse<String> taken =
        door.send("PATCH", "/api/v1" + hearing, NOTE, Map.of("Names", "code"));
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    assertThat(note(hearing)).isEqualTo("Declaró " + child + " sin temor.");
  }

  @Test
  void a_name_that_stays_says_why_and_the_log_keeps_the_reason() {
    String child = prosecutor.post(at + "/victims", CHILD).get("code").getAsString();
    String hearing = hearing(child);
    Map<String, String> why = Map.of("Names-Reason", "Cita literal del acta");
    assertThat(door.send("PATCH", "/api/v1" + hearing, NOTE, why).statusCode()).isEqualTo(200);
    assertThat(note(hearing)).contains("Quiteria Simulada");
    String entries =
        Api.as("auditoria")
            .get("/audit/entries?action=RECORD_HEARING&case=" + at.substring(7))
            .toString();
    assertThat(entries).contains("Cita literal del acta", child).doesNotContain("Quiteria");
  }

  private String hearing(String child) {
    String accused = prosecutor.post(at + "/accused", ACCUSED).get("code").getAsString();
    String support =
        prosecutor
            .post(at + "/parties", "{\"capacity\":\"SUPPORT_PERSON\"}")
            .get("code")
            .getAsString();
    JsonObject made = prosecutor.post(at + "/hearings", HEARING.formatted(accused, child, support));
    assertThat(made.has("id")).as(made.toString()).isTrue();
    return at + "/hearings/" + made.get("id").getAsLong();
  }

  private String note(String hearing) {
    return prosecutor.get(hearing).getAsJsonObject("result").get("note").getAsString();
  }
}
