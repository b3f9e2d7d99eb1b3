package org.resguardo.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.retention.ClosedCase.status;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;

/** An order to keep: nothing that it holds is erased, and the run says who is held. */
@Tag("DP-14")
@DisplayName("DP-14: legal hold")
class LegalHoldIT {
  private static final String VICTIM = "R20";
  private static final String ERASE = "{\"kind\":\"ERASE\",\"reason\":\"Plazo vencido\"}";
  private static final String HOLD =
      "{\"order\":\"OF-2026-7\",\"since\":\"2026-11-20\",\"reason\":\"Proceso civil\"%s}";

  private final Api head = Api.as("jefatura.sanjose");
  private final Api officer = Api.as("proteccion.datos");

  @Test
  void what_is_held_is_untouched_and_reported_until_the_order_ends() throws SQLException {
    ClosedCase closed = new ClosedCase("Retenidez").closed("2010-03-01");
    int before = ClosedCase.run().get("held").getAsInt();
    long hold = head.post(closed.at("/holds"), HOLD.formatted("")).get("id").getAsLong();
    assertThat(ClosedCase.run().get("held").getAsInt())
        .as("victim and accused")
        .isEqualTo(before + 2);
    JsonObject task = closed.task(VICTIM);
    assertThat(ClosedCase.of(task, "state")).isEqualTo("HELD");
    assertThat(held(task)).isTrue();
    assertThat(status(head.post(address(task) + "/decisions", ERASE))).isEqualTo(422);
    assertThat(closed.opening()).isEqualTo(201);

    String release = closed.at("/holds/") + hold + "/release";
    assertThat(status(head.post(release, "{}"))).as("no reason").isEqualTo(422);
    assertThat(status(head.post(release, "{\"reason\":\"Terminó\"}"))).isEqualTo(204);
    assertThat(status(head.post(release, "{\"reason\":\"Terminó\"}"))).as("twice").isEqualTo(422);
    assertThat(ClosedCase.of(closed.task(VICTIM), "state")).isEqualTo("DUE");
  }

  @Test
  void an_order_that_comes_between_the_decision_and_the_second_person_stops_it()
      throws SQLException {
    ClosedCase closed = new ClosedCase("Tardiez").closed("2010-03-01");
    ClosedCase.run();
    JsonObject task = closed.task(VICTIM);
    head.post(address(task) + "/decisions", ERASE);
    assertThat(status(officer.post(closed.at("/holds"), HOLD.formatted("")))).isEqualTo(201);
    assertThat(status(officer.post(address(task) + "/approval", "{}"))).isEqualTo(422);
    assertThat(closed.opening()).isEqualTo(201);
  }

  @Test
  void an_order_on_a_person_holds_the_same_human_being_in_another_case() throws SQLException {
    ClosedCase closed = new ClosedCase("Mismez").closed("2010-03-01");
    ClosedCase other = new ClosedCase("Mismez").closed("2010-03-01");
    String person = ",\"person\":\"" + other.victim + "\"";
    assertThat(status(head.post(other.at("/holds"), HOLD.formatted(person)))).isEqualTo(201);
    ClosedCase.run();
    assertThat(held(closed.task(VICTIM))).isTrue();
    assertThat(closed.task(VICTIM).toString()).doesNotContain("OF-2026-7");
    assertThat(closed.task("R55").toString()).as("the accused is not").contains("\"held\":false");
  }

  @Test
  void no_document_of_a_held_case_is_removed() {
    ClosedCase open = new ClosedCase("Documentez");
    Api prosecutor = Api.as("fiscal.sanjose");
    String filed =
        Door.open("fiscal.sanjose")
            .file(open.at("/documents"), Map.of("documentClass", "WORK"))
            .body();
    String id = ClosedCase.of(JsonParser.parseString(filed).getAsJsonObject(), "id");
    String purge = open.at("/documents/") + id + "/purge";
    assertThat(status(prosecutor.post(purge, "{\"step\":\"ask\",\"reason\":\"Prueba\"}")))
        .isLessThan(300);
    assertThat(status(head.post(open.at("/holds"), HOLD.formatted("")))).isEqualTo(201);
    assertThat(status(head.post(purge, "{\"step\":\"confirm\"}"))).isEqualTo(422);
  }

  @Test
  void an_order_is_typed_whole_and_once_and_only_within_reach() {
    ClosedCase open = new ClosedCase("Ordenez");
    String holds = open.at("/holds");
    assertThat(status(head.post(holds, "{\"reason\":\"Prueba\"}"))).isEqualTo(422);
    String future = HOLD.formatted("").replace("2026-11-20", "2026-12-24");
    assertThat(status(head.post(holds, future))).isEqualTo(422);
    assertThat(status(head.post(holds, HOLD.formatted(",\"person\":\"V-XXXX\"")))).isEqualTo(422);
    JsonObject first = head.post(holds, HOLD.formatted(""), "una-sola-vez");
    JsonObject second = head.post(holds, HOLD.formatted(""), "una-sola-vez");
    assertThat(second.get("id")).isEqualTo(first.get("id"));
    assertThat(head.get(holds).getAsJsonArray("items")).hasSize(1);
    assertThat(status(Api.as("jefatura.liberia").get(holds))).isEqualTo(404);
    assertThat(status(Api.as("registro.sanjose").get(holds))).isEqualTo(403);
  }

  private static boolean held(JsonObject task) {
    return task.getAsJsonArray("people").get(0).getAsJsonObject().get("held").getAsBoolean();
  }

  private static String address(JsonObject task) {
    return "/retention/" + task.get("id").getAsLong();
  }
}
