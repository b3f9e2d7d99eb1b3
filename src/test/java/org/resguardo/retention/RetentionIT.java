package org.resguardo.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.retention.ClosedCase.status;

import com.google.gson.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;

/** What is due by the rules of the pack, who decides, and what an erasure leaves. */
@Tag("DP-15")
@DisplayName("DP-15: retention by rule, human decision, erasure")
class RetentionIT {
  private static final String ACQUITTED = "R30";
  private static final String CONVICTED = "R40";
  private static final String BARRED = "R50";
  private static final String VICTIM = "R20";
  private static final String ERASE = "{\"kind\":\"ERASE\",\"reason\":\"Plazo vencido\"}";
  private static final List<String> TABLES = List.of("G3", "G4", "G7", "O1", "T1");

  private final Api head = Api.as("jefatura.sanjose");
  private final Api officer = Api.as("proteccion.datos");
  private final Api coordinator = Api.as("coordinacion");

  @Test
  void each_outcome_follows_its_rule_and_not_a_day_sooner() throws SQLException {
    ClosedCase acquitted = new ClosedCase("Absolutez").judged("D16", "ACQUITTED");
    ClosedCase convicted = new ClosedCase("Condenez").judged("D15", "CONVICTED");
    ClosedCase barred = new ClosedCase("Prescritez").barred();
    // The clock stands on 23 November 2026.
    acquitted.closed("2025-11-24");
    convicted.closed("2016-11-24");
    barred.closed("2025-11-24");
    ClosedCase.run();
    assertThat(acquitted.rules()).isEmpty();
    assertThat(convicted.rules()).isEmpty();
    assertThat(barred.rules()).isEmpty();

    acquitted.closed("2025-11-23");
    convicted.closed("2016-11-23");
    barred.closed("2025-11-23");
    ClosedCase.run();
    assertThat(acquitted.rules()).containsExactly(ACQUITTED);
    assertThat(convicted.rules()).containsExactly(VICTIM, CONVICTED);
    assertThat(barred.rules()).containsExactly(BARRED);
    JsonObject task = convicted.task(CONVICTED);
    assertThat(ClosedCase.of(task, "startedOn")).isEqualTo("2016-11-23");
    assertThat(task.get("years").getAsInt()).isEqualTo(10);
    assertThat(ClosedCase.of(task, "dueOn")).isEqualTo("2026-11-23");
    assertThat(ClosedCase.of(task, "article")).isNotEmpty();
    assertThat(task.get("confirmed").getAsBoolean()).as("needs local legal review").isFalse();
  }

  @Test
  void a_run_makes_a_task_once_erases_nobody_and_takes_back_what_was_reopened()
      throws SQLException {
    ClosedCase closed = new ClosedCase("Reabiertez").closed("2010-03-01");
    ClosedCase.run();
    assertThat(closed.rules()).contains(VICTIM);
    assertThat(ClosedCase.run().get("made").getAsInt()).isZero();
    assertThat(closed.opening()).as("nobody decided").isEqualTo(201);
    String task = address(closed.task(VICTIM));
    head.post(task + "/decisions", ERASE);
    closed.reopened();
    assertThat(status(coordinator.post(task + "/approval", "{}"))).as("open again").isEqualTo(422);
    assertThat(closed.opening()).isEqualTo(201);
    ClosedCase.run();
    assertThat(closed.rules()).isEmpty();
  }

  @Test
  void kept_until_a_day_it_comes_back_after_it() throws SQLException {
    ClosedCase closed = new ClosedCase("Guardadez").closed("2010-03-01");
    ClosedCase.run();
    String task = address(closed.task(VICTIM));
    String keep = "{\"kind\":\"KEEP\",\"reason\":\"Juicio civil\"%s}";
    assertThat(status(head.post(task + "/decisions", keep.formatted("")))).isEqualTo(422);
    String past = ",\"keepUntil\":\"2026-11-23\"";
    assertThat(status(head.post(task + "/decisions", keep.formatted(past)))).isEqualTo(422);
    String until = ",\"keepUntil\":\"2028-01-31\"";
    JsonObject kept = head.post(task + "/decisions", keep.formatted(until));
    assertThat(status(kept)).isEqualTo(200);
    assertThat(ClosedCase.of(kept, "state")).isEqualTo("KEPT");
    assertThat(status(head.post(task + "/decisions", ERASE))).as("decided").isEqualTo(422);
    ClosedCase.sql("UPDATE retention_task SET kept_to = '2026-11-22' WHERE id = %s", id(task));
    assertThat(ClosedCase.of(head.get(task), "state")).isEqualTo("DUE");
  }

