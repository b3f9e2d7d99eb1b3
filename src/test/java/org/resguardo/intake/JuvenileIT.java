package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.intake.Books.all;
import static org.resguardo.intake.Books.holds;
import static org.resguardo.intake.Books.one;
import static org.resguardo.intake.MinorFixture.CASE;
import static org.resguardo.intake.MinorFixture.DAY;
import static org.resguardo.intake.MinorFixture.VICTIM;
import static org.resguardo.intake.MinorFixture.accused;
import static org.resguardo.intake.MinorFixture.decide;
import static org.resguardo.intake.MinorFixture.items;
import static org.resguardo.intake.MinorFixture.measure;
import static org.resguardo.intake.MinorFixture.status;
import static org.resguardo.intake.MinorFixture.terms;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.kernel.CaseNumber;

/** A minor among the accused, on the real server: split off, tried apart, seen by few. */
@Tag("DP-17")
@DisplayName("DP-17: juvenile accused")
class JuvenileIT {
  private static final String REASON = "La víctima llamó y está en peligro";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final Api juvenile = Api.as("penal.juvenil");
  private final String number = prosecutor.post("/cases", CASE).get("number").getAsString();

  @Test
  void who_was_sixteen_goes_on_apart_and_only_the_juvenile_team_sees() {
    String victim = code("/victims", VICTIM);
    String adult = code("/accused", accused("Eleuterio", "1980-01-15"));
    String minor = code("/accused", accused("Fortunato", "2010-03-15"));
    charge(victim, adult, minor);
    decide(prosecutor, number, "D24", null, null);
    detain(minor);
    assertThat(page("fiscal.sanjose", number)).contains("split?accused=" + minor);

    assertThat(status(split(adult, "JUVENILE"))).as("an adult stays an adult").isEqualTo(422);
    assertThat(status(split(adult + "\",\"" + minor, "SEPARATE_TRIAL"))).isEqualTo(422);
    JsonObject made = split(minor, "SEPARATE_TRIAL");
    assertThat(status(made)).as(made.toString()).isEqualTo(201);
    String other = made.get("number").getAsString();

    assertThat(items(juvenile, other, "accused", "stage")).containsExactly("CRJ-20");
    assertThat(items(juvenile, other, "counts", "status")).containsExactly("SUSPECTED");
    assertThat(items(prosecutor, number, "accused", "code")).contains(adult);
    assertThat(prosecutor.get("/cases/" + number + "/accused").toString())
        .as("who is gone has no name here any more")
        .contains("Eleuterio")
        .doesNotContain("Fortunato");
    assertThat(page("fiscal.sanjose", number)).doesNotContain("split?accused=");
    assertThat(terms(juvenile, other))
        .contains("CR-DET-JUV 2027-01-03")
        .doesNotContain("CR-DET-ORD");
    assertThat(prosecutor.get("/cases/" + number + "/victims").toString()).contains(victim);
    onlyTheTeamSees(other);
    sealedOn(other, minor);
    holds();
  }

  private void onlyTheTeamSees(String other) {
    for (String stranger :
        List.of(
            "fiscal.sanjose",
            "fiscal2.sanjose",
            "jefatura.sanjose",
            "registro.sanjose",
            "victimas.sanjose",
            "coordinacion",
            "auditoria",
            "proteccion.datos")) {
      Api api = Api.as(stranger);
      assertThat(status(api.get("/cases/" + other))).as(stranger).isIn(403, 404);
      JsonObject found = api.get("/cases?q=" + other);
      assertThat(found.has("items") ? found.getAsJsonArray("items").size() : 0)
          .as(stranger)
          .isZero();
    }
    assertThat(juvenile.get("/cases?q=" + other).getAsJsonArray("items")).hasSize(1);
    assertThat(Api.as("jefatura.sanjose").get("/deadlines?size=200").toString())
        .doesNotContain(other);
    noEmergencyOpens(other);
    assertThat(
            all(
                "SELECT CONCAT(u.username, ' ', a.kind) FROM case_assignment a JOIN app_user u"
                    + " ON u.id = a.user_id JOIN case_file c ON c.id = a.case_id WHERE c.number = '"
                    + other
                    + "' AND a.ended_at IS NULL"))
        .containsExactly("penal.juvenil OWNER");
  }

  private void noEmergencyOpens(String other) {
    Api colleague = Api.as("fiscal2.sanjose");
    String missing = CaseNumber.of(26, 999_998).value();
    assertThat(emergency(colleague, other)).isEqualTo(emergency(colleague, missing));
    assertThat(status(colleague.get("/cases/" + other))).isEqualTo(404);
  }

