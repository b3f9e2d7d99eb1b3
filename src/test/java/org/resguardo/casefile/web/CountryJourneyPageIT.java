package org.resguardo.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.harness.Browser;
import org.resguardo.harness.CountryLife;
import org.resguardo.harness.CountryProduct;
import org.resguardo.harness.Product;

/** The lives of CountryLifeIT again, typed into pages by the prosecutor, in Spanish. */
@EnabledIfSystemProperty(named = "resguardo.test.countries", matches = "true")
class CountryJourneyPageIT {
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
  void a_case_goes_through_the_pages_from_complaint_to_the_judgment_that_stands(CountryLife life)
      throws IOException {
    life.copyPack(folder);
    try (CountryProduct product = CountryProduct.start(life.country(), folder, Product.CLOCK);
        CaseDesk desk = new CaseDesk(Browser.signIn(product, life.prosecutor()))) {
      String number = register(desk, life);
      people(desk, life, number);
      count(desk, life, number);
      int day = 1;
      for (CountryLife.Act act : life.acts()) {
        decide(desk, number, act, "2026-10-%02d".formatted(day++));
      }
      desk.go("/cases/" + number + "/decisions");
      assertThat(desk.text()).contains(life.speaks()).doesNotContain("{", "???");
      desk.go("/cases/" + number + "/people");
      assertThat(desk.text()).contains("Ernesto Ficticio").doesNotContain("{", "???");
      assertThat(desk.visit().complaints()).isEmpty();
    }
  }

  private static String register(CaseDesk desk, CountryLife life) {
    desk.go("/cases/new");
    desk.type("complaintOn", "2026-09-01").type("factsFrom", "2026-08-01");
    desk.choose("howArose", "POLICE").choose("placeDivision", life.division());
    desk.find("offenceCode", "trata").chooseFirst("victim").chooseFirst("suspect");
    desk.type("summary", "Hechos inventados para una prueba, sin personas reales.").send();
    return desk.number();
  }

  private static void people(CaseDesk desk, CountryLife life, String number) {
    String own = life.country().toUpperCase(java.util.Locale.ROOT);
    desk.go("/cases/" + number + "/victims/new");
    desk.type("given", "Niña").type("family1", "Ficticia").type("birth", "2012-05");
    desk.choose("sex", "F").choose("citizenships", own).type("detectedOn", "2026-09-02").send();
    desk.go("/cases/" + number + "/accused/new");
    desk.type("given", "Ernesto").type("family1", "Ficticio").type("birth", "1980");
    desk.choose("sex", "M").choose("citizenships", own);
    desk.type("firstSuspectedOn", "2026-09-02").send();
  }

  private static void count(CaseDesk desk, CountryLife life, String number) {
    desk.go("/cases/" + number + "/counts/new");
    desk.find("offence", "trata").type("from", "2026-08-01").type("acts", "1");
    desk.choose("attempt", "COMPLETED");
    desk.at("cells:0:laid").check();
    desk.tickAll("cells:0:victims");
    desk.send();
    assertThat(desk.text()).as(life.country()).contains("Se guardó el cargo 1.");
  }

  private static void decide(CaseDesk desk, String number, CountryLife.Act act, String on) {
    desk.go("/cases/" + number + "/decisions/new?kind=" + act.kind());
    desk.type("decidedOn", on).tickAll("accused");
    if (act.court() != null) {
      desk.choose("court", act.court());
    }
    if (act.outcome() != null) {
      desk.choose("lines:0:outcome", act.outcome());
    }
    desk.send();
    assertThat(desk.text()).as("" + act).contains("La resolución quedó registrada.");
  }
}
