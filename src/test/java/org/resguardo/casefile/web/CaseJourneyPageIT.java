package org.resguardo.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A case from the counter to the statistics of the office, in Spanish, each by whose work it is.
 */
@TestMethodOrder(OrderAnnotation.class)
class CaseJourneyPageIT {
  private static final String STOCK = "/statistics/T1?from=2026-11-01&to=2026-11-23";

  private static String number;
  private static String before;

  @Test
  @Order(1)
  void the_registry_enters_the_smallest_lawful_case() {
    try (CaseDesk head = new CaseDesk("jefatura.sanjose", "es")) {
      assertThat(head.go(STOCK)).isEqualTo(200);
      before = head.table();
    }
    try (CaseDesk desk = new CaseDesk("registro.sanjose", "es")) {
      desk.go("/cases/new");
      assertThat(desk.visit().page().locator("#form .r-field").count()).isLessThanOrEqualTo(10);
      desk.type("complaintOn", "hoy").type("factsFrom", "-10d");
      desk.chooseFirst("howArose").chooseFirst("placeDivision").find("offenceCode", "172");
      desk.chooseFirst("victim").chooseFirst("suspect");
      desk.type("summary", "Oferta de empleo por red social y traslado a San José.").send();
      number = desk.number();
      assertThat(desk.text()).contains("Se registró el expediente " + number);
      assertThat(desk.bar()).contains("Se necesita asignar fiscal");
    }
  }

  @Test
  @Order(2)
  void a_child_known_elsewhere_is_told_as_an_office_to_call_and_nothing_else() {
    try (CaseDesk desk = new CaseDesk("registro.sanjose", "es")) {
      desk.go("/cases/" + number + "/victims/new");
      desk.type("given", "Zulema").type("family1", "Prueba").type("birth", "2012-05");
      desk.choose("docKind", "NATIONAL_ID").type("docNumber", "9-0990-0990");
      desk.choose("docCountry", "CR").choose("sex", "F").choose("citizenships", "NI");
      desk.type("detectedOn", "hoy").send();
      assertThat(desk.address()).endsWith("/people/elsewhere");
      assertThat(desk.text())
          .contains("Fiscalía de Liberia")
          .containsPattern("A quién llamar\\s+Licda\\. R\\. Chaves, 2000-0021")
          .doesNotContain("Zulema")
          .doesNotContain("9-0990-0990");
      assertThat(desk.text().replace(number, "")).doesNotContainPattern("R\\d\\d-\\d{6}-\\d");
    }
  }

  @Test
  @Order(3)
  void two_accused_are_entered_by_name_and_what_is_missing_is_said_at_the_field() {
    try (CaseDesk desk = new CaseDesk("registro.sanjose", "es")) {
      accused(desk, "Ernesto", "Ficticio", "1-0111-0222");
      accused(desk, "Mario", "Inventado", "1-0333-0444");
      desk.go("/cases/" + number + "/people");
      assertThat(desk.text()).contains("Ernesto Ficticio", "Mario Inventado", "A-1", "A-2");
      desk.go("/cases/" + number + "/accused/new");
      desk.type("given", "Luis").send();
      assertThat(desk.text()).contains("Hay 2 datos por corregir", "Sexo: falta este dato");
      assertThat(desk.at("given").inputValue()).isEqualTo("Luis");
    }
  }

  private static void accused(CaseDesk desk, String given, String family, String document) {
    desk.go("/cases/" + number + "/accused/new");
    desk.type("given", given).type("family1", family).type("birth", "1980");
    desk.choose("docKind", "NATIONAL_ID").type("docNumber", document).choose("docCountry", "CR");
    desk.choose("sex", "M").choose("citizenships", "CR").type("firstSuspectedOn", "hoy").send();
  }

  @Test
  @Order(4)
  void the_head_gives_the_case_to_a_prosecutor() {
    try (CaseDesk desk = new CaseDesk("jefatura.sanjose", "es")) {
      desk.go("/cases/" + number + "/assign");
      desk.choose("prosecutor", "fiscal.sanjose").chooseFirst("reason").send();
      assertThat(desk.bar()).contains("Solano").contains("Se necesita decidir sobre la denuncia");
    }
  }

