package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;

/** Who reaches a case beside its owner, and who is kept away, from one request to the next. */
@Tag("DP-05")
@DisplayName("DP-05: access needs an assignment or a grant with an end")
class CaseTieIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";

  private final Api owner = Api.as("fiscal.sanjose");
  private final Api head = Api.as("jefatura.sanjose");
  private final String number = owner.post("/cases", CASE).get("number").getAsString();

  @Test
  void a_colleague_of_the_same_office_finds_nothing_until_in_the_team() {
    Api colleague = Api.as("fiscal2.sanjose");
    assertThat(reads(colleague)).isEqualTo(404);
    assertThat(listed(colleague)).isZero();
    assertThat(tie("TEAM", "fiscal2.sanjose", null)).isEqualTo(201);
    assertThat(reads(colleague)).isEqualTo(200);
    assertThat(listed(colleague)).isEqualTo(1);
    assertThat(tie("TEAM", "fiscal2.sanjose", null)).as("twice").isEqualTo(422);
    end("TEAM");
    assertThat(reads(colleague)).isEqualTo(404);
    assertThat(listed(colleague)).isZero();
  }

  @Test
  void a_grant_reaches_another_office_and_needs_an_end() {
    Api other = Api.as("fiscal.liberia");
    LocalDate today = LocalDate.now();
    assertThat(tie("GRANT", "fiscal.liberia", null)).isEqualTo(422);
    assertThat(tie("GRANT", "fiscal.liberia", today.minusDays(3))).isEqualTo(422);
    assertThat(tie("GRANT", "fiscal.liberia", today.plusMonths(14))).isEqualTo(422);
    assertThat(tie("TEAM", "fiscal.liberia", null)).as("not of the office").isEqualTo(422);
    assertThat(tie("GRANT", "jefatura.liberia", today.plusDays(5))).isEqualTo(422);
    assertThat(reads(other)).isEqualTo(404);
    assertThat(tie("GRANT", "fiscal.liberia", today.plusDays(5))).isEqualTo(201);
    assertThat(reads(other)).isEqualTo(200);
    assertThat(Api.as("jefatura.liberia").get("/cases/" + number).get("httpStatus").getAsInt())
        .isEqualTo(404);
    end("GRANT");
    assertThat(reads(other)).isEqualTo(404);
  }

  @Test
  void an_exclusion_beats_role_and_team_and_is_told_to_nobody_else() {
    Api registry = Api.as("registro.sanjose");
    assertThat(reads(registry)).isEqualTo(200);
    assertThat(tie("EXCLUDED", "registro.sanjose", null)).isEqualTo(201);
    assertThat(reads(registry)).isEqualTo(404);
    assertThat(listed(registry)).isZero();

    assertThat(tie("TEAM", "fiscal2.sanjose", null)).isEqualTo(201);
    assertThat(tie("EXCLUDED", "fiscal2.sanjose", null)).isEqualTo(201);
    assertThat(reads(Api.as("fiscal2.sanjose"))).isEqualTo(404);

    assertThat(owner.get("/cases/" + number + "/assignments").toString())
        .contains("TEAM")
        .doesNotContain("EXCLUDED")
        .doesNotContain("registro.sanjose");
    assertThat(tie("EXCLUDED", "fiscal.sanjose", null)).as("the owner").isEqualTo(422);
    assertThat(tie("EXCLUDED", "jefatura.sanjose", null)).as("oneself").isEqualTo(422);
    end("EXCLUDED");
    end("EXCLUDED");
    assertThat(reads(registry)).isEqualTo(200);
  }

  @Test
  void who_does_not_assign_gives_nobody_access() {
    for (String user : new String[] {"fiscal.sanjose", "registro.sanjose", "ti", "auditoria"}) {
      assertThat(
              status(
                  Api.as(user)
                      .post(
                          "/cases/" + number + "/ties",
                          body("GRANT", "fiscal.liberia", LocalDate.now().plusDays(2)))))
          .as(user)
          .isEqualTo(403);
    }
    assertThat(reads(Api.as("fiscal.liberia"))).isEqualTo(404);
  }

  private int reads(Api who) {
    return status(who.get("/cases/" + number));
  }

  private int listed(Api who) {
    return who.get("/cases?q=" + number).getAsJsonArray("items").size();
  }

  private int tie(String kind, String user, LocalDate until) {
    return status(head.post("/cases/" + number + "/ties", body(kind, user, until)));
  }

  private void end(String kind) {
    String ties = "/cases/" + number + "/ties";
    long id =
        head.get(ties).getAsJsonArray("items").asList().stream()
            .map(each -> each.getAsJsonObject())
            .filter(tie -> tie.get("kind").getAsString().equals(kind))
            .filter(tie -> tie.get("holds").getAsBoolean())
            .findFirst()
            .orElseThrow()
            .get("id")
            .getAsLong();
    assertThat(head.delete(ties + "/" + id)).isEqualTo(204);
    assertThat(head.delete(ties + "/" + id)).as("ended already").isEqualTo(404);
  }

  private static String body(String kind, String user, LocalDate until) {
    return "{\"kind\":\"%s\",\"user\":\"%s\",\"reason\":\"Prueba\"%s}"
        .formatted(kind, user, until == null ? "" : ",\"until\":\"" + until + "\"");
  }

  private static int status(JsonObject answer) {
    return answer.get("httpStatus").getAsInt();
  }
}
