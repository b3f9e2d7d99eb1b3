package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.intake.MinorFixture.accused;
import static org.resguardo.intake.MinorFixture.status;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;

/**
 * A hearing is of the procedure that the accused of the case follow: offered so, and held to it.
 */
class HearingKindIT {
  private static final String ORDINARY_TRIAL = "H08";
  private static final String JUVENILE_TRIAL = "HJ08";
  private static final String SHARED = "H05";

  @Test
  void a_form_offers_the_kinds_of_the_procedure_and_the_server_refuses_the_others() {
    kinds("fiscal.sanjose", ORDINARY_TRIAL, JUVENILE_TRIAL);
    kinds("penal.juvenil", JUVENILE_TRIAL, ORDINARY_TRIAL);
  }

  private static void kinds(String user, String own, String foreign) {
    Api api = Api.as(user);
    String number = api.post("/cases", MinorFixture.CASE).get("number").getAsString();
    String accused =
        api.post("/cases/" + number + "/accused", accused("Fortunato", "2010-03-15"))
            .get("code")
            .getAsString();
    String form = Door.open(user).get("/cases/" + number + "/hearings/new").body();
    assertThat(form)
        .contains("value=\"" + own + "\"", "value=\"" + SHARED + "\"")
        .doesNotContain("value=\"" + foreign + "\"");

    JsonObject refused = fix(api, number, foreign, accused);
    assertThat(status(refused)).isEqualTo(422);
    assertThat(refused.get("errors").toString())
        .contains("\"kind\"", "It is not of the procedure that this case follows");
    assertThat(fix(api, number, "H00", accused).get("errors").toString())
        .contains("This value is not in the list in force");
    assertThat(status(fix(api, number, own, accused))).isEqualTo(201);
    assertThat(status(fix(api, number, SHARED, accused))).isEqualTo(201);
  }

  @Test
  void the_calendar_lets_those_alone_look_for_a_sealed_kind_who_work_on_such_cases() {
    assertThat(Door.open("fiscal.sanjose").get("/hearings").body())
        .contains("<option value=\"H08\"")
        .doesNotContain("<option value=\"HJ08\"");
    assertThat(Door.open("penal.juvenil").get("/hearings").body())
        .contains("<option value=\"H08\"", "<option value=\"HJ08\"");
  }

  private static JsonObject fix(Api api, String of, String kind, String accused) {
    return api.post(
        "/cases/" + of + "/hearings",
        "{\"kind\":\"%s\",\"court\":\"JP-SJ\",\"day\":\"2027-01-14\",\"time\":\"08:30\",\"minutes\":60,\"closedToPublic\":false,\"accused\":[\"%s\"]}"
            .formatted(kind, accused));
  }
}
