package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.intake.Books.all;
import static org.resguardo.intake.Books.one;
import static org.resguardo.intake.Books.run;
import static org.resguardo.intake.MinorFixture.accused;
import static org.resguardo.intake.MinorFixture.status;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.kernel.CaseNumber;

/** A sealed case is given by its number, unread; and from the day of its age it is shut. */
@Tag("DP-17")
@DisplayName("DP-17: sealed cases and records")
class SealedCaseIT {
  // Of age since March 2018, so that the record may be sealed since March 2021.
  private static final String LONG_AGO =
      MinorFixture.CASE.replace("\"factsFrom\":\"2026-09-10\"", "\"factsFrom\":\"2017-09-10\"");
  private static final String SECOND = "penal.segunda";
  private static final String GIVE = "/sealed-assignments";

  private final Api juvenile = Api.as("penal.juvenil");
  private final Api head = Api.as("jefatura.sanjose");
  private final String number = juvenile.post("/cases", LONG_AGO).get("number").getAsString();

  @AfterEach
  void dismissed() {
    run("UPDATE app_user SET enabled = FALSE WHERE username = '" + SECOND + "'");
  }

  @Test
  void a_head_gives_a_sealed_case_to_another_and_reads_nothing_of_it() {
    second();
    assertThat(give(Api.as("jefatura.liberia"), number, SECOND, ""))
        .as("another office, and none, give one answer")
        .isEqualTo(give(head, CaseNumber.of(26, 999_997).value(), SECOND, ""));
    assertThat(give(head, open(), SECOND, "")).as("not sealed").contains("\"number\"");
    assertThat(give(head, number, "fiscal2.sanjose", "")).contains("\"prosecutor\"");
    assertThat(give(head, number, SECOND, ",\"order\":\"44-2026\"")).contains("\"order\"");
    assertThat(owner()).isEqualTo("penal.juvenil");

    assertThat(give(head, number, SECOND, "")).isEqualTo("204");
    assertThat(owner()).isEqualTo(SECOND);
    assertThat(status(head.get("/cases/" + number))).isEqualTo(404);
    assertThat(head.get("/cases?q=" + number).getAsJsonArray("items")).isEmpty();
    assertThat(
            one(
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'ASSIGN_SEALED'"
                    + " AND outcome = 'DONE' AND case_number = '"
                    + number
                    + "'"))
        .isEqualTo("1");
    Books.holds();
  }

  @Test
  void from_its_day_on_a_closed_record_is_shut_to_those_too_who_worked_on_it() {
    juvenile.post("/cases/" + number + "/accused", accused("Fortunato", "2000-03-15"));
    assertThat(status(juvenile.get("/cases/" + number))).as("while it is open").isEqualTo(200);
    close();
    assertThat(status(juvenile.get("/cases/" + number))).isEqualTo(404);
    assertThat(Door.open("penal.juvenil").get("/cases/" + number).statusCode()).isEqualTo(404);
    assertThat(juvenile.get("/cases?q=" + number).getAsJsonArray("items")).isEmpty();
    assertThat(give(head, number, "penal.juvenil", ""))
        .as("the order of a court, and until when")
        .contains("\"order\"")
        .contains("\"until\"");
    String order = ",\"order\":\"44-2026\",\"until\":\"";
    assertThat(give(head, number, "penal.juvenil", order + "2020-01-01\"")).contains("\"until\"");
    assertThat(give(head, number, "penal.juvenil", order + "2099-01-01\"")).contains("\"until\"");

    String soon = LocalDate.now(ZoneOffset.UTC).plusDays(9).toString();
    assertThat(give(head, number, "penal.juvenil", order + soon + "\"")).isEqualTo("204");
    assertThat(status(juvenile.get("/cases/" + number))).isEqualTo(200);
    assertThat(status(head.get("/cases/" + number))).isEqualTo(404);
    run("UPDATE case_assignment SET until_at = '2026-01-01' WHERE kind = 'ORDER'");
    assertThat(status(juvenile.get("/cases/" + number))).as("the order has ended").isEqualTo(404);
  }

  @Test
  void whose_day_has_not_come_stays_with_those_who_worked_on_it() {
    juvenile.post("/cases/" + number + "/accused", accused("Fortunato", "2000-03-15"));
    juvenile.post("/cases/" + number + "/accused", accused("Rigoberto", "2010-03-15"));
    close();
    assertThat(juvenile.get("/cases/" + number).get("status").getAsString()).isEqualTo("CLOSED");
  }

  private void second() {
    if (all("SELECT 1 FROM app_user WHERE username = '" + SECOND + "'").isEmpty()) {
      run(
          "INSERT INTO app_user (version, username, role_code, office_code, short_name, enabled,"
              + " demo, created_at) VALUES (1, '"
              + SECOND
              + "', 'juvenile_prosecutor', 'SANJOSE', 'Segunda', TRUE, TRUE, UTC_TIMESTAMP(6))");
    }
    run("UPDATE app_user SET enabled = TRUE WHERE username = '" + SECOND + "'");
  }

  private void close() {
    Door door = Door.open("penal.juvenil");
    PostedForm form = PostedForm.of(door.get("/cases/" + number + "/close").body(), "form").get();
    door.post(
        "/cases/" + number + "/close",
        form.filled(Map.of("on", List.of("23/11/2026"), "reason", List.of("DUPLICATE"))));
    assertThat(one("SELECT status FROM case_file WHERE number = '" + number + "'"))
        .isEqualTo("CLOSED");
  }

  /** A case of the same office that no seal closes. */
  private static String open() {
    return Api.as("fiscal.sanjose").post("/cases", MinorFixture.CASE).get("number").getAsString();
  }

  /** The status, or what was said of which field. */
  private static String give(Api who, String of, String to, String more) {
    JsonObject answer =
        who.post(
            GIVE,
            "{\"number\":\"%s\",\"prosecutor\":\"%s\",\"reason\":\"LEAVE\"%s}"
                .formatted(of, to, more));
    return answer.has("errors")
        ? answer.get("errors").toString()
        : answer.get("httpStatus").getAsString();
  }

  private String owner() {
    return one(
        "SELECT u.username FROM case_file c JOIN app_user u ON u.id = c.prosecutor_id"
            + " WHERE c.number = '"
            + number
            + "'");
  }
}
