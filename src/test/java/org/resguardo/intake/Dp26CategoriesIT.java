package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;

/** One person, victim and accused in one case: two records, each with what belongs to it. */
@Tag("DP-26")
@DisplayName("DP-26: categories of persons are kept apart")
class Dp26CategoriesIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String IDENTITY =
      """
      "identity":{"given":"Perpetua","family1":"Desdoblada",
       "documents":[{"kind":"NATIONAL_ID","number":"1-0440-0%03d","country":"CR"}]}""";
  private static final String VICTIM =
      """
      {"sex":"F","citizenships":["CR"],"ageFrom":21,"ageTo":24,"detectedOn":"2026-11-02",
       "traffickingStatus":"ACTUAL","interpreterNeeded":false,%s}""";
  private static final String ACCUSED =
      """
      {"kind":"NATURAL","known":true,"sex":"F","citizenships":["CR"],
       "firstSuspectedOn":"2026-11-03",%s}""";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final String at = "/cases/" + prosecutor.post("/cases", CASE).get("number").getAsString();

  @Test
  void each_record_has_the_fields_of_its_category_and_each_reader_their_part() {
    String identity = IDENTITY.formatted(System.nanoTime() % 1000);
    String victim = code("/victims", VICTIM.formatted(identity));
    String accused = code("/accused", ACCUSED.formatted(identity));
    assertThat(victim).startsWith("V-");
    assertThat(accused).startsWith("A-");

    JsonObject asVictim = prosecutor.get(at + "/victims/" + victim);
    assertThat(asVictim.toString())
        .contains("detectedOn")
        .doesNotContain("firstSuspectedOn", "stage", "arrestedOn", "Perpetua", accused);
    String asAccused = prosecutor.get(at + "/accused").toString();
    assertThat(asAccused)
        .contains(accused, "firstSuspectedOn", "stage")
        .doesNotContain("detectedOn", "exploitation", "traffickingStatus", victim);

    assertThat(
            prosecutor.get(at + "/victims/" + victim + "/care").get("alsoAccused").getAsBoolean())
        .as("the prosecutor decides whether she is punished")
        .isTrue();
    Api unit = Api.as("victimas.sanjose");
    assertThat(unit.get(at + "/victims/" + victim + "/care").has("alsoAccused")).isFalse();
    assertThat(unit.get(at + "/accused").get("httpStatus").getAsInt()).isEqualTo(403);
    String page = Door.open("victimas.sanjose").get(at + "/people").body();
    assertThat(page).contains(victim).doesNotContain(accused, "Perpetua");
  }

  private String code(String kind, String body) {
    JsonObject made = prosecutor.post(at + kind, body);
    assertThat(made.has("code")).as(made.toString()).isTrue();
    return made.get("code").getAsString();
  }
}
