package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.harness.CountryProduct;
import org.resguardo.reference.SmallCountry;

/**
 * A case from complaint to judgment under the law of other countries, by the interface that other
 * offices use. The packs are those of the house without their demo cases; {@code -Pcountries} takes
 * all of them, every build two.
 */
class CountryLifeIT {
  private static final Path PACKS = Path.of("deployment/countries");
  private static final String CLOCK = "2026-11-23T15:00:00Z";

  @TempDir private Path folder;

  /** An act of the procedure: the kind, what it does to the count, the court that takes it. */
  record Act(String kind, String outcome, String court) {}

  /** What differs from country to country. */
  record Life(
      String country,
      String prosecutor,
      String division,
      String offence,
      List<Act> acts,
      String atTheEnd) {}

  static Stream<Life> lives() {
    List<Life> all = new ArrayList<>(List.of(nicaragua(), panama()));
    if (Boolean.getBoolean("resguardo.test.countries")) {
      all.add(salvador());
      all.add(honduras());
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("lives")
  void a_case_goes_from_complaint_to_judgment(Life life) throws IOException {
    copyWithoutCases(life.country());
    try (CountryProduct product = CountryProduct.start(life.country(), folder, CLOCK)) {
      assertThat(product.output()).contains(life.prosecutor());
      assertThat(product.output()).doesNotContain("sanjose");
      liveThrough(product, life);
    }
  }

  @Test
  void test_10_a_new_country_needs_a_folder_and_no_program() throws IOException {
    SmallCountry.write(folder);
    Life life =
        new Life(
            "aq",
            "fiscal.bay",
            "P1",
            "ICE1",
            List.of(
                new Act("D24", null, null),
                new Act("D06", "CHARGED", null),
                new Act("D15", "CONVICTED", "ICE"),
                new Act("D36", null, "ICE")),
            "AQ-70");
    try (CountryProduct product = CountryProduct.start("aq", folder, CLOCK)) {
      liveThrough(product, life);
      approveAndApply(product);
    }
  }

  /** The law changes while the house is open: four eyes, then at once; the old case keeps its. */
  private void approveAndApply(CountryProduct product) throws IOException {
    Path offences = folder.resolve("aq/offence.csv");
    String text = Files.readString(offences);
    String ended = text.replace("2020-01-01,,60,120", "2020-01-01,2026-11-30,60,120");
    String reform =
        "ICE1-2026,Ley del Hielo,1,,2026-12-01,,96,180,PRISON,,Y,ANY,Y,N,0204,SEXUAL,Y,C,Invented,"
            + "Trata sobre el hielo (2026),Trafficking on the ice (2026),1\n";
    Files.writeString(offences, ended + reform);
    String it = product.token("ti");
    JsonObject seen = product.get(it, "/pack");
    String digest = seen.get("digest").getAsString();
    assertThat(seen.get("installed").getAsBoolean()).isFalse();
    assertThat(seen.get("changes").toString()).contains("ICE1-2026", "ADDED", "2026-11-30");
    assertThat(status(product.post(it, "/pack/applications", Map.of("digest", digest))))
        .isEqualTo(422);
    JsonObject asked =
        product.post(it, "/pack/requests", Map.of("digest", digest, "reason", "Law of the ice"));
    assertThat(status(asked)).isEqualTo(201);
    long id =
        product
            .get(it, "/pack")
            .get("requests")
            .getAsJsonArray()
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsLong();
    String decision = "/pack/requests/" + id + "/decision";
    assertThat(status(product.post(it, decision, Map.of("granted", true)))).isEqualTo(403);
    String second = product.token("coordinacion");
    assertThat(status(product.post(second, decision, Map.of("granted", true)))).isEqualTo(204);
    assertThat(status(product.post(it, "/pack/applications", Map.of("digest", digest))))
        .isEqualTo(204);
    assertThat(product.get(it, "/pack").get("installed").getAsBoolean()).isTrue();
    String before = product.get(it, "/reference/offences?on=2026-11-01").toString();
    String after = product.get(it, "/reference/offences?on=2026-12-05").toString();
    assertThat(before).contains("\"ICE1\"").doesNotContain("ICE1-2026");
    assertThat(after).contains("\"ICE1-2026\"").doesNotContain("\"ICE1\"");
  }

  private void liveThrough(CountryProduct product, Life life) {
    String token = product.token(life.prosecutor());
    String at = "/cases/" + register(product, token, life);
    JsonObject victim = product.post(token, at + "/victims", person("V", life, "detectedOn"));
    assertThat(status(victim)).as(victim.toString()).isEqualTo(201);
    JsonObject accused =
        product.post(token, at + "/accused", person("A", life, "firstSuspectedOn"));
    assertThat(status(accused)).as(accused.toString()).isEqualTo(201);
    String who = accused.get("code").getAsString();
    Map<String, Object> cell =
        Map.of("accused", who, "victims", List.of(victim.get("code").getAsString()));
    JsonObject count =
        product.post(
            token,
            at + "/counts",
            Map.of("offence", life.offence(), "from", "2026-08-01", "cells", List.of(cell)));
    assertThat(status(count)).as(count.toString()).isEqualTo(201);
    int day = 1;
    for (Act act : life.acts()) {
      JsonObject answer = product.post(token, at + "/decisions", decision(act, who, day++));
      assertThat(status(answer)).as(act + " " + answer).isEqualTo(201);
    }
    JsonObject people = product.get(token, at + "/accused");
    assertThat(people.get("items").getAsJsonArray().get(0).getAsJsonObject().get("stage"))
        .asString()
        .contains(life.atTheEnd());
    JsonObject counts = product.get(token, at + "/counts");
    assertThat(counts.toString()).contains("JUDGED");
  }

  private static String register(CountryProduct product, String token, Life life) {
    JsonObject registered =
        product.post(
            token,
            "/cases",
            Map.of(
                "howArose", "POLICE",
                "complaintOn", "2026-09-01",
                "factsFrom", "2026-08-01",
                "placeDivision", life.division(),
                "offenceCode", life.offence(),
                "summary", "Hechos inventados para una prueba, sin personas reales.",
                "victim", "NONE",
                "suspect", "NONE"));
    assertThat(status(registered)).as(registered.toString()).isEqualTo(201);
    return registered.get("number").getAsString();
  }

  private static Map<String, Object> person(String kind, Life life, String since) {
    int age = kind.equals("V") ? 14 : 30;
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
        List.of(life.country().toUpperCase(java.util.Locale.ROOT)),
        since,
        "2026-09-02",
        "identity",
        Map.of("given", "Prueba", "family1", "Inventada" + kind));
  }

  private static Map<String, Object> decision(Act act, String accused, int day) {
    Map<String, Object> body = new java.util.HashMap<>();
    body.put("kind", act.kind());
    body.put("decidedOn", "2026-10-%02d".formatted(day));
    body.put("accused", List.of(accused));
    if (act.court() != null) {
      body.put("court", act.court());
    }
    if (act.outcome() != null) {
      body.put("outcomes", List.of(Map.of("count", 1, "outcome", act.outcome())));
    }
    return body;
  }

  private static int status(JsonObject answer) {
    return answer.get("httpStatus").getAsInt();
  }

  /** The start stays short: the demo's accounts come along, its cases do not. */
  private void copyWithoutCases(String country) throws IOException {
    Path pack = PACKS.resolve(country);
    try (Stream<Path> files = Files.walk(pack)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean ofTheCases = file.getParent().endsWith("demo") && !file.endsWith("account.csv");
        if (!ofTheCases) {
          Path target = folder.resolve(country).resolve(pack.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
  }

  /** The accusation comes before the preliminary hearing: test 9, with the product running. */
  private static Life nicaragua() {
    return new Life(
        "ni",
        "fiscal.managua",
        "5501",
        "CP182",
        List.of(
            new Act("D24", null, null),
            new Act("D06", "CHARGED", null),
            new Act("D61", null, "JA-MAN"),
            new Act("D08", "CHARGED", "JA-MAN"),
            new Act("D15", "CONVICTED", "JJ-MAN"),
            new Act("D15P", null, "JJ-MAN")),
        "NI-55");
  }

  private static Life panama() {
    return new Life(
        "pa",
        "fiscal.panama",
        "8-01",
        "CP456A",
        List.of(
            new Act("D24", null, null),
            new Act("D60", "CHARGED", null),
            new Act("D06", "CHARGED", null),
            new Act("D08", "CHARGED", "JG-PAN"),
            new Act("D15", "CONVICTED", "TJ-PAN"),
            new Act("D15P", null, "TJ-PAN")),
        "PA-55");
  }

  private static Life salvador() {
    return new Life(
        "sv",
        "fiscal.sansalvador",
        "0601",
        "LT54",
        List.of(
            new Act("D24", null, null),
            new Act("D60", null, null),
            new Act("D61", null, "JPZ-SS"),
            new Act("D06", "CHARGED", null),
            new Act("D08", "CHARGED", "JI-SS"),
            new Act("D15", "CONVICTED", "TS-SS"),
            new Act("D36", null, "TS-SS")),
        "SV-90");
  }

  private static Life honduras() {
    return new Life(
        "hn",
        "fiscal.tegucigalpa",
        "0801",
        "CP219",
        List.of(
            new Act("D24", null, null),
            new Act("D60", null, null),
            new Act("D61", null, "JL-TGU"),
            new Act("D06", "CHARGED", null),
            new Act("D08", "CHARGED", "JL-TGU"),
            new Act("D15", "CONVICTED", "TS-TGU"),
            new Act("D15P", null, "TS-TGU")),
        "HN-55");
  }
}
