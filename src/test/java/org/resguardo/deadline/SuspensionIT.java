package org.resguardo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;

/** A term stands still by an act of its case; each day moves the date, and the page says how. */
class SuspensionIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-10-02","factsFrom":"2026-09-10",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String RULE = "CR-INVESTIGATION";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final Door door = Door.open("fiscal.sanjose");
  private final String at = newCase();
  private final long order = decision("D46", "2026-10-06");

  @Test
  void its_days_do_not_count_and_the_reckoning_names_them() {
    assertThat(due()).isEqualTo("2027-04-06");
    assertThat(suspend("FORCE_MAJEURE", "2026-10-20", "2026-10-30")).isEqualTo("204");
    assertThat(due()).as("ten days later").isEqualTo("2027-04-16");
    assertThat(suspend("AGREEMENT", "2026-11-02", "2026-11-04")).isEqualTo("204");
    assertThat(due()).as("two more end on a Sunday").isEqualTo("2027-04-19");
    String reckoning = prosecutor.get(term()).get("reckoning").toString();
    assertThat(reckoning).contains("Force majeure", "Agreement of the parties", "did not run from");
    assertThat(prosecutor.get(at + "/deadlines").get("moved").toString())
        .contains("2027-04-06", "2027-04-16");
    assertThat(door.get(at + "/history").body()).contains("Fuerza mayor");
  }

  @Test
  void without_an_end_it_stands_still_until_somebody_says_that_it_goes_on() {
    assertThat(suspend("INCIDENT", "2026-10-20", null)).isEqualTo("204");
    JsonObject standing = prosecutor.get(term());
    assertThat(standing.has("due")).isFalse();
    assertThat(standing.get("state").getAsString()).isEqualTo("STANDING");
    assertThat(suspend("INCIDENT", "2026-11-01", null)).as("twice at once").contains("from");
    String page = door.get(term()).body();
    assertThat(page).contains("id=\"resuming\"").doesNotContain("id=\"suspending\"");

    assertThat(resume("2026-10-20")).as("on the same day").contains("\"on\"");
    PostedForm form = PostedForm.of(page, "resuming").orElseThrow();
    HttpResponse<String> went = door.post(term(), form.filled(Map.of("on", List.of("27/10/2026"))));
    assertThat(went.statusCode()).as(went.body()).isEqualTo(302);
    assertThat(due()).isEqualTo("2027-04-13");
    assertThat(resume("2026-11-01")).as("nothing stands still; no field is wrong").isEqualTo("[]");
  }

  @Test
  void it_needs_a_decision_of_that_very_case_a_cause_and_days_in_order() {
    String mine = "{\"kind\":\"%s\",\"decision\":%d,\"from\":\"2026-10-20\",\"until\":\"%s\"}";
    assertThat(sent("/suspensions", mine.formatted("OTHER", 0, "2026-10-30"))).contains("decision");
    assertThat(sent("/suspensions", mine.formatted("RAIN", order, "2026-10-30"))).contains("kind");
    assertThat(sent("/suspensions", mine.formatted("OTHER", order, "2026-10-20")))
        .contains("until");
    assertThat(suspend("OTHER", "2027-10-20", null)).as("in the future").contains("from");
    assertThat(status(Api.as("fiscal2.sanjose"), mine.formatted("OTHER", order, "2026-10-30")))
        .isEqualTo(404);
    assertThat(due()).isEqualTo("2027-04-06");
  }

  @Test
  void the_form_of_the_page_records_one_and_shows_it() {
    PostedForm form = PostedForm.of(door.get(term()).body(), "suspending").orElseThrow();
    HttpResponse<String> answer =
        door.post(
            term(),
            form.filled(
                Map.of(
                    "kind", List.of("ASSISTANCE"),
                    "decision", List.of("" + order),
                    "from", List.of("20/10/2026"),
                    "until", List.of("30/10/2026"))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    assertThat(due()).isEqualTo("2027-04-16");
    assertThat(door.get(term()).body())
        .contains("Asistencia internacional pendiente", "no corrió del");
  }

  private String suspend(String kind, String from, String until) {
    String end = until == null ? "" : ",\"until\":\"" + until + "\"";
    return sent(
        "/suspensions",
        "{\"kind\":\"%s\",\"decision\":%d,\"from\":\"%s\"%s}".formatted(kind, order, from, end));
  }

  private String resume(String on) {
    return sent("/resumption", "{\"on\":\"" + on + "\"}");
  }

  /** The status, or what was said of which field. */
  private String sent(String act, String body) {
    JsonObject answer = prosecutor.post(term() + act, body);
    return answer.has("errors")
        ? answer.get("errors").toString()
        : answer.get("httpStatus").getAsString();
  }

  private int status(Api who, String body) {
    return who.post(term() + "/suspensions", body).get("httpStatus").getAsInt();
  }

  private String due() {
    return prosecutor.get(term()).get("due").getAsString().substring(0, 10);
  }

  /** Where the term of the investigation stands now. */
  private String term() {
    for (JsonElement one : prosecutor.get(at + "/deadlines").getAsJsonArray("open")) {
      JsonObject term = one.getAsJsonObject();
      if (term.has("rule") && RULE.equals(term.get("rule").getAsString())) {
        return at + "/deadlines/" + term.get("id").getAsLong();
      }
    }
    throw new IllegalStateException("no " + RULE);
  }

  private String newCase() {
    return "/cases/" + prosecutor.post("/cases", CASE).get("number").getAsString();
  }

  private long decision(String kind, String on) {
    JsonObject made =
        prosecutor.post(
            at + "/decisions", "{\"kind\":\"" + kind + "\",\"decidedOn\":\"" + on + "\"}");
    assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
    return made.get("id").getAsLong();
  }
}
