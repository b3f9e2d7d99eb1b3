package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Eventually;
import org.resguardo.harness.Product;
import org.resguardo.kernel.CaseNumber;

/** A colleague who reads a case in an emergency, those who review it, and what it never opens. */
@Tag("DP-10")
@DisplayName("DP-10: emergency access")
class EmergencyIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String VICTIM =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "interpreterNeeded":false,"identity":{"given":"Aurelia","family1":"Ensayo"}}""";
  private static final String OPENINGS = "/emergency-accesses";
  private static final String REVIEWS = OPENINGS + "/reviews";

  private final Api owner = Api.as("fiscal.sanjose");
  private final Api colleague = Api.as("fiscal2.sanjose");
  private final Api head = Api.as("jefatura.sanjose");
  private final Api officer = Api.as("proteccion.datos");
  private final String number = owner.post("/cases", CASE).get("number").getAsString();

  /** No use of this test may bear on another's. */
  @AfterEach
  void reviewAll() throws SQLException {
    sql(
        "UPDATE emergency_access SET reviewed_at = opened_at, verdict = 'JUSTIFIED', reviewed_by ="
            + " (SELECT id FROM app_user WHERE username = 'proteccion.datos')"
            + " WHERE opened_at IS NOT NULL AND reviewed_at IS NULL");
  }

  @Test
  void it_opens_one_case_for_four_hours_to_read_and_no_more() throws SQLException {
    String victim = owner.post("/cases/" + number + "/victims", VICTIM).get("code").getAsString();
    assertThat(reads(colleague)).isEqualTo(404);
    assertThat(status(open(colleague, number, "prisa"))).as("no real reason").isEqualTo(422);

    JsonObject use = open(colleague, number);
    assertThat(status(use)).isEqualTo(201);
    assertThat(
            Duration.between(
                Instant.parse(use.get("openedAt").getAsString()),
                Instant.parse(use.get("until").getAsString())))
        .isEqualTo(Duration.ofHours(4));
    assertThat(reads(colleague)).isEqualTo(200);
    assertThat(opening(colleague, victim)).as("who she is (P3)").isEqualTo(201);
    for (String closed : new String[] {"documents", "evidence", "victims/" + victim + "/care"}) {
      assertThat(status(colleague.get("/cases/" + number + "/" + closed)))
          .as(closed)
          .isEqualTo(404);
    }
    assertThat(status(colleague.post("/cases/" + number + "/victims", VICTIM))).isEqualTo(404);
    assertThat(colleague.get("/cases?q=" + number).getAsJsonArray("items")).isEmpty();
    assertThat(status(open(colleague, number))).as("open already").isEqualTo(422);

    sql("UPDATE case_assignment SET until_at = from_at WHERE kind = 'EMERGENCY'");
    assertThat(reads(colleague)).as("after four hours").isEqualTo(404);
    assertThat(opening(colleague, victim)).isEqualTo(404);
  }

  @Test
  void what_it_never_opens_is_answered_like_what_does_not_exist() throws SQLException {
    String missing = problem(open(colleague, CaseNumber.of(26, 999_999).value()));
    String foreign =
        one(
            "SELECT MIN(number) FROM case_file WHERE office_code = 'LIBERIA' AND status = 'ACTIVE'");
    String juvenile =
        one(
            "SELECT MIN(c.number) FROM case_file c JOIN app_user u ON u.id = c.prosecutor_id"
                + " WHERE u.username = 'penal.juvenil' AND c.office_code = 'SANJOSE'");
    assertThat(
            status(
                head.post(
                    "/cases/" + number + "/ties",
                    "{\"kind\":\"EXCLUDED\",\"user\":\"fiscal2.sanjose\",\"reason\":\"Prueba\"}")))
        .isEqualTo(201);
    assertThat(problem(open(colleague, foreign))).isEqualTo(missing);
    assertThat(problem(open(colleague, juvenile))).isEqualTo(missing);
    assertThat(problem(open(colleague, number))).as("excluded").isEqualTo(missing);
    assertThat(reads(colleague)).isEqualTo(404);
  }

  @Test
  void a_reserve_of_a_judge_beats_it() {
    String victim = owner.post("/cases/" + number + "/victims", VICTIM).get("code").getAsString();
    owner.post(
        "/cases/" + number + "/measures",
        "{\"kind\":\"P01\",\"provisional\":true,\"askedAt\":\"2026-11-03T08:00\",\"person\":\""
            + victim
            + "\"}");
    assertThat(status(open(colleague, number))).isEqualTo(201);
    assertThat(opening(colleague, victim)).isEqualTo(422);
  }

  @Test
  void a_name_in_the_reason_becomes_a_code_and_who_typed_it_learns_nothing() {
    String victim = owner.post("/cases/" + number + "/victims", VICTIM).get("code").getAsString();
    JsonObject use = open(colleague, number, "Aurelia Ensayo llamó y dice que la siguen");
    assertThat(status(use)).isEqualTo(201);
    assertThat(colleague.get(OPENINGS).toString()).doesNotContain(victim).doesNotContain("Aurelia");
    assertThat(head.get(REVIEWS + "/" + use.get("id").getAsLong()).get("reason").getAsString())
        .startsWith(victim)
        .doesNotContain("Aurelia");
  }

  @Test
  void who_reviews_is_told_at_once_and_ends_what_was_not_justified() {
    long id = open(colleague, number).get("id").getAsLong();
    assertThat(waits(head, id)).isTrue();
    assertThat(waits(officer, id)).isTrue();
    assertThat(waits(Api.as("jefatura.liberia"), id)).isFalse();
    assertThat(status(Api.as("jefatura.liberia").get(REVIEWS + "/" + id))).isEqualTo(404);
    String finding = "{\"verdict\":\"UNJUSTIFIED\"%s}";
    assertThat(status(colleague.post(REVIEWS + "/" + id, finding.formatted("")))).isEqualTo(403);
    assertThat(status(head.post(REVIEWS + "/" + id, finding.formatted("")))).isEqualTo(422);
    assertThat(reads(colleague)).isEqualTo(200);
    String told = finding.formatted(",\"note\":\"Curiosidad\"");
    assertThat(status(head.post(REVIEWS + "/" + id, told))).isEqualTo(204);
    assertThat(reads(colleague)).isEqualTo(404);
    assertThat(status(officer.post(REVIEWS + "/" + id, told))).as("reviewed").isEqualTo(422);
  }

  @Test
  void after_a_review_that_is_late_the_next_use_waits_for_an_approval() throws SQLException {
    long first = open(colleague, number).get("id").getAsLong();
    sql("UPDATE emergency_access SET review_on = '2026-01-05' WHERE id = " + first);
    String next = owner.post("/cases", CASE).get("number").getAsString();
    JsonObject use = open(colleague, next);
    assertThat(status(use)).isEqualTo(202);
    assertThat(status(colleague.get("/cases/" + next))).isEqualTo(404);
    assertThat(status(open(colleague, next))).as("asked already").isEqualTo(422);
    String one = REVIEWS + "/" + use.get("id").getAsLong();
    assertThat(status(head.post(one + "/approval", "{}"))).isEqualTo(422);
    assertThat(status(officer.post(one + "/approval", "{}"))).isEqualTo(204);
    assertThat(status(colleague.get("/cases/" + next))).isEqualTo(200);
    assertThat(status(officer.post(one + "/refusal", "{}"))).as("decided").isEqualTo(422);
  }

  @Test
  void a_review_that_is_late_is_written_of_once_to_whoever_reviews_for_all() throws SQLException {
    sql(
        "INSERT INTO notice_choice (user_id, mailbox, way) SELECT id, 'prueba@example.org', 'DIGEST'"
            + " FROM app_user WHERE username IN ('jefatura.sanjose', 'proteccion.datos',"
            + " 'fiscal2.sanjose') ON DUPLICATE KEY UPDATE way = 'DIGEST'");
    long id = open(colleague, number).get("id").getAsLong();
    sql("UPDATE emergency_access SET review_on = '2026-01-05' WHERE id = " + id);
    String told =
        "SELECT GROUP_CONCAT(u.username) FROM notice n JOIN app_user u ON u.id = n.user_id"
            + " WHERE n.case_number = '%s' AND n.due_on = '2026-01-05'".formatted(number);
    Eventually.is(
        () -> "0".equals(one("SELECT told_on IS NULL FROM emergency_access WHERE id = " + id)));
    assertThat(one(told)).isEqualTo("proteccion.datos");
  }

  @Test
  void an_office_without_a_head_is_reviewed_by_the_deputy() throws SQLException {
    sql(
        "INSERT INTO emergency_access (case_id, user_id, reason, asked_at, opened_at, until_at,"
            + " review_on) SELECT MIN(c.id), MIN(u.id), 'Prueba', NOW(6), NOW(6), NOW(6),"
            + " '2026-12-31' FROM case_file c JOIN app_user u ON u.username = 'fiscal2.sanjose'"
            + " WHERE c.office_code = 'JACO'");
    long id = Long.parseLong(one("SELECT MAX(id) FROM emergency_access"));
    assertThat(waits(Api.as("jefatura.liberia"), id)).isTrue();
    assertThat(waits(head, id)).isFalse();
  }

  private JsonObject open(Api who, String typed) {
    return open(who, typed, "La víctima llamó y está en peligro");
  }

  private static JsonObject open(Api who, String typed, String reason) {
    return who.post(OPENINGS, "{\"number\":\"%s\",\"reason\":\"%s\"}".formatted(typed, reason));
  }

  private int opening(Api who, String victim) {
    return status(
        who.post(
            "/cases/" + number + "/victims/" + victim + "/identity-openings",
            "{\"reason\":\"INTERVIEW\"}"));
  }

  private boolean waits(Api who, long id) {
    return who.get(REVIEWS).getAsJsonArray("items").asList().stream()
        .anyMatch(use -> use.getAsJsonObject().get("id").getAsLong() == id);
  }

  private static String problem(JsonObject answer) {
    assertThat(status(answer)).isEqualTo(422);
    answer.remove("instance");
    answer.remove("correlation");
    return answer.toString();
  }

  private int reads(Api who) {
    return status(who.get("/cases/" + number));
  }

  private static int status(JsonObject answer) {
    return answer.get("httpStatus").getAsInt();
  }

  private static void sql(String statement) throws SQLException {
    try (Connection root = Product.get().stores().root();
        PreparedStatement prepared = root.prepareStatement(statement)) {
      prepared.executeUpdate();
    }
  }

  private static String one(String query) {
    try (Connection root = Product.get().stores().root();
        PreparedStatement prepared = root.prepareStatement(query);
        ResultSet row = prepared.executeQuery()) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
