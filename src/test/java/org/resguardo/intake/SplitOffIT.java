package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.intake.Books.all;
import static org.resguardo.intake.Books.holds;
import static org.resguardo.intake.Books.one;
import static org.resguardo.intake.Books.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;

/** An accused who goes on in a case of its own, on the real server: nothing is lost or doubled. */
class SplitOffIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String VICTIM =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "interpreterNeeded":false,"identity":{"given":"Aurelia","family1":"Separada"}}""";

  private final Api prosecutor = Api.like("fiscal.sanjose", "fiscal3.sanjose");
  private final String number = prosecutor.post("/cases", CASE).get("number").getAsString();

  @Test
  void the_fugitive_goes_on_alone_with_counts_victims_and_measures_and_is_counted_once() {
    String victim = code("/victims", VICTIM);
    String stays = code("/accused", accused("Eleuterio"));
    String flees = code("/accused", accused("Fortunato"));
    charge(victim, stays, flees);
    detain(flees);
    List<String> stock = stock();

    JsonObject made = split(flees, "once");
    String other = made.get("number").getAsString();
    assertThat(split(flees, "once").get("number").getAsString()).isEqualTo(other);

    assertThat(items(other, "accused", "code")).containsExactly(flees);
    assertThat(items(other, "victims", "code")).hasSize(1).doesNotContain(victim);
    assertThat(items(other, "counts", "status")).containsExactly("SUSPECTED");
    assertThat(items(number, "counts", "status")).containsExactlyInAnyOrder("SUSPECTED", "CHANGED");
    assertThat(prosecutor.get("/cases/" + other + "/accused").toString()).contains("Fortunato");
    assertThat(measures(number)).containsExactly("M01 ended");
    assertThat(measures(other)).containsExactly("M01 runs");
    assertThat(
            one(
                "SELECT COUNT(*) FROM case_link l JOIN case_file c ON c.id = l.case_id"
                    + " JOIN case_file o ON o.id = l.other_case_id WHERE c.number = '"
                    + number
                    + "' AND o.number = '"
                    + other
                    + "' AND l.kind = 'SPLIT'"))
        .isEqualTo("1");
    assertThat(persons(number, other)).as("each person once").isEqualTo("2");
    assertThat(
            one(
                "SELECT CONCAT(COUNT(*), ' ', COUNT(DISTINCT v.person_id)) FROM"
                    + " resguardo_vault.party v JOIN case_file c ON c.id = v.case_id WHERE c.number IN ('"
                    + number
                    + "', '"
                    + other
                    + "') AND v.claimed"))
        .as("parties and human beings")
        .isEqualTo("5 3");
    assertThat(stock()).isNotEqualTo(stock);
    holds();
    String form = Door.open("fiscal3.sanjose").get("/cases/" + number + "/hearings/new").body();
    assertThat(form).contains("value=\"A-").doesNotContain("value=\"" + flees + "\"");
  }

  @Test
  void the_last_one_cannot_go_and_nobody_else_splits_the_case() {
    String alone = code("/accused", accused("Eleuterio"));
    assertThat(status(split(alone, "a"))).isEqualTo(422);
    String second = code("/accused", accused("Fortunato"));
    String body = body(second);
    String path = "/cases/" + number + "/splits";
    assertThat(status(Api.as("jefatura.sanjose").post(path, body))).isEqualTo(403);
    assertThat(status(Api.as("fiscal2.sanjose").post(path, body))).isEqualTo(404);
  }

  @Test
  void whoever_is_excluded_stays_excluded_and_a_grant_stays_behind() {
    code("/accused", accused("Eleuterio"));
    String flees = code("/accused", accused("Fortunato"));
    run(
        "INSERT INTO case_assignment (case_id, user_id, kind, from_at, reason) SELECT c.id, u.id,"
            + " IF(u.username = 'fiscal2.sanjose', 'EXCLUDED', 'TEAM'), UTC_TIMESTAMP(6), 'prueba'"
            + " FROM case_file c JOIN app_user u ON u.username IN ('fiscal2.sanjose', 'fiscal.jaco')"
            + " WHERE c.number = '"
            + number
            + "'");
    String other = split(flees, "b").get("number").getAsString();
    assertThat(
            all(
                "SELECT CONCAT(u.username, ' ', a.kind) FROM case_assignment a JOIN app_user u"
                    + " ON u.id = a.user_id JOIN case_file c ON c.id = a.case_id WHERE c.number = '"
                    + other
                    + "' AND a.ended_at IS NULL ORDER BY 1"))
        .containsExactly("fiscal2.sanjose EXCLUDED", "fiscal3.sanjose OWNER");
  }

  @Test
  void whoever_is_under_reserve_stays_so_for_the_same_readers() {
    String victim = code("/victims", VICTIM);
    String stays = code("/accused", accused("Eleuterio"));
    String flees = code("/accused", accused("Fortunato"));
    charge(victim, stays, flees);
    run(
        "INSERT INTO party_seal (case_id, party_id, sealed_at, sealed_by) SELECT c.id, v.party_id,"
            + " UTC_TIMESTAMP(6), u.id FROM case_file c JOIN victim v ON v.case_id = c.id"
            + " JOIN app_user u ON u.username = 'fiscal3.sanjose' WHERE c.number = '"
            + number
            + "'");
    run(
        "INSERT INTO party_seal_named (seal_id, user_id) SELECT s.id, u.id FROM party_seal s"
            + " JOIN case_file c ON c.id = s.case_id JOIN app_user u"
            + " ON u.username = 'victimas.sanjose' WHERE c.number = '"
            + number
            + "'");
    String other = split(flees, "c").get("number").getAsString();
    assertThat(
            all(
                "SELECT CONCAT(u.username, ' ', v.code) FROM party_seal s JOIN victim v"
                    + " ON v.party_id = s.party_id JOIN party_seal_named n ON n.seal_id = s.id"
                    + " JOIN app_user u ON u.id = n.user_id JOIN case_file c ON c.id = v.case_id"
                    + " WHERE s.lifted_at IS NULL AND c.number = '"
                    + other
                    + "'"))
        .containsExactly("victimas.sanjose " + items(other, "victims", "code").get(0));
  }

  private static String accused(String given) {
    return "{\"kind\":\"NATURAL\",\"known\":true,\"sex\":\"M\",\"citizenships\":[\"CR\"],"
        + "\"firstSuspectedOn\":\"2026-11-03\",\"identity\":{\"given\":\""
        + given
        + "\",\"family1\":\"Separado\"}}";
  }

  private void charge(String victim, String... accused) {
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
        prosecutor.post(
            "/cases/" + number + "/counts",
            "{\"offence\":\"CP172-AG\",\"acts\":1,\"from\":\"2026-09\",\"attempt\":\"COMPLETED\",\"cells\":["
                + String.join(",", cells)
                + "]}");
    assertThat(status(made)).as(made.toString()).isEqualTo(201);
  }

  private void detain(String accused) {
    JsonObject made =
        prosecutor.post(
            "/cases/" + number + "/measures",
            "{\"kind\":\"M01\",\"decidedOn\":\"2026-11-04\",\"grounds\":[\"FLIGHT\"],"
                + "\"despite\":\"La resolución no fija la fecha\",\"person\":\""
                + accused
                + "\"}");
    assertThat(status(made)).as(made.toString()).isEqualTo(201);
  }

  private JsonObject split(String accused, String key) {
    return prosecutor.post("/cases/" + number + "/splits", body(accused), key + number);
  }

  private String body(String accused) {
    return "{\"accused\":[\"" + accused + "\"],\"on\":\"2026-11-23" + "\",\"reason\":\"FUGITIVE\"}";
  }

  private String code(String kind, String body) {
    return prosecutor.post("/cases/" + number + kind, body).get("code").getAsString();
  }

  private List<String> items(String of, String what, String field) {
    List<String> found = new ArrayList<>();
    for (JsonElement one : prosecutor.get("/cases/" + of + "/" + what).getAsJsonArray("items")) {
      found.add(one.getAsJsonObject().get(field).getAsString());
    }
    return found;
  }

  private List<String> measures(String of) {
    return all(
        "SELECT CONCAT(m.kind_code, IF(m.ended_on IS NULL, ' runs', ' ended')) FROM measure m"
            + " JOIN case_file c ON c.id = m.case_id WHERE c.number = '"
            + of
            + "'");
  }

  private String persons(String one, String other) {
    return one(
        "SELECT COUNT(DISTINCT s.unit_id) FROM stat_suspect s JOIN case_file c"
            + " ON c.id = s.case_id WHERE c.number IN ('"
            + one
            + "', '"
            + other
            + "')"
            + " AND s.superseded_at > '9999-01-01'");
  }

  private List<String> stock() {
    return all(
        "SELECT CONCAT(office_code, ' ', load_view, ' ', state, ' ', COUNT(*)) FROM case_spell"
            + " WHERE superseded_at IS NULL AND to_on IS NULL GROUP BY office_code, load_view, state"
            + " ORDER BY 1");
  }

  private static int status(JsonObject answer) {
    return answer.get("httpStatus").getAsInt();
  }
}
