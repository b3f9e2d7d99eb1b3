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
import org.resguardo.harness.PostedForm;

/** A case that goes on in another one, on the real server: nothing is lost or doubled. */
class JoinCasesIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String VICTIM =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "interpreterNeeded":false,"identity":{"given":"Aurelia","family1":"Reunida"}}""";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final String number = open();
  private final String into = open();

  @Test
  void counts_people_and_measures_go_on_in_the_other_case_and_are_counted_once() {
    String victim = code(number, "/victims", VICTIM);
    String goes = code(number, "/accused", accused("Eleuterio"));
    charge(number, victim, goes);
    String there = code(into, "/accused", accused("Fortunato"));
    charge(into, code(into, "/victims", VICTIM.replace("Aurelia", "Benigna")), there);
    detain(goes);

    JsonObject done = join("once");
    assertThat(status(done)).as(done.toString()).isEqualTo(201);
    assertThat(done.get("number").getAsString()).isEqualTo(into);
    assertThat(status(join("once"))).as("sent twice").isEqualTo(201);
    assertThat(status(join("again"))).as("joined already").isEqualTo(422);

    assertThat(items(into, "accused", "code")).hasSize(2).doesNotHaveDuplicates();
    assertThat(items(into, "victims", "code")).hasSize(2).doesNotContain(victim);
    assertThat(items(into, "counts", "status")).containsExactly("SUSPECTED", "SUSPECTED");
    assertThat(items(into, "counts", "charge")).doesNotHaveDuplicates();
    assertThat(items(number, "counts", "status")).containsExactly("CHANGED");
    assertThat(prosecutor.get("/cases/" + into + "/accused").toString()).contains("Eleuterio");
    assertThat(measures(number)).containsExactly("M01 2026-11-04 JOINED");
    assertThat(measures(into)).containsExactly("M01 2026-11-04 runs");
    assertThat(status()).isEqualTo("CLOSED");
    assertThat(
            all(
                "SELECT DISTINCT f.kind FROM case_flow f JOIN case_file c ON c.id = f.case_id"
                    + " WHERE f.superseded_at IS NULL AND f.direction = 'OUT' AND c.number = '"
                    + number
                    + "'"))
        .containsExactly("JOINED");
    linked();
    counted();
    holds();
    assertThat(reopened()).contains("Este expediente fue acumulado a otro por resolución");
    assertThat(status()).isEqualTo("CLOSED");
  }

  /** What the head of the office is answered who would open the joined case again. */
  private String reopened() {
    Door head = Door.open("jefatura.sanjose");
    String address = "/cases/" + number + "/reopen";
    PostedForm form = PostedForm.of(head.get(address).body(), "form").orElseThrow();
    return head.post(address, form.with("form:reason", "ERROR")).body();
  }

  private void linked() {
    assertThat(
            one(
                "SELECT COUNT(*) FROM count_change h JOIN count_link l ON l.change_id = h.id"
                    + " JOIN charge_count n ON n.id = l.new_id JOIN case_file o ON o.id = n.case_id"
                    + " JOIN case_file c ON c.id = h.case_id WHERE h.kind = 'JOINED'"
                    + " AND c.number = '"
                    + number
                    + "' AND o.number = '"
                    + into
                    + "'"))
        .isEqualTo("1");
    for (String of : List.of(number, into)) {
      assertThat(
              one(
                  "SELECT COUNT(*) FROM case_link l JOIN case_file c ON c.id IN (l.case_id,"
                      + " l.other_case_id) WHERE l.kind = 'JOINED' AND c.number = '"
                      + of
                      + "'"))
          .isEqualTo("1");
      assertThat(
              one(
                  "SELECT COUNT(*) FROM audit_entry a JOIN case_file c ON c.id = a.case_id"
                      + " WHERE a.action = 'JOIN_CASE' AND c.number = '"
                      + of
                      + "'"))
          .as("entries in the log of %s", of)
          .isNotEqualTo("0");
    }
  }

  private void counted() {
    String both = "('" + number + "', '" + into + "')";
    assertThat(
            one(
                "SELECT COUNT(DISTINCT s.unit_id) FROM stat_suspect s JOIN case_file c"
                    + " ON c.id = s.case_id WHERE s.superseded_at > '9999-01-01' AND c.number IN "
                    + both))
        .as("each person once")
        .isEqualTo("2");
    assertThat(
            one(
                "SELECT CONCAT(COUNT(*), ' ', COUNT(DISTINCT v.person_id)) FROM"
                    + " resguardo_vault.party v JOIN case_file c ON c.id = v.case_id"
                    + " WHERE v.claimed AND c.number IN "
                    + both))
        .as("parties and human beings")
        .isEqualTo("6 4");
  }

  @Test
  void only_who_has_both_cases_joins_them_and_only_into_an_open_one() {
    String path = "/cases/" + number + "/joins";
    assertThat(status(Api.as("jefatura.sanjose").post(path, body(into)))).isEqualTo(403);
    assertThat(status(Api.as("fiscal2.sanjose").post(path, body(into)))).isEqualTo(404);
    assertThat(status(prosecutor.post(path, body(number)))).as("itself").isEqualTo(422);
    assertThat(status(prosecutor.post(path, body("2026-99999")))).isEqualTo(422);
    String foreign =
        one(
            "SELECT c.number FROM case_file c JOIN app_user u ON u.id = c.prosecutor_id"
                + " WHERE u.username = 'fiscal2.sanjose' AND c.status = 'ACTIVE' LIMIT 1");
    JsonObject refused = prosecutor.post(path, body(foreign));
    assertThat(status(refused)).isIn(404, 422);
    assertThat(
            one(
                "SELECT COUNT(*) FROM case_join WHERE to_case_id = (SELECT id FROM case_file"
                    + " WHERE number = '"
                    + foreign
                    + "')"))
        .isEqualTo("0");
    assertThat(status()).isEqualTo("ACTIVE");
  }

  @Test
  void exclusions_and_reserves_follow_and_a_grant_stays_behind() {
    code(number, "/victims", VICTIM);
    String of = " FROM case_file c JOIN app_user u ON c.number = '" + number + "'";
    run(
        "INSERT INTO case_assignment (case_id, user_id, kind, from_at, reason) SELECT c.id, u.id,"
            + " IF(u.username = 'fiscal2.sanjose', 'EXCLUDED', 'TEAM'), UTC_TIMESTAMP(6), 'prueba'"
            + of
            + " AND u.username IN ('fiscal2.sanjose', 'fiscal.jaco')");
    run(
        "INSERT INTO party_seal (case_id, party_id, sealed_at, sealed_by) SELECT c.id, v.party_id,"
            + " UTC_TIMESTAMP(6), u.id"
            + of
            + " AND u.username = 'fiscal.sanjose' JOIN victim v ON v.case_id = c.id");
    assertThat(status(join("b"))).isEqualTo(201);
    assertThat(
            all(
                "SELECT CONCAT(u.username, ' ', a.kind) FROM case_assignment a JOIN app_user u"
                    + " ON u.id = a.user_id JOIN case_file c ON c.id = a.case_id WHERE c.number = '"
                    + into
                    + "' AND a.ended_at IS NULL ORDER BY 1"))
        .containsExactly("fiscal.sanjose OWNER", "fiscal2.sanjose EXCLUDED");
    assertThat(
            one(
                "SELECT COUNT(*) FROM party_seal s JOIN victim v ON v.party_id = s.party_id"
                    + " JOIN case_file c ON c.id = v.case_id AND c.id = s.case_id"
                    + " WHERE s.lifted_at IS NULL AND c.number = '"
                    + into
                    + "'"))
        .isEqualTo("1");
  }

  @Test
  void people_who_have_the_same_code_in_both_cases_stay_apart() {
    String victim = code(number, "/victims", VICTIM);
    String there = code(into, "/victims", VICTIM.replace("Aurelia", "Benigna"));
    run(
        "UPDATE victim v JOIN case_file c ON c.id = v.case_id SET v.code = '"
            + there
            + "' WHERE c.number = '"
            + number
            + "' AND v.code = '"
            + victim
            + "'");
    String accused = code(number, "/accused", accused("Eleuterio"));
    assertThat(code(into, "/accused", accused("Fortunato"))).isEqualTo(accused);
    charge(number, there, accused);
    charge(into, there, accused);
    assertThat(status(join("clash"))).isEqualTo(201);

    List<String> victims = items(into, "victims", "code");
    assertThat(victims).hasSize(2).doesNotHaveDuplicates().contains(there);
    assertThat(items(into, "accused", "code")).hasSize(2).doesNotHaveDuplicates();
    assertThat(items(into, "accused", "name").get(0)).contains("Fortunato");
    assertThat(items(into, "accused", "name").get(1)).contains("Eleuterio");
    assertThat(items(into, "counts", "accused"))
        .containsExactlyElementsOf(items(into, "accused", "code"));
    assertThat(items(into, "counts", "victim")).containsExactlyElementsOf(victims);
    assertThat(items(number, "counts", "victim")).as("as it was").containsExactly(there);
  }

  private String open() {
    return prosecutor.post("/cases", CASE).get("number").getAsString();
  }

  private static String accused(String given) {
    return "{\"kind\":\"NATURAL\",\"known\":true,\"sex\":\"M\",\"citizenships\":[\"CR\"],"
        + "\"firstSuspectedOn\":\"2026-11-03\",\"identity\":{\"given\":\""
        + given
        + "\",\"family1\":\"Reunido\"}}";
  }

  private void charge(String of, String victim, String accused) {
    JsonObject made =
        prosecutor.post(
            "/cases/" + of + "/counts",
            "{\"offence\":\"CP172-AG\",\"acts\":1,\"from\":\"2026-09\",\"attempt\":\"COMPLETED\","
                + "\"cells\":[{\"accused\":\""
                + accused
                + "\",\"victims\":[\""
                + victim
                + "\"],\"participation\":\"AUTHOR\",\"relation\":\"STRANGER\"}]}");
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

  private JsonObject join(String key) {
    return prosecutor.post("/cases/" + number + "/joins", body(into), key + number);
  }

  private static String body(String other) {
    return "{\"into\":\""
        + other
        + "\",\"on\":\"2026-11-23\",\"order\":\"123-2026\",\"reason\":\"CONNECTED\"}";
  }

  private String code(String of, String kind, String body) {
    return prosecutor.post("/cases/" + of + kind, body).get("code").getAsString();
  }

  private List<String> items(String of, String what, String field) {
    List<String> found = new ArrayList<>();
    for (JsonElement one : prosecutor.get("/cases/" + of + "/" + what).getAsJsonArray("items")) {
      found.add(one.getAsJsonObject().get(field).getAsString());
    }
    return found;
  }

  private static List<String> measures(String of) {
    return all(
        "SELECT CONCAT(m.kind_code, ' ', m.from_on, ' ', COALESCE(m.end_reason, 'runs'))"
            + " FROM measure m JOIN case_file c ON c.id = m.case_id WHERE c.number = '"
            + of
            + "'");
  }

  private String status() {
    return one("SELECT status FROM case_file WHERE number = '" + number + "'");
  }

  private static int status(JsonObject answer) {
    return answer.get("httpStatus").getAsInt();
  }
}