  @Test
  void an_erasure_takes_two_people_and_leaves_codes_figures_and_a_log_that_holds()
      throws SQLException {
    ClosedCase closed = new ClosedCase("Borradez").judged("D16", "ACQUITTED").closed("2010-03-01");
    ClosedCase.run();
    List<String> figures = figures();
    String victims = Api.as("fiscal.sanjose").get(closed.at("/victims")).toString();
    assertThat(closed.accusedList()).contains("Borradez");
    for (String rule : List.of(VICTIM, ACQUITTED)) {
      String task = address(closed.task(rule));
      assertThat(status(head.post(task + "/decisions", ERASE))).isEqualTo(200);
      assertThat(status(head.post(task + "/approval", "{}"))).as("head alone").isEqualTo(403);
      assertThat(closed.opening()).as("one person is not enough").isEqualTo(201);
    }
    String ofAccused = address(closed.task(ACQUITTED));
    assertThat(status(officer.post(ofAccused + "/approval", "{}"))).isEqualTo(200);
    String ofVictim = address(closed.task(VICTIM));
    JsonObject done = coordinator.post(ofVictim + "/approval", "{}");
    assertThat(ClosedCase.of(done, "state")).isEqualTo("DONE");
    assertThat(status(coordinator.post(ofVictim + "/approval", "{}"))).as("twice").isEqualTo(422);

    assertThat(closed.opening()).isEqualTo(422);
    assertThat(closed.accusedList()).contains(closed.accused).doesNotContain("Borradez");
    assertThat(Api.as("fiscal.sanjose").get(closed.at("/victims")).toString()).isEqualTo(victims);
    assertThat(figures()).isEqualTo(figures);
    assertThat(
            ClosedCase.count(
                "SELECT COUNT(*) FROM resguardo_vault.person_key k JOIN resguardo_vault.party p"
                    + " ON p.person_id = k.person_id JOIN case_file c ON c.id = p.case_id"
                    + " WHERE c.number = '%s'",
                closed.number))
        .as("keys")
        .isZero();
    assertThat(Api.as("auditoria").get("/audit/verification").get("intact").getAsBoolean())
        .isTrue();
    ClosedCase.run();
    assertThat(ClosedCase.of(closed.task(VICTIM), "state")).isEqualTo("DONE");
  }

  @Test
  void whoever_decided_does_not_agree_and_a_refusal_gives_it_back() throws SQLException {
    ClosedCase closed = new ClosedCase("Negadez").closed("2010-03-01");
    ClosedCase.run();
    String task = address(closed.task(VICTIM));
    assertThat(status(officer.post(task + "/decisions", ERASE))).isEqualTo(200);
    assertThat(status(officer.post(task + "/approval", "{}"))).as("the same").isEqualTo(422);
    assertThat(closed.opening()).isEqualTo(201);
    assertThat(status(coordinator.post(task + "/refusal", "{}"))).isEqualTo(200);
    assertThat(ClosedCase.of(officer.get(task), "state")).isEqualTo("DUE");
    assertThat(closed.opening()).isEqualTo(201);
  }

  @Test
  void cut_off_between_the_stores_the_next_run_finishes_it() throws SQLException {
    ClosedCase closed = new ClosedCase("Cortadez").closed("2010-03-01");
    ClosedCase.run();
    String task = address(closed.task(VICTIM));
    head.post(task + "/decisions", ERASE);
    ClosedCase.sql(
        "UPDATE retention_decision SET approved = TRUE, approved_at = decided_at, approved_by ="
            + " (SELECT id FROM app_user WHERE username = 'coordinacion') WHERE task_id = %s",
        id(task));
    assertThat(closed.opening()).isEqualTo(201);
    ClosedCase.run();
    assertThat(closed.opening()).isEqualTo(422);
    assertThat(ClosedCase.of(officer.get(task), "state")).isEqualTo("DONE");
  }

  @Test
  void another_office_finds_nothing() throws SQLException {
    ClosedCase closed = new ClosedCase("Ajenez").closed("2010-03-01");
    ClosedCase.run();
    String task = address(closed.task(VICTIM));
    Api elsewhere = Api.as("jefatura.liberia");
    assertThat(status(elsewhere.get(task))).isEqualTo(404);
    assertThat(status(elsewhere.post(task + "/decisions", ERASE))).isEqualTo(404);
    assertThat(elsewhere.get("/retention").toString()).doesNotContain(closed.number);
    assertThat(status(Api.as("fiscal.sanjose").get("/retention"))).isEqualTo(403);
  }

  private List<String> figures() {
    return TABLES.stream()
        .map(
            id ->
                coordinator
                    .get("/statistics/" + id + "?from=2005-01-01&to=2026-12-31&audience=inside")
                    .toString())
        .toList();
  }

  private static String address(JsonObject task) {
    return "/retention/" + task.get("id").getAsLong();
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
