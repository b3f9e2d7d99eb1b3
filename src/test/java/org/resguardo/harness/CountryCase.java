package org.resguardo.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One case of a country, lived through by the interface, by its prosecutor. */
public final class CountryCase {
  private static final int CREATED = 201;

  private final CountryProduct product;
  private final CountryLife life;
  private final String token;
  private final String division;
  private String at;
  private String accused;

  public CountryCase(CountryProduct product, CountryLife life) {
    this(product, life, life.prosecutor(), life.division());
  }

  /** Of another office. */
  public CountryCase(CountryProduct product, CountryLife life, String prosecutor, String division) {
    this.product = product;
    this.life = life;
    this.token = product.token(prosecutor);
    this.division = division;
  }

  /**
   * Registers case, child, accused by this name, and one count; answers what was said of the
   * accused.
   */
  public JsonObject register(String given, String family) {
    JsonObject registered = created("/cases", caseEntry());
    at = "/cases/" + registered.get("number").getAsString();
    JsonObject victim = created(at + "/victims", person(14, "detectedOn", "Niña", family));
    JsonObject answer = created(at + "/accused", person(30, "firstSuspectedOn", given, family));
    accused = answer.get("code").getAsString();
    Map<String, Object> cell =
        Map.of("accused", accused, "victims", List.of(victim.get("code").getAsString()));
    created(
        at + "/counts",
        Map.of("offence", life.offence(), "from", "2026-08-01", "cells", List.of(cell)));
    return answer;
  }

  private Map<String, Object> caseEntry() {
    return Map.of(
        "howArose", "POLICE",
        "complaintOn", "2026-09-01",
        "factsFrom", "2026-08-01",
        "placeDivision", division,
        "offenceCode", life.offence(),
        "summary", "Hechos inventados para una prueba, sin personas reales.",
        "victim", "NONE",
        "suspect", "NONE");
  }

  private Map<String, Object> person(int age, String since, String given, String family) {
    return Map.of(
        "sex",
        "F",
        "ageFrom",
        age,
        "ageTo",
        age,
        "ageBasis",
        "DECLARED",
        "citizenships",
        List.of(life.country().toUpperCase(Locale.ROOT)),
        since,
        "2026-09-02",
        "identity",
        Map.of("given", given, "family1", family, "birth", (2026 - age) + "-05-04"));
  }

  /** Orders a detention; answers its id. */
  public long detain(String kind, String from, String until) {
    return created(
            at + "/measures",
            Map.of(
                "kind",
                kind,
                "person",
                accused,
                "decidedOn",
                from,
                "from",
                from,
                "statedUntil",
                until,
                "grounds",
                List.of("FLIGHT")))
        .get("id")
        .getAsLong();
  }

  /** One more period by a ruling of that day. */
  public void renew(long measure, LocalDate on, LocalDate until) {
    JsonObject answer =
        product.post(
            token,
            at + "/measures/" + measure + "/steps",
            Map.of(
                "kind",
                "EXTENDED",
                "on",
                "" + on,
                "decisionNumber",
                "R-" + on,
                "length",
                12,
                "unit",
                "DAYS",
                "statedUntil",
                "" + until));
    assertThat(status(answer)).as(answer.toString()).isIn(200, CREATED);
  }

  /** Records all acts of the life, one a day from 1 October 2026. */
  public void decideAll() {
    int day = 1;
    for (CountryLife.Act act : life.acts()) {
      created(at + "/decisions", decision(act, "2026-10-%02d".formatted(day++)));
    }
  }

  private Map<String, Object> decision(CountryLife.Act act, String on) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", act.kind());
    body.put("decidedOn", on);
    body.put("accused", List.of(accused));
    if (act.court() != null) {
      body.put("court", act.court());
    }
    if (act.outcome() != null) {
      body.put("outcomes", List.of(Map.of("count", 1, "outcome", act.outcome())));
    }
    return body;
  }

  /** The last day of the one term of this rule, whether it runs or is over; null for none. */
  public String term(String rule) {
    List<String> found = new ArrayList<>();
    JsonObject terms = product.get(token, at + "/deadlines");
    for (String group : List.of("open", "court", "over")) {
      JsonArray rows = terms.getAsJsonArray(group);
      for (JsonElement row : rows) {
        JsonObject term = row.getAsJsonObject();
        if (term.has("rule") && term.get("rule").getAsString().equals(rule)) {
          found.add(term.get("due").getAsString().substring(0, 10));
        }
      }
    }
    assertThat(found).as(rule + " in " + terms).isNotEmpty();
    return found.get(0);
  }

  /** The accused as the office sees them. */
  public String names() {
    return product.get(token, at + "/accused").toString();
  }

  /** The accused stands where the life ends, and the count is judged. */
  public void assertJudged() {
    JsonObject one =
        product.get(token, at + "/accused").getAsJsonArray("items").get(0).getAsJsonObject();
    assertThat(one.get("stage").getAsString()).isEqualTo(life.atTheEnd());
    assertThat(product.get(token, at + "/counts").toString()).contains("JUDGED");
  }

  private JsonObject created(String address, Map<String, Object> body) {
    JsonObject answer = product.post(token, address, body);
    assertThat(status(answer)).as(address + " " + body + " " + answer).isEqualTo(CREATED);
    return answer;
  }

  private static int status(JsonObject answer) {
    return answer.get("httpStatus").getAsInt();
  }
}