  /** Majority in March 2028, three years more by the pack; never the day of the birth. */
  private void sealedOn(String other, String minor) {
    assertThat(
            one(
                "SELECT CONCAT(m.month_on, '') FROM accused_majority m JOIN case_file c"
                    + " ON c.id = m.case_id WHERE c.number = '"
                    + other
                    + "'"))
        .isEqualTo("2028-03-01");
    String page = page("penal.juvenil", other);
    assertThat(page).contains(minor + ":").containsPattern("0?1[/ ](03|mar)[/ ]2031");
    assertThat(page)
        .doesNotContain("2010-03")
        .doesNotContain("/03/2010")
        .doesNotContain("mar 2010");
  }

  @Test
  void a_juvenile_case_goes_from_complaint_to_sanction_in_its_own_words() {
    String own = juvenile.post("/cases", CASE).get("number").getAsString();
    assertThat(juvenile.get("/cases/" + own).get("stage").getAsString()).isEqualTo("CRJ-10");
    String at = "/cases/" + own;
    String victim = juvenile.post(at + "/victims", VICTIM).get("code").getAsString();
    String minor =
        juvenile
            .post(at + "/accused", accused("Fortunato", "2010-03-15"))
            .get("code")
            .getAsString();
    MinorFixture.charge(juvenile, own, victim, minor);

    assertThat(decide(juvenile, own, "D24", null, null)).as("not of it").isEqualTo(422);
    assertThat(decide(juvenile, own, "J24", null, null)).isEqualTo(201);
    assertThat(status(measure(juvenile, own, "M01", minor))).as("not of it").isEqualTo(422);
    assertThat(status(measure(juvenile, own, "MJ04", minor))).isEqualTo(201);
    assertThat(decide(juvenile, own, "J06", minor, "CHARGED")).isEqualTo(201);
    assertThat(terms(juvenile, own)).anyMatch(term -> term.startsWith("CRJ-ACCUSATION"));
    assertThat(terms(juvenile, own)).noneMatch(term -> term.startsWith("CR-EXAMINATION"));
    assertThat(decide(juvenile, own, "J08", minor, "CHARGED")).isEqualTo(201);
    assertThat(decide(juvenile, own, "J15", minor, "CONVICTED")).isEqualTo(201);
    assertThat(status(sentence(own, minor, "PRISON", 3))).as("no penalty of adults").isEqualTo(422);
    assertThat(status(sentence(own, minor, "J-CENTRE", 16))).as("above the longest").isEqualTo(422);
    assertThat(status(sentence(own, minor, "J-CENTRE", 3))).isIn(200, 204);
    assertThat(decide(juvenile, own, "J36", minor, null)).isEqualTo(201);
    assertThat(decide(juvenile, own, "J37", minor, null)).isEqualTo(201);
    assertThat(items(juvenile, own, "accused", "stage")).containsExactly("CRJ-80");
    assertThat(juvenile.get(at + "/sentences").toString()).contains("J-CENTRE");
    assertThat(status(prosecutor.get(at))).isEqualTo(404);
    holds();
  }

  @Test
  void where_all_were_minors_nobody_stays_behind() {
    String minor = code("/accused", accused("Fortunato", "2010-03-15"));
    String other = split(minor, "JUVENILE").get("number").getAsString();
    assertThat(items(juvenile, other, "accused", "code")).containsExactly(minor);
    assertThat(prosecutor.get("/cases/" + number).get("need").getAsString()).isEqualTo("CLOSE");
    holds();
  }

  private void charge(String victim, String... accused) {
    MinorFixture.charge(prosecutor, number, victim, accused);
  }

  private void detain(String accused) {
    assertThat(status(measure(prosecutor, number, "M01", accused))).isEqualTo(201);
  }

  private JsonObject sentence(String of, String accused, String kind, int years) {
    return juvenile.post(
        "/cases/" + of + "/sentences/" + accused,
        "{\"penalties\":[{\"count\":1,\"kind\":\"" + kind + "\",\"years\":" + years + "}]}");
  }

  private JsonObject split(String accused, String reason) {
    return prosecutor.post(
        "/cases/" + number + "/splits",
        "{\"accused\":[\"" + accused + "\"],\"on\":\"" + DAY + "\",\"reason\":\"" + reason + "\"}");
  }

  private static String emergency(Api who, String typed) {
    JsonObject answer =
        who.post(
            "/emergency-accesses", "{\"number\":\"" + typed + "\",\"reason\":\"" + REASON + "\"}");
    assertThat(status(answer)).isEqualTo(422);
    answer.remove("instance");
    answer.remove("correlation");
    return answer.toString();
  }

  private String code(String kind, String body) {
    JsonObject made = prosecutor.post("/cases/" + number + kind, body);
    assertThat(status(made)).as(made.toString()).isEqualTo(201);
    return made.get("code").getAsString();
  }

  private static String page(String user, String of) {
    return Door.open(user).get("/cases/" + of).body();
  }
}
