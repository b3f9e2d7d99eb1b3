package org.resguardo.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What happens to a case as a whole, in English: edited by two, transferred, closed, reopened. */
class CaseCarePageIT {
  private static String register(String summary) {
    try (CaseDesk desk = new CaseDesk("fiscal.sanjose", "en")) {
      desk.go("/cases/new");
      desk.type("complaintOn", "today").type("factsFrom", "2026");
      desk.chooseFirst("howArose").chooseFirst("placeDivision").find("offenceCode", "169");
      desk.chooseFirst("victim").chooseFirst("suspect").type("summary", summary).send();
      return desk.number();
    }
  }

  @Test
  void of_two_windows_the_second_sees_both_values_and_loses_nothing() {
    String number = register("Two windows.");
    try (CaseDesk one = new CaseDesk("fiscal.sanjose", "en");
        CaseDesk other = new CaseDesk("fiscal.sanjose", "en")) {
      one.go("/cases/" + number + "/edit");
      other.go("/cases/" + number + "/edit");
      one.type("summary", "The first was faster.").send();
      other.type("summary", "The second had typed this.").send();
      assertThat(other.text()).contains("The first was faster.");
      assertThat(other.at("summary").inputValue()).isEqualTo("The second had typed this.");
      other.send();
      assertThat(other.text()).contains("The second had typed this.");
    }
  }

  @Test
  void the_article_is_told_in_english() {
    String number = register("An article in English.");
    try (CaseDesk desk = new CaseDesk("fiscal.sanjose", "en")) {
      desk.go("/cases/" + number + "/accused/new");
      desk.tick("known", "false").choose("sex", "UNKNOWN").choose("citizenships", "CR").send();
      desk.go("/cases/" + number + "/counts/new");
      desk.find("offence", "169");
      desk.visit().page().locator("#article-title:has-text('Procuring')").waitFor();
      assertThat(desk.text()).contains("Promoting the prostitution of another person");
    }
  }

  @Test
  void a_case_goes_to_another_office_and_comes_back() {
    String number = register("To Liberia and back.");
    offer("jefatura.sanjose", number, "LIBERIA");
    try (CaseDesk head = new CaseDesk("jefatura.liberia", "en")) {
      assertThat(head.go("/cases/" + number)).as("offered only").isEqualTo(404);
    }
    accept("jefatura.liberia", number);
    try (CaseDesk left = new CaseDesk("fiscal.sanjose", "en")) {
      assertThat(left.go("/cases/" + number)).isIn(403, 404);
    }
    offer("jefatura.liberia", number, "SANJOSE");
    accept("jefatura.sanjose", number);
    try (CaseDesk back = new CaseDesk("jefatura.sanjose", "en")) {
      assertThat(back.go("/cases/" + number)).isEqualTo(200);
      assertThat(back.bar()).contains("San José");
    }
  }

  @Test
  void an_offer_is_taken_back_and_another_is_rejected_with_a_note_that_stands_there() {
    String number = register("Nobody takes it.");
    offer("jefatura.sanjose", number, "LIBERIA");
    try (CaseDesk sender = new CaseDesk("jefatura.sanjose", "en")) {
      sender.go("/cases/" + number + "/transfer");
      sender.press(sender.visit().page().locator("[id='revokeForm'] input[type=submit]"));
      assertThat(sender.text()).contains("The offer was taken back", "Earlier offers");
      assertThat(sender.bar()).doesNotContain("Transfer offered");
    }
    offer("jefatura.sanjose", number, "LIBERIA");
    try (CaseDesk head = new CaseDesk("jefatura.liberia", "en")) {
      offered(head, number);
      head.press(head.visit().page().locator("[id='form:reject']"));
      assertThat(head.text()).contains("To reject it, say why.");
      head.type("note", "The facts happened in Escazú.");
      head.press(head.visit().page().locator("[id='form:reject']"));
      assertThat(head.text()).contains("was rejected");
      assertThat(head.visit().page().locator("[aria-labelledby=offers-title] td a").allInnerTexts())
          .doesNotContain(number);
    }
    try (CaseDesk sender = new CaseDesk("jefatura.sanjose", "en")) {
      sender.go("/cases/" + number + "/transfer");
      assertThat(sender.text()).contains("Rejected", "The facts happened in Escazú.", "Taken back");
      assertThat(sender.at("toOffice").isVisible()).as("may be offered again").isTrue();
    }
  }

  private static void offer(String head, String number, String office) {
    try (CaseDesk desk = new CaseDesk(head, "en")) {
      desk.go("/cases/" + number + "/transfer");
      desk.choose("toOffice", office).type("on", "today").chooseFirst("reason").send();
      assertThat(desk.text()).contains("It stays in this office");
      assertThat(desk.bar()).contains("Transfer offered to");
    }
  }

  private static void accept(String head, String number) {
    try (CaseDesk desk = new CaseDesk(head, "en")) {
      offered(desk, number);
      desk.press(desk.visit().page().locator("[id='form:accept']"));
      assertThat(desk.address()).endsWith("/cases/" + number);
      assertThat(desk.text()).contains("The head there must assign a prosecutor");
    }
  }

  // From the home page, as somebody comes to it.
  private static void offered(CaseDesk desk, String number) {
    desk.go("/");
    desk.follow("for your answer");
    desk.follow(number);
    assertThat(desk.text()).contains("What the case is", "Answer of the receiving office");
  }

  @Test
  void a_closed_case_says_so_and_can_be_reopened() {
    String number = register("Closed and reopened.");
    try (CaseDesk head = new CaseDesk("jefatura.sanjose", "en")) {
      head.go("/cases/" + number + "/close");
      head.type("on", "today").choose("reason", "CONVICTION").send();
      assertThat(head.text()).contains("There is one thing to correct");
      head.choose("reason", "DUPLICATE").send();
      head.go("/cases/" + number);
      assertThat(head.bar()).contains("Closed");
      head.follow("Reopen");
      head.type("on", "today").chooseFirst("reason").send();
      head.go("/cases/" + number);
      assertThat(head.bar()).doesNotContain("Closed");
    }
  }
}
