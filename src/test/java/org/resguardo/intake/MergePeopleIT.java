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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;

/** The same child in two cases that are joined: shown twice, merged by a person, taken back. */
class MergePeopleIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE","trafficking":true}""";
  private static final String CHILD =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-%s",
       "traffickingStatus":"ACTUAL","interpreterNeeded":false,"identity":{"given":"Rosenda","family1":"Repetida",
       "family2":"Ficticia"%s}}""";
  private static final AtomicInteger DOCUMENTS = new AtomicInteger(100);

  // Who enters people is told of so many comparisons an hour; those of the prosecutor are for
  // others.
  private final Api registry = Api.like("registro.sanjose", "registro3.sanjose");
  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final Api head = Api.as("jefatura.sanjose");
  private final String number = open();
  private final String into = open();

  /** Enters the same child in both, joins the cases, and answers her two codes in the receiver. */
  private List<String> joined() {
    String document =
        ",\"documents\":[{\"kind\":\"NATIONAL_ID\",\"number\":\"9-0555-%04d\",\"country\":\"CR\"}]"
            .formatted(DOCUMENTS.incrementAndGet());
    code(number, "/victims", CHILD.formatted("03", document));
    String there = code(into, "/victims", CHILD.formatted("02", document));
    join();
    List<String> codes = codes(into, "victims");
    assertThat(codes).hasSize(2).contains(there);
    codes.remove(there);
    return List.of(there, codes.get(0));
  }

  @Test
  void the_same_child_counts_once_from_the_merge_on_and_twice_again_when_it_is_undone() {
    List<String> child = joined();
    assertThat(pairs()).containsExactly(child.get(0) + " " + child.get(1) + " true");
    long before = detected();
    assertThat(units()).isEqualTo("2");

    JsonObject made = merge(child, "once");
    assertThat(status(made)).as(made.toString()).isEqualTo(201);
    long id = made.get("id").getAsLong();
    assertThat(merge(child, "once").get("id").getAsLong()).as("sent twice").isEqualTo(id);
    assertThat(status(merge(child, "again"))).as("merged already").isEqualTo(422);
    assertThat(rows()).isEqualTo("1");
    assertThat(pairs()).isEmpty();
    assertThat(units()).isEqualTo("1");
    assertThat(unitsAt("m.merged_at - INTERVAL 1 MICROSECOND")).as("known before").isEqualTo("2");
    assertThat(detected()).isEqualTo(before - 1);
    assertThat(people()).isEqualTo("1");
    holds();

    assertThat(status(undo(id))).isEqualTo(204);
    assertThat(status(undo(id))).as("twice").isEqualTo(422);
    assertThat(units()).isEqualTo("2");
    assertThat(unitsAt("m.merged_at")).as("known while it stood").isEqualTo("1");
    assertThat(detected()).isEqualTo(before);
    assertThat(people()).isEqualTo("2");
    assertThat(pairs()).hasSize(1);
    assertThat(status(merge(child, "anew"))).as("merged anew").isEqualTo(201);
    assertThat(units()).isEqualTo("1");
    holds();
  }

  @Test
  void both_codes_stay_with_all_that_is_recorded_under_them() {
    String accused = code(number, "/accused", accused("Eleuterio", "9-0556-0001"));
    charge(number, code(number, "/victims", CHILD.formatted("03", "")), accused);
    String there = code(into, "/accused", accused("Eleuterio", "9-0556-0001"));
    charge(into, code(into, "/victims", CHILD.formatted("02", "")), there);
    join();
    String came = codes(into, "accused").stream().filter(one -> !one.equals(there)).toList().get(0);
    String counts = prosecutor.get("/cases/" + into + "/counts").get("items").toString();
    long id = merge(List.of(there, came), "k").get("id").getAsLong();

    assertThat(prosecutor.get("/cases/" + into + "/counts").get("items").toString())
        .isEqualTo(counts)
        .contains(there, came);
    assertThat(status(prosecutor.get("/cases/" + into + "/accused/" + came))).isEqualTo(200);
    String list = prosecutor.get("/cases/" + into + "/accused").toString();
    assertThat(list).contains("\"countedAs\":\"" + there + "\"");
    assertThat(suspects()).isEqualTo("1");
    for (String code : codes(into, "victims")) {
      assertThat(prosecutor.get("/cases?q=" + code).toString()).contains(into);
    }
    assertThat(
            all(
                "SELECT a.subject FROM audit_entry a JOIN case_file c ON c.id = a.case_id"
                    + " WHERE a.action = 'MERGE_PEOPLE' AND c.number = '"
                    + into
                    + "'"))
        .containsExactly(there);
    assertThat(status(undo(id))).isEqualTo(204);
    assertThat(suspects()).isEqualTo("2");
  }

  @Test
  void who_only_looks_alike_is_one_person_in_the_vault_until_it_is_undone() {
    code(registry, number, CHILD.formatted("03", birth()).replace("Repetida", "Parecida"));
    code(registry, into, CHILD.formatted("02", birth()).replace("Repetida", "Parecida"));
    join();
    List<String> found = pairs();
    assertThat(found).hasSize(1);
    assertThat(found.get(0)).endsWith(" false");
    List<String> pair = List.of(found.get(0).split(" ")).subList(0, 2);
    assertThat(persons()).isEqualTo("2");
    long id = merge(pair, "k").get("id").getAsLong();
    assertThat(persons()).isEqualTo("1");
    assertThat(status(undo(id))).isEqualTo(204);
    assertThat(persons()).isEqualTo("2");
    for (String code : pair) {
      assertThat(opening(code)).as("still opens").isEqualTo(201);
    }
  }

  @Test
  void it_is_taken_back_for_thirty_days_and_not_on_the_next() {
    long id = merge(joined(), "k").get("id").getAsLong();
    assertThat(one("SELECT undo_until_on FROM party_merge WHERE id = " + id))
        .isEqualTo("2026-12-23");
    run("UPDATE party_merge SET undo_until_on = '2026-11-22' WHERE id = " + id);
    JsonObject late = undo(id);
    assertThat(status(late)).isEqualTo(422);
    assertThat(late.toString()).contains("could be undone until 2026-11-22");
    assertThat(units()).isEqualTo("1");
    run("UPDATE party_merge SET undo_until_on = '2026-11-23' WHERE id = " + id);
    assertThat(status(undo(id))).as("on the last day").isEqualTo(204);
  }

  @Test
  void an_order_on_one_of_the_two_comes_first() {
    List<String> child = joined();
    String hold =
        "{\"order\":\"OF-9\",\"since\":\"2026-11-20\",\"reason\":\"Prueba\",\"person\":\"%s\"}"
            .formatted(child.get(1));
    long order = head.post("/cases/" + into + "/holds", hold).get("id").getAsLong();
    assertThat(status(merge(child, "k"))).isEqualTo(422);
    assertThat(rows()).isEqualTo("0");
    head.post("/cases/" + into + "/holds/" + order + "/release", "{\"reason\":\"Terminó\"}");
    assertThat(status(merge(child, "k"))).isEqualTo(201);
  }

  @Test
  void who_is_hidden_by_a_court_is_hidden_under_both_codes() {
    String there = code(into, "/accused", accused("Casimiro", "9-0556-0002"));
    code(number, "/accused", accused("Casimiro", "9-0556-0002"));
    join();
    String came = codes(into, "accused").stream().filter(one -> !one.equals(there)).toList().get(0);
    assertThat(status(merge(List.of(there, came), "k"))).isEqualTo(201);
    assertThat(prosecutor.get("/cases/" + into + "/accused").toString()).contains("Casimiro");
    head.post(
        "/cases/" + into + "/expungements",
        "{\"person\":\"%s\",\"ground\":\"INNOCENT\",\"order\":\"S-7\",\"on\":\"2026-11-20\"}"
            .formatted(there));
    assertThat(prosecutor.get("/cases/" + into + "/accused").toString()).doesNotContain("Casimiro");
  }

  @Test
  void a_reserve_of_one_holds_for_the_other_until_they_are_apart_again() {
    List<String> child = joined();
    run(
        "INSERT INTO party_seal (case_id, party_id, sealed_at, sealed_by) SELECT v.case_id,"
            + " v.party_id, UTC_TIMESTAMP(6), u.id FROM victim v JOIN case_file c"
            + " ON c.id = v.case_id JOIN app_user u ON u.username = 'jefatura.sanjose'"
            + " WHERE c.number = '"
            + into
            + "' AND v.code = '"
            + child.get(0)
            + "'");
    assertThat(opening(child.get(1))).isEqualTo(201);
    long id = merge(child, "k").get("id").getAsLong();
    assertThat(opening(child.get(1))).as("merged").isNotEqualTo(201);
    assertThat(status(undo(id))).isEqualTo(204);
    assertThat(opening(child.get(1))).as("apart again").isEqualTo(201);
    assertThat(opening(child.get(0))).as("by its own order").isNotEqualTo(201);
  }

  @Test
  void only_who_answers_for_the_case_merges_and_only_two_of_one_kind() {
    List<String> child = joined();
    String accused = code(into, "/accused", accused("Severo", "9-0556-0003"));
    String merges = "/cases/" + into + "/merges";
    String body = body(child.get(0), child.get(1));
    assertThat(status(Api.as("fiscal2.sanjose").post(merges, body))).isEqualTo(404);
    assertThat(status(Api.as("fiscal.liberia").get(merges))).isEqualTo(404);
    assertThat(status(Api.as("jefatura.liberia").post(merges, body))).isEqualTo(404);
    assertThat(status(registry.post(merges, body))).isEqualTo(403);
    assertThat(status(prosecutor.post(merges, body(child.get(0), accused)))).isEqualTo(422);
    assertThat(status(prosecutor.post(merges, body(child.get(0), child.get(0))))).isEqualTo(422);
    assertThat(status(prosecutor.post(merges, body(child.get(0), "V-0000")))).isEqualTo(422);
    assertThat(rows()).isEqualTo("0");
    assertThat(status(head.post(merges, body))).isEqualTo(201);
  }

  private String open() {
    return prosecutor.post("/cases", CASE).get("number").getAsString();
  }

  private void join() {
    JsonObject done =
        prosecutor.post(
            "/cases/" + number + "/joins",
            "{\"into\":\"%s\",\"on\":\"2026-11-23\",\"order\":\"5-2026\",\"reason\":\"CONNECTED\"}"
                .formatted(into));
    assertThat(status(done)).as(done.toString()).isEqualTo(201);
  }

  private static String birth() {
    return ",\"birth\":\"2013-04-05\"";
  }

  private static String accused(String given, String document) {
    return "{\"kind\":\"NATURAL\",\"known\":true,\"sex\":\"M\",\"citizenships\":[\"CR\"],"
        + "\"firstSuspectedOn\":\"2026-11-03\",\"identity\":{\"given\":\""
        + given
        + "\",\"family1\":\"Duplicado\",\"documents\":[{\"kind\":\"NATIONAL_ID\",\"number\":\""
        + document
        + "\",\"country\":\"CR\"}]}}";
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

  private String code(String of, String kind, String body) {
    JsonObject made = prosecutor.post("/cases/" + of + kind, body);
    assertThat(status(made)).as(made.toString()).isEqualTo(201);
    return made.get("code").getAsString();
  }

  private static void code(Api who, String of, String body) {
    JsonObject made = who.post("/cases/" + of + "/victims", body);
    assertThat(status(made)).as(made.toString()).isEqualTo(201);
  }

  private JsonObject merge(List<String> codes, String key) {
    String body = body(codes.get(0), codes.get(1));
    return prosecutor.post("/cases/" + into + "/merges", body, key + into);
  }

  private static String body(String kept, String other) {
    return "{\"kept\":\"%s\",\"other\":\"%s\",\"reason\":\"La misma cédula\"}"
        .formatted(kept, other);
  }

  private JsonObject undo(long id) {
    return prosecutor.post(
        "/cases/" + into + "/merges/" + id + "/undo", "{\"reason\":\"Fue un error\"}");
  }

  private int opening(String code) {
    return status(
        prosecutor.post(
            "/cases/" + into + "/victims/" + code + "/identity-openings",
            "{\"reason\":\"INTERVIEW\"}"));
  }

  private List<String> codes(String of, String what) {
    List<String> found = new ArrayList<>();
    for (JsonElement one : prosecutor.get("/cases/" + of + "/" + what).getAsJsonArray("items")) {
      found.add(one.getAsJsonObject().get("code").getAsString());
    }
    return found;
  }

  private List<String> pairs() {
    List<String> found = new ArrayList<>();
    prosecutor
        .get("/cases/" + into + "/merges")
        .getAsJsonArray("pairs")
        .forEach(
            pair -> {
              JsonObject two = pair.getAsJsonObject();
              found.add(
                  two.get("kept").getAsString()
                      + " "
                      + two.get("other").getAsString()
                      + " "
                      + two.get("certain").getAsBoolean());
            });
    return found;
  }

  /** Victims in all that the coordinator sees of the year. */
  private static long detected() {
    JsonObject table =
        Api.as("coordinacion").get("/statistics/G7?from=2026-01-01&to=2026-12-31&audience=inside");
    long sum = -1;
    for (JsonElement line : table.getAsJsonArray("rows")) {
      JsonObject row = line.getAsJsonObject();
      if (row.get("total").getAsBoolean()) {
        var cells = row.getAsJsonArray("values");
        sum = cells.get(cells.size() - 1).getAsJsonObject().get("value").getAsLong();
      }
    }
    assertThat(sum).as(table.toString()).isNotNegative();
    return sum;
  }

  private String both() {
    return " JOIN case_file c ON c.id = s.case_id WHERE c.number IN ('"
        + number
        + "', '"
        + into
        + "')";
  }

  private String units() {
    return one(
        "SELECT COUNT(DISTINCT s.unit_id) FROM stat_victim s"
            + both()
            + " AND s.superseded_at > '9999-01-01'");
  }

  private String unitsAt(String instant) {
    String at =
        "(SELECT MAX("
            + instant
            + ") FROM party_merge m WHERE m.case_id ="
            + " (SELECT id FROM case_file WHERE number = '"
            + into
            + "'))";
    return one(
        "SELECT COUNT(DISTINCT s.unit_id) FROM stat_victim s"
            + both()
            + " AND s.recorded_at <= "
            + at
            + " AND s.superseded_at > "
            + at);
  }

  private String suspects() {
    return one(
        "SELECT COUNT(DISTINCT s.unit_id) FROM stat_suspect s"
            + both()
            + " AND s.superseded_at > '9999-01-01'");
  }

  /** Victims by the bar of the case. */
  private String people() {
    return one("SELECT victims FROM case_file WHERE number = '" + into + "'");
  }

  private String persons() {
    return one(
        "SELECT COUNT(DISTINCT v.person_id) FROM resguardo_vault.party v JOIN case_file c"
            + " ON c.id = v.case_id WHERE v.claimed AND c.number = '"
            + into
            + "'");
  }

  private String rows() {
    return one(
        "SELECT COUNT(*) FROM party_merge m JOIN case_file c ON c.id = m.case_id"
            + " WHERE c.number = '"
            + into
            + "'");
  }

  private static int status(JsonObject answer) {
    return answer.get("httpStatus").getAsInt();
  }
}
