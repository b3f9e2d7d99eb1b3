package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;

/** Who compares too many people within an hour is not told whom others know, and is told so. */
class UntoldIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";

  /** Known in Liberia. */
  private static final String KNOWN =
      """
      {"sex":"F","citizenships":["CR"],"ageFrom":14,"ageTo":15,"detectedOn":"2026-11-02",
       "identity":{"given":"Zulema","family1":"Prueba",
       "documents":[{"kind":"MINOR_ID","number":"9-0990-0990","country":"CR"}]}}""";

  private static final String STRANGER =
      """
      {"sex":"F","citizenships":["CR"],"ageFrom":14,"ageTo":15,"detectedOn":"2026-11-02",
       "identity":{"given":"Quiteria","family1":"Invento%s"}}""";

  private static final int AN_HOUR = 60;

  @Test
  void after_sixty_comparisons_an_hour_the_answer_says_that_nothing_was_told() {
    Api prosecutor = Api.as("fiscal2.sanjose");
    String victims =
        "/cases/" + prosecutor.post("/cases", CASE).get("number").getAsString() + "/victims";
    int told = 0;
    while (told <= AN_HOUR && tells(prosecutor, victims, told)) {
      told++;
    }
    assertThat(told).isLessThanOrEqualTo(AN_HOUR);
    JsonObject untold = prosecutor.post(victims, KNOWN);
    assertThat(untold.get("httpStatus").getAsInt()).isEqualTo(201);
    assertThat(untold.get("told").getAsBoolean()).isFalse();
    assertThat(untold.get("elsewhere").toString()).doesNotContain("LIBERIA");
  }

  private static boolean tells(Api prosecutor, String victims, int which) {
    JsonObject stranger = prosecutor.post(victims, STRANGER.formatted((char) ('a' + which % 26)));
    return stranger.get("told").getAsBoolean();
  }
}
