package org.resguardo.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Product;

/** The victim's side, as the product's own users meet it. */
class CareIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String POINTS =
      "\"points\":[\"AGREES\",\"PURPOSE\",\"USES\",\"RESEARCH\",\"ACCESS\",\"RETENTION\","
          + "\"WITHDRAWAL\"]";
  private static final String SECRET = "Duerme donde la vecina del portal verde";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final Api unit = Api.as("victimas.sanjose");
  private final String number = prosecutor.post("/cases", CASE).get("number").getAsString();

  @Test
  void the_second_interview_asks_why() {
    String victim = victim("Benilda", "9-0801-0001");
    consent(victim, "INTERVIEW", "GIVEN");
    String first = interview("2026-11-10", "");
    assertThat(status(prosecutor.post(care(victim) + "/interviews", first))).isEqualTo(201);
    JsonObject refused = prosecutor.post(care(victim) + "/interviews", interview("2026-11-12", ""));
    assertThat(status(refused)).isEqualTo(422);
    assertThat(refused.toString()).contains("repeatReason");
    String why = ",\"repeatReason\":\"NEW_FACTS\",\"repeatNote\":\"Otro lugar de los hechos\"";
    assertThat(status(prosecutor.post(care(victim) + "/interviews", interview("2026-11-12", why))))
        .isEqualTo(201);
    assertThat(prosecutor.get(care(victim)).get("told").getAsInt()).isEqualTo(2);
  }

  @Test
  void withdrawn_consent_blocks_interviews_and_referrals_until_a_court_orders() {
    String victim = victim("Crisanta", "9-0801-0002");
    consent(victim, "SERVICES", "GIVEN");
    long referral = unit.post(referrals(victim), referral("")).get("id").getAsLong();
    consent(victim, "SERVICES", "WITHDRAWN");
    consent(victim, "INTERVIEW", "WITHHELD");
    assertThat(status(prosecutor.post(care(victim) + "/interviews", interview("2026-11-20", ""))))
        .isEqualTo(422);
    assertThat(
            status(
                prosecutor.post(
                    care(victim) + "/interviews",
                    interview("2026-11-20", ",\"ruling\":\"2026-71\""))))
        .isEqualTo(201);
    assertThat(status(unit.post(referrals(victim), referral("")))).isEqualTo(422);
    String steps = referrals(victim) + "/" + referral + "/steps";
    assertThat(status(unit.post(steps, "{\"state\":\"ACCEPTED\",\"on\":\"2026-11-20\"}")))
        .isEqualTo(422);
    assertThat(
            status(
                unit.post(
                    steps,
                    "{\"state\":\"CLOSED\",\"on\":\"2026-11-20\","
                        + "\"outcome\":\"CONSENT_WITHDRAWN\"}")))
        .isEqualTo(200);
  }

  @Test
  void of_a_guardian_nothing_is_said_but_yes_or_no() {
    String victim = victim("Dionisia", "9-0801-0003");
    String elsewhere =
        Api.as("fiscal.liberia")
            .post("/cases", CASE.replace("SANJOSE", "LIBERIA"))
            .get("number")
            .getAsString();
    Api.as("fiscal.liberia")
        .post(
            "/cases/" + elsewhere + "/accused",
            "{\"kind\":\"NATURAL\",\"known\":true,\"sex\":\"M\",\"citizenships\":[\"CR\"],"
                + "\"identity\":"
                + person("Filiberto", "Inventado", "1-0801-0099")
                + "}");
    String father = representative(victim, "Filiberto", "Inventado", "1-0801-0099");
    String aunt = representative(victim, "Gumersinda", "Inexistente", "1-0801-0098");

    JsonObject answer = ask(victim, father);
    answer.remove("httpStatus");
    assertThat(answer.toString()).isEqualTo("{\"conflict\":\"YES\"}");
    assertThat(ask(victim, aunt).get("conflict").getAsString()).isEqualTo("NO");
    assertThat(ask(victim, null).get("conflict").getAsString()).isEqualTo("UNKNOWN");
    String page = prosecutor.get(care(victim)).toString();
    assertThat(page).contains("\"conflict\":\"YES\"").doesNotContain(elsewhere, "Filiberto");

    String by = "\"by\":\"REPRESENTATIVE\",\"representative\":\"";
    assertThat(status(agree(victim, by + father + "\""))).isEqualTo(422);
    assertThat(status(agree(victim, by + aunt + "\""))).isEqualTo(201);
  }

  @Test
  void a_decision_is_due_to_every_victim_until_each_was_told() {
    String one = victim("Eduviges", "9-0801-0004");
    String other = victim("Fermina", "9-0801-0005");
    String before = unit.get("/notices?event=DECISION").get("total").getAsString();
    assertThat(
            status(
                prosecutor.post(
                    "/cases/" + number + "/decisions",
                    "{\"kind\":\"D24\",\"decidedOn\":\"2026-11-20\"}")))
        .isEqualTo(201);
    assertThat(unit.get("/notices?event=DECISION").get("total").getAsInt())
        .isEqualTo(Integer.parseInt(before) + 2);
    JsonObject due = notices(one).get(0).getAsJsonObject();
    assertThat(due.get("kind").getAsString()).isEqualTo("D24");
    assertThat(due.get("due").getAsString()).isEqualTo("2026-11-23");

    String attempts =
        "/cases/" + number + "/victims/" + one + "/notices/" + due.get("id") + "/attempts";
    String told =
        "{\"on\":\"2026-11-23\",\"channel\":\"SAFE_CONTACT\",\"teller\":\"VICTIM_UNIT\","
            + "\"language\":\"SPA\",\"result\":\"";
    assertThat(status(unit.post(attempts, told + "NOT_REACHED\"}"))).isEqualTo(200);
    assertThat(state(one)).isEqualTo("OPEN");
    assertThat(status(unit.post(attempts, told + "TOLD\"}"))).isEqualTo(200);
    assertThat(state(one)).isEqualTo("TOLD");
    assertThat(state(other)).isEqualTo("OPEN");
    assertThat(status(unit.post(attempts, told + "TOLD\"}"))).isEqualTo(422);
  }

  @Test
  void the_end_of_a_detention_is_due_the_same_day() {
    String victim = victim("Herminia", "9-0801-0006");
    String accused =
        prosecutor
            .post(
                "/cases/" + number + "/accused",
                "{\"kind\":\"NATURAL\",\"known\":false,\"sex\":\"M\",\"citizenships\":[\"CR\"]}")
            .get("code")
            .getAsString();
    long measure =
        prosecutor
            .post(
                "/cases/" + number + "/measures",
                "{\"kind\":\"M01\",\"decidedOn\":\"2026-11-04\",\"grounds\":[\"FLIGHT\"],"
                    + "\"statedUntil\":\"2027-05-04\",\"person\":\""
                    + accused
                    + "\"}")
            .get("id")
            .getAsLong();
    assertThat(notices(victim)).isEmpty();
    prosecutor.post(
        "/cases/" + number + "/measures/" + measure + "/steps",
        "{\"kind\":\"ENDED\",\"on\":\"2026-11-21\",\"outcome\":\"RELEASED\"}");
    JsonObject due = notices(victim).get(0).getAsJsonObject();
    assertThat(due.get("event").getAsString()).isEqualTo("RELEASE");
    assertThat(due.get("due").getAsString()).isEqualTo("2026-11-21");
  }

  @Tag("DP-26")
  @Test
  void one_person_victim_and_accused_is_told_to_the_prosecutor_alone() {
    String victim = victim("Iluminada", "9-0801-0007");
    assertThat(prosecutor.get(care(victim)).get("alsoAccused").getAsBoolean()).isFalse();
    String elsewhere =
        Api.as("fiscal.liberia")
            .post("/cases", CASE.replace("SANJOSE", "LIBERIA"))
            .get("number")
            .getAsString();
    Api.as("fiscal.liberia")
        .post(
            "/cases/" + elsewhere + "/accused",
            "{\"kind\":\"NATURAL\",\"known\":true,\"sex\":\"F\",\"citizenships\":[\"CR\"],"
                + "\"identity\":"
                + person("Iluminada", "Ensayo", "9-0801-0007")
                + "}");
    JsonObject told = prosecutor.get(care(victim));
    assertThat(told.get("alsoAccused").getAsBoolean()).isTrue();
    assertThat(told.toString()).doesNotContain(elsewhere, "LIBERIA");
    assertThat(unit.get(care(victim)).has("alsoAccused")).isFalse();
  }

  @Test
  void the_registry_the_head_and_who_is_not_assigned_do_not_get_in() {
    String victim = victim("Jacinta", "9-0801-0008");
    for (String account :
        List.of("registro.sanjose", "jefatura.sanjose", "estadistica", "auditoria", "ti")) {
      assertThat(status(Api.as(account).get(care(victim)))).as(account).isEqualTo(403);
      assertThat(status(Api.as(account).get("/notices"))).as(account).isEqualTo(403);
    }
    assertThat(status(Api.as("fiscal2.sanjose").get(care(victim)))).isEqualTo(404);
    assertThat(status(prosecutor.post(referrals(victim), "{}")))
        .as("what a service is asked for is the victim unit's")
        .isEqualTo(403);
  }

  @Test
  void what_is_sealed_stands_nowhere_in_the_case_and_each_look_is_on_record() throws SQLException {
    String victim = victim("Leocadia", "9-0801-0009");
    consent(victim, "SERVICES", "GIVEN");
    unit.post(referrals(victim), referral(",\"details\":\"" + SECRET + "\""));
    unit.post(
        care(victim) + "/assessments",
        "{\"on\":\"2026-11-20\",\"by\":\"PSYCHOLOGIST\",\"level\":\"EXTREME\","
            + "\"nextReview\":\"2027-01-20\",\"text\":\""
            + SECRET
            + "\"}");
    JsonObject seen = unit.get(care(victim));
    assertThat(seen.getAsJsonArray("assessments").get(0).toString()).contains("EXTREME");
    assertThat(seen.toString()).doesNotContain(SECRET);
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement()) {
      assertThat(holds(statement, "resguardo_case", SECRET)).isEmpty();
      assertThat(holds(statement, "resguardo_vault", SECRET)).isEmpty();
      assertThat(holds(statement, "resguardo_case", "EXTREME"))
          .as("the level of the assessment")
          .noneMatch(place -> place.contains("risk_assessment"));
      try (ResultSet looks =
          statement.executeQuery(
              "SELECT COUNT(*) FROM audit_entry WHERE action = 'READ_CARE' AND subject = '"
                  + victim
                  + "'")) {
        looks.next();
        assertThat(looks.getInt(1)).isEqualTo(1);
      }
    }
  }

  private static List<String> holds(Statement statement, String schema, String text)
      throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet names =
        statement.executeQuery(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = '"
                + schema
                + "' AND table_type = 'BASE TABLE'")) {
      while (names.next()) {
        tables.add(schema + "." + names.getString(1));
      }
    }
    List<String> found = new ArrayList<>();
    for (String table : tables) {
      try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
        while (rows.next()) {
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            byte[] bytes = rows.getBytes(i);
            if (bytes != null && new String(bytes, StandardCharsets.UTF_8).contains(text)) {
              found.add(table + "." + rows.getMetaData().getColumnName(i));
            }
          }
        }
      }
    }
    return found;
  }

  private String victim(String given, String document) {
    JsonObject made =
        prosecutor.post(
            "/cases/" + number + "/victims",
            "{\"sex\":\"F\",\"citizenships\":[\"CR\"],\"minorStatus\":\"MINOR\","
                + "\"detectedOn\":\"2026-11-02\",\"interpreterNeeded\":false,\"identity\":"
                + person(given, "Ensayo", document)
                + "}");
    assertThat(made.has("code")).as(made.toString()).isTrue();
    return made.get("code").getAsString();
  }

  private String representative(String victim, String given, String family, String document) {
    JsonObject made =
        prosecutor.post(
            "/cases/" + number + "/parties",
            "{\"capacity\":\"LEGAL_REPRESENTATIVE\",\"representativeKind\":\"PARENT\","
                + "\"represents\":\""
                + victim
                + "\",\"appointedOn\":\"2026-11-03\",\"identity\":"
                + person(given, family, document)
                + "}");
    assertThat(made.has("code")).as(made.toString()).isTrue();
    return made.get("code").getAsString();
  }

  private static String person(String given, String family, String document) {
    return "{\"given\":\""
        + given
        + "\",\"family1\":\""
        + family
        + "\",\"documents\":[{\"kind\":\"NATIONAL_ID\",\"number\":\""
        + document
        + "\",\"country\":\"CR\"}]}";
  }

  private void consent(String victim, String purpose, String answer) {
    JsonObject made =
        prosecutor.post(
            care(victim) + "/consents",
            "{\"purpose\":\""
                + purpose
                + "\",\"answer\":\""
                + answer
                + "\",\"by\":\"VICTIM\",\"on\":\""
                + ("GIVEN".equals(answer) ? "2026-11-08" : "2026-11-18")
                + "\","
                + POINTS
                + "}");
    assertThat(status(made)).as(made.toString()).isEqualTo(201);
  }

  private JsonObject agree(String victim, String by) {
    return prosecutor.post(
        care(victim) + "/consents",
        "{\"purpose\":\"INTERVIEW\",\"answer\":\"GIVEN\",\"on\":\"2026-11-08\","
            + by
            + ","
            + POINTS
            + "}");
  }

  private JsonObject ask(String victim, String representative) {
    return prosecutor.post(
        "/cases/" + number + "/victims/" + victim + "/guardian-checks",
        representative == null ? "{}" : "{\"representative\":\"" + representative + "\"}");
  }

  private JsonArray notices(String victim) {
    return unit.get(care(victim)).getAsJsonArray("notices");
  }

  private String state(String victim) {
    return notices(victim).get(0).getAsJsonObject().get("state").getAsString();
  }

  private static String interview(String on, String more) {
    return "{\"on\":\""
        + on
        + "\",\"by\":\"PSYCHOLOGIST\",\"way\":\"GESELL\",\"place\":\"GESELL_ROOM\","
        + "\"present\":[\"PROSECUTOR\"]"
        + more
        + "}";
  }

  private static String referral(String more) {
    return "{\"need\":\"MENTAL_HEALTH\",\"provider\":\"CCSS\",\"on\":\"2026-11-19\","
        + "\"reason\":\"ADDITIONAL_SERVICES\",\"data\":[\"CODE_ONLY\"]"
        + more
        + "}";
  }

  private String care(String victim) {
    return "/cases/" + number + "/victims/" + victim + "/care";
  }

  private String referrals(String victim) {
    return "/cases/" + number + "/victims/" + victim + "/referrals";
  }

  private static int status(JsonObject answer) {
    return answer.get("httpStatus").getAsInt();
  }
}
