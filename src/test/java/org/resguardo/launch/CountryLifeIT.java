package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.harness.CountryCase;
import org.resguardo.harness.CountryLife;
import org.resguardo.harness.CountryProduct;
import org.resguardo.harness.OwnServers;
import org.resguardo.reference.SmallCountry;

/**
 * A case from complaint to the judgment that stands after a remedy, under the law of other
 * countries, by the interface that other offices use. The packs are those of the house without
 * their demo cases; every build takes the four of the region, {@code -Pcountries} the hard cases
 * too.
 */
@OwnServers
class CountryLifeIT {
  private static final String CLOCK = "2026-11-23T15:00:00Z";

  @TempDir private Path folder;

  static Stream<CountryLife> region() {
    return Stream.of(
        CountryLife.salvador(),
        CountryLife.honduras(),
        CountryLife.nicaragua(),
        CountryLife.panama());
  }

  @ParameterizedTest
  @MethodSource("region")
  void a_case_goes_from_complaint_to_judgment_and_through_a_remedy(CountryLife life)
      throws IOException {
    life.copyPack(folder);
    try (CountryProduct product = CountryProduct.start(life.country(), folder, CLOCK)) {
      assertThat(product.output()).contains(life.prosecutor()).doesNotContain("sanjose");
      liveThrough(product, life);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "resguardo.test.countries", matches = "true")
  void in_thailand_remand_is_renewed_until_the_limit_and_no_ruling_moves_it() throws IOException {
    CountryLife life = CountryLife.thailand();
    life.copyPack(folder);
    try (CountryProduct product = CountryProduct.start(life.country(), folder, CLOCK)) {
      CountryCase thai = new CountryCase(product, life);
      thai.register("วิชัย", "แบบอย่าง");
      long remand = thai.detain("M01", "2026-09-02", "2026-09-13");
      LocalDate until = LocalDate.parse("2026-09-13");
      assertThat(thai.term("TH-REMAND")).isEqualTo("" + until);
      for (int renewal = 1; renewal <= 6; renewal++) {
        thai.renew(remand, until, until.plusDays(12));
        until = until.plusDays(12);
        assertThat(thai.term("TH-REMAND")).as("renewal " + renewal).isEqualTo("" + until);
      }
      assertThat(until).as("84 days from 2 September").isEqualTo("2026-11-24");
      thai.renew(remand, until.minusDays(1), until.plusDays(12));
      assertThat(thai.term("TH-REMAND")).as("a seventh").isEqualTo("2026-11-24");
      thai.decideAll();
      thai.assertJudged();
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "resguardo.test.countries", matches = "true")
  void in_ukraine_a_person_in_cyrillic_is_told_to_who_enters_the_passport() throws IOException {
    CountryLife life = CountryLife.ukraine();
    life.copyPack(folder);
    try (CountryProduct product = CountryProduct.start(life.country(), folder, CLOCK)) {
      liveThrough(product, life, "Юрій", "Уявний");
      CountryCase elsewhere = new CountryCase(product, life, "fiscal.lviv", "4601");
      JsonObject told = elsewhere.register("Yurii", "Uiavnyi");
      assertThat(told.get("elsewhere").toString()).contains("KYIV").doesNotContain("Юрій");
      assertThat(elsewhere.names()).contains("Uiavnyi Yurii");
      JsonObject stranger =
          new CountryCase(product, life, "fiscal.odesa", "5101").register("Bohdan", "Prykladnyi");
      assertThat(stranger.get("elsewhere").toString()).isEqualTo("[]");
    }
  }

  @Test
  void test_10_a_new_country_needs_a_folder_and_no_program() throws IOException {
    SmallCountry.write(folder);
    CountryLife life =
        new CountryLife(
            "aq",
            "bay",
            "P1",
            "ICE1",
            List.of(
                new CountryLife.Act("D24", null, null),
                new CountryLife.Act("D06", "CHARGED", null),
                new CountryLife.Act("D15", "CONVICTED", "ICE"),
                new CountryLife.Act("D36", null, "ICE")),
            null,
            new CountryLife.Term("AQ-APPEAL", "2026-10-13"),
            "AQ-70",
            List.of());
    try (CountryProduct product = CountryProduct.start("aq", folder, CLOCK)) {
      liveThrough(product, life);
      assertThat(product.get(product.token("fiscal.bay"), "/me").toString())
          .contains("RECORD_DECISION")
          .doesNotContain("\"CLOSE_CASE\"");
      assertThat(product.get(product.token("jefatura.bay"), "/me").toString())
          .contains("\"CLOSE_CASE\"");
      approveAndApply(product);
    }
  }

  private static void liveThrough(CountryProduct product, CountryLife life) {
    liveThrough(product, life, "Prueba", "Inventada");
  }

  private static void liveThrough(
      CountryProduct product, CountryLife life, String given, String family) {
    CountryCase one = new CountryCase(product, life);
    one.register(given, family);
    if (life.custody() != null) {
      one.detain(life.custody().kind(), "2026-10-02", life.custody().until());
    }
    one.decideAll();
    assertThat(one.term(life.term().rule())).isEqualTo(life.term().due());
    one.assertJudged();
    assertThat(one.names()).contains(family);
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

  private static int status(JsonObject answer) {
    return answer.get("httpStatus").getAsInt();
  }
}