  @Test
  @Order(5)
  void three_counts_one_by_hand_and_two_copied_and_one_requalified() {
    try (CaseDesk desk = new CaseDesk("fiscal.sanjose", "es")) {
      desk.go("/cases/" + number + "/counts/new");
      desk.find("offence", "172")
          .type("from", "-10d")
          .type("acts", "1")
          .choose("attempt", "COMPLETED");
      for (int i = 0; i < 2; i++) {
        desk.at("cells:" + i + ":laid").check();
        desk.tickAll("cells:" + i + ":victims");
      }
      desk.send();
      assertThat(desk.text()).contains("Se guardó el cargo 1.");
      desk.follow("Copiar el último").find("offence", "170").send();
      desk.follow("Copiar el último").find("offence", "161").send();
      assertThat(desk.text()).contains("3 cargos vigentes");
      assertThat(desk.bar()).containsPattern("Cargos\\s+3\\b");
      desk.go("/cases/" + number + "/counts/3/requalify");
      desk.find("offence", "160").press(desk.at("requalify"));
      assertThat(desk.text())
          .contains("El cargo 3 quedó cerrado y pasó al cargo 4.", "3 cargos vigentes y 1 cerrado");
    }
  }

  @Test
  @Order(6)
  void a_hearing_is_fixed_held_and_followed_by_another() {
    try (CaseDesk desk = new CaseDesk("fiscal.sanjose", "es")) {
      desk.go("/cases/" + number + "/hearings/new");
      desk.chooseFirst("kind").type("day", "hoy").type("time", "7:05").chooseFirst("court");
      desk.tickAll("accused").tick("closedToPublic", "true");
      desk.at("rows:0:way").selectOption("PERSONAL");
      desk.send();
      if (desk.visit().page().locator("input[name=accept]").count() > 0) {
        desk.visit().page().locator("input[name=accept]").check();
        desk.send();
      }
      desk.tick("result", "HELD").type("startedAt", "7:10").type("endedAt", "7:50");
      desk.type("day", "+10d").type("time", "8:30").send();
      assertThat(desk.bar()).contains("Próxima audiencia: 3 dic 2026, 08:30");
      assertThat(desk.text()).contains("Realizada");
    }
  }

  @Test
  @Order(7)
  void decisions_move_the_stage_of_each_accused() {
    try (CaseDesk desk = new CaseDesk("fiscal.sanjose", "es")) {
      decide(desk, "D24");
      decide(desk, "D06");
      desk.go("/cases/" + number);
      assertThat(desk.text())
          .contains("La etapa del expediente es la menos avanzada: Etapa intermedia");
      desk.go("/cases/" + number + "/history");
      assertThat(desk.text())
          .contains("Acusación y solicitud de apertura a juicio")
          .doesNotContain("{", "NONE", "FIRST")
          .doesNotContainPattern("[A-Z0-9]{26}");
    }
  }

  private static void decide(CaseDesk desk, String kind) {
    desk.go("/cases/" + number + "/decisions/new?kind=" + kind);
    desk.type("decidedOn", "hoy").tickAll("accused").send();
    assertThat(desk.text()).contains("La resolución quedó registrada.");
  }

  @Test
  @Order(8)
  void the_statistics_of_the_head_have_changed() {
    try (CaseDesk head = new CaseDesk("jefatura.sanjose", "es")) {
      assertThat(head.go(STOCK)).isEqualTo(200);
      assertThat(head.table()).isNotEqualTo(before);
    }
  }

  @Test
  @Order(9)
  void whoever_has_no_part_in_it_is_refused() {
    try (CaseDesk victims = new CaseDesk("victimas.sanjose", "es")) {
      assertThat(victims.go("/cases/" + number + "/people")).isEqualTo(200);
      assertThat(victims.text()).contains("V-").doesNotContain("Ficticio");
      assertThat(victims.go("/cases/" + number + "/counts")).isIn(403, 404);
    }
    for (String account : new String[] {"fiscal.liberia", "estadistica", "auditoria", "ti"}) {
      try (CaseDesk stranger = new CaseDesk(account, "es")) {
        for (String part : new String[] {"", "/people", "/counts", "/edit"}) {
          assertThat(stranger.go("/cases/" + number + part)).as(account + part).isIn(403, 404);
        }
        assertThat(stranger.text()).doesNotContain("Ficticio");
      }
    }
  }
}
