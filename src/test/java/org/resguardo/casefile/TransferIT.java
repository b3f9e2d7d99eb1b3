package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Product;

/** A case is offered to another office, which takes it or does not. */
class TransferIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String CHILD =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "interpreterNeeded":false,"identity":{"given":"Casandra","family1":"Inventada"}}""";
  private static final String OFFER =
      "{\"toOffice\":\"%s\",\"on\":\"2026-11-23\",\"reason\":\"TERRITORY\",\"note\":\"Nota\"}";
  private static final String ACCEPTED = "{\"answer\":\"ACCEPTED\"}";
  private static final String REJECTED = "{\"answer\":\"REJECTED\",\"note\":\"%s\"}";

  private final Api owner = Api.as("fiscal.sanjose");
  private final Api sender = Api.as("jefatura.sanjose");
  private final Api receiver = Api.as("jefatura.liberia");
  private final Api coordinator = Api.as("coordinacion");
  private final String number = owner.post("/cases", CASE).get("number").getAsString();
  private final String offers = "/cases/" + number + "/transfers";

  @Test
  void the_case_goes_when_the_other_office_accepts_and_not_before() {
    owner.post("/cases/" + number + "/victims", CHILD);
    long id = offer("LIBERIA");
    assertThat(reads(owner)).as("offered only").isEqualTo(200);
    assertThat(reads(receiver)).as("no page of it is open before").isEqualTo(404);
    JsonObject told = waiting(receiver, id).get(0);
    assertThat(told.get("from").getAsString()).isEqualTo("SANJOSE");
    assertThat(told.get("note").getAsString()).isEqualTo("Nota");
    JsonObject seen = told.getAsJsonObject("offered");
    assertThat(seen.get("offence").getAsString()).isEqualTo("CP172-AG");
    assertThat(seen.get("victims").getAsInt()).isEqualTo(1);
    assertThat(seen.get("childVictim").getAsBoolean()).isTrue();
    assertThat(told.toString()).doesNotContain("Casandra");

    assertThat(answer(receiver, id, ACCEPTED)).isEqualTo(204);
    assertThat(reads(receiver)).isEqualTo(200);
    assertThat(reads(sender)).isEqualTo(404);
    assertThat(reads(owner)).as("assignments ended").isEqualTo(404);
    assertThat(receiver.get("/cases/" + number + "/assignments").getAsJsonArray("items"))
        .allMatch(each -> each.getAsJsonObject().has("ended"));
    assertThat(waiting(receiver, id)).isEmpty();
    JsonObject kept = items(receiver.get(offers)).get(0);
    assertThat(kept.get("answer").getAsString()).isEqualTo("ACCEPTED");
    assertThat(kept.has("offered")).as("what it was like stays closed").isFalse();
    assertThat(log("RECEIVE_CASE", number))
        .contains("\"office\":\"SANJOSE > LIBERIA\"", "ACCEPTED");
    assertThat(log("TRANSFER_CASE", number)).contains("\"transfer\":\"OFFERED\"", "TERRITORY");
  }

  @Test
  void who_rejects_says_why_and_the_case_stays() {
    owner.post("/cases/" + number + "/victims", CHILD);
    long id = offer("LIBERIA");
    assertThat(status(sender.post(offers, OFFER.formatted("JACO"))))
        .as("one at a time")
        .isEqualTo(422);
    assertThat(answer(receiver, id, "{\"answer\":\"REJECTED\"}")).isEqualTo(422);
    assertThat(answer(receiver, id, "{\"answer\":\"REVOKED\"}")).isEqualTo(422);
    assertThat(answer(receiver, id, REJECTED.formatted("Casandra Inventada vive allá")))
        .isEqualTo(204);
    assertThat(reads(owner)).isEqualTo(200);
    assertThat(reads(receiver)).isEqualTo(404);
    JsonObject kept = items(sender.get(offers)).get(0);
    assertThat(kept.get("answer").getAsString()).isEqualTo("REJECTED");
    assertThat(kept.get("answerNote").getAsString())
        .as("who does not read the case writes no name into it, and is not told that it is one")
        .endsWith("vive allá")
        .doesNotContain("Casandra");
    assertThat(offer("JACO")).as("and it may be offered again").isGreaterThan(id);
  }

  @Test
  void who_offered_it_takes_it_back_before_it_is_answered() {
    long id = offer("LIBERIA");
    assertThat(owner.delete(offers + "/" + id)).isEqualTo(403);
    assertThat(receiver.delete(offers + "/" + id)).isEqualTo(404);
    assertThat(sender.delete(offers + "/" + id)).isEqualTo(204);
    assertThat(sender.delete(offers + "/" + id)).as("twice").isEqualTo(422);
    assertThat(waiting(receiver, id)).isEmpty();
    assertThat(answer(receiver, id, ACCEPTED)).isEqualTo(422);
    assertThat(reads(owner)).isEqualTo(200);
    String other = owner.post("/cases", CASE).get("number").getAsString();
    long elsewhere = id(sender.post("/cases/" + other + "/transfers", OFFER.formatted("LIBERIA")));
    assertThat(sender.delete(offers + "/" + elsewhere)).as("of another case").isEqualTo(404);
  }

  @Test
  void only_the_office_that_it_is_offered_to_answers_or_the_coordinator_for_it() {
    long id = offer("JACO");
    assertThat(waiting(receiver, id)).isEmpty();
    assertThat(answer(receiver, id, ACCEPTED)).as("offered to another office").isEqualTo(404);
    assertThat(answer(sender, id, ACCEPTED)).as("its own offer").isEqualTo(404);
    assertThat(answer(owner, id, ACCEPTED)).isEqualTo(403);
    assertThat(waiting(coordinator, id)).hasSize(1);
    assertThat(answer(coordinator, id, ACCEPTED)).as("Jacó has no head").isEqualTo(204);
    assertThat(coordinator.get("/cases/" + number).get("office").getAsString()).isEqualTo("JACO");
  }

  @Test
  void an_exclusion_by_name_and_a_seal_beat_the_offer() throws SQLException {
    long id = offer("LIBERIA");
    sql(
        "INSERT INTO case_assignment (case_id, user_id, kind, from_at, given_by) SELECT c.id, u.id,"
            + " 'EXCLUDED', NOW(6), u.id FROM case_file c JOIN app_user u ON u.username ="
            + " 'jefatura.liberia' WHERE c.number = '"
            + number
            + "'");
    assertThat(waiting(receiver, id)).isEmpty();
    assertThat(answer(receiver, id, ACCEPTED)).isEqualTo(404);
    assertThat(waiting(coordinator, id)).hasSize(1);
    sql("UPDATE case_file SET sealed = TRUE WHERE number = '" + number + "'");
    assertThat(waiting(coordinator, id)).isEmpty();
    assertThat(answer(coordinator, id, ACCEPTED)).isEqualTo(404);
  }

  @Test
  void of_two_who_answer_at_once_one_wins_and_the_other_is_told() {
    long id = offer("LIBERIA");
    List<CompletableFuture<Integer>> both =
        Stream.of(receiver, coordinator)
            .map(who -> CompletableFuture.supplyAsync(() -> answer(who, id, ACCEPTED)))
            .toList();
    assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(204, 422);
    JsonObject late = receiver.post("/transfers/" + id + "/answer", REJECTED.formatted("Tarde"));
    assertThat(late.toString()).contains("answered or taken back already");
    assertThat(items(receiver.get(offers))).hasSize(1);
  }

  @Test
  void a_case_that_is_closed_or_joined_meanwhile_is_no_longer_offered() {
    String other = owner.post("/cases", CASE).get("number").getAsString();
    long closed = offer("LIBERIA");
    String close = "/cases/" + number + "/close";
    Door door = Door.open("fiscal.sanjose");
    PostedForm form = PostedForm.of(door.get(close).body(), "form").orElseThrow();
    Map<String, List<String>> why =
        Map.of("on", List.of("23/11/2026"), "reason", List.of("DUPLICATE"));
    assertThat(door.post(close, form.filled(why)).statusCode()).isEqualTo(302);
    ended(closed, number, "CLOSE_CASE");

    long joined = id(sender.post("/cases/" + other + "/transfers", OFFER.formatted("LIBERIA")));
    String into = owner.post("/cases", CASE).get("number").getAsString();
    String join =
        "{\"into\":\"%s\",\"on\":\"2026-11-23\",\"order\":\"7\",\"reason\":\"CONNECTED\"}";
    owner.post("/cases/" + other + "/joins", join.formatted(into));
    ended(joined, other, "JOIN_CASE");
  }

  private void ended(long id, String of, String action) {
    assertThat(waiting(receiver, id)).isEmpty();
    assertThat(answer(receiver, id, ACCEPTED)).isEqualTo(422);
    JsonObject kept = items(sender.get("/cases/" + of + "/transfers")).get(0);
    assertThat(kept.get("answer").getAsString()).isEqualTo("REVOKED");
    assertThat(log(action, of)).contains("\"transfer\":\"REVOKED\"");
  }

  @Test
  void the_statistics_count_the_day_on_which_it_is_accepted() throws SQLException {
    sql(
        "UPDATE case_file c JOIN case_event e ON e.case_id = c.id SET c.registered_on ="
            + " '2026-11-10', e.occurred_on = '2026-11-10' WHERE c.number = '"
            + number
            + "'");
    long id = id(sender.post(offers, OFFER.formatted("LIBERIA").replace("11-23", "11-20")));
    List<Long> before = List.of(stock("SANJOSE", "p1"), stock("LIBERIA", "p1"));
    List<Long> moved = List.of(stock("SANJOSE", "out"), stock("LIBERIA", "in"));
    assertThat(answer(receiver, id, ACCEPTED)).isEqualTo(204);
    assertThat(List.of(stock("SANJOSE", "p1"), stock("LIBERIA", "p1")))
        .containsExactly(before.get(0) - 1, before.get(1) + 1);
    assertThat(List.of(stock("SANJOSE", "out"), stock("LIBERIA", "in")))
        .as("on this very day")
        .containsExactly(moved.get(0) + 1, moved.get(1) + 1);
  }

  private long offer(String office) {
    return id(sender.post(offers, OFFER.formatted(office)));
  }

  private static long id(JsonObject answer) {
    assertThat(status(answer)).as(answer.toString()).isEqualTo(201);
    return answer.get("id").getAsLong();
  }

  private static int answer(Api who, long id, String body) {
    return status(who.post("/transfers/" + id + "/answer", body));
  }

  private static List<JsonObject> waiting(Api who, long id) {
    return items(who.get("/transfers")).stream()
        .filter(each -> each.get("id").getAsLong() == id)
        .toList();
  }

  private static List<JsonObject> items(JsonObject answer) {
    return answer.getAsJsonArray("items").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private long stock(String office, String column) {
    return coordinator
        .get("/statistics/R1?audience=inside&from=2026-11-23&to=2026-11-23&by=OFFICE&view=office")
        .getAsJsonArray("rows")
        .asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .filter(row -> row.toString().contains("\"" + office + "\""))
        .flatMap(row -> row.getAsJsonArray("values").asList().stream())
        .map(JsonElement::getAsJsonObject)
        .filter(value -> value.get("column").getAsString().equals(column))
        .mapToLong(value -> value.get("value").getAsLong())
        .sum();
  }

  private static String log(String action, String of) {
    return Api.as("auditoria")
        .get("/audit/entries?action=" + action + "&case=" + of)
        .getAsJsonArray("items")
        .toString();
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
}
