package org.resguardo.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;

/** A case is joined to another at its page, and who then stands twice is merged at theirs. */
class JoinPageIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String CHILD =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-%s",
       "interpreterNeeded":false,"identity":{"given":"Rosenda","family1":"Pantalla","documents":
       [{"kind":"NATIONAL_ID","number":"9-0557-0001","country":"CR"}]}}""";

  private static final String PANEL = "section[aria-labelledby='%s-title']";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final String number = open();
  private final String into = open();

  private String open() {
    return prosecutor.post("/cases", CASE).get("number").getAsString();
  }

  private String child(String of, String day) {
    return prosecutor
        .post("/cases/" + of + "/victims", CHILD.formatted(day))
        .get("code")
        .getAsString();
  }

  @Test
  void a_joined_case_goes_on_in_the_other_where_the_same_child_is_shown_merged_and_parted() {
    String left = child(number, "03");
    String kept = child(into, "02");
    try (CaseDesk desk = new CaseDesk("fiscal.sanjose", "en")) {
      desk.go("/cases/" + number);
      desk.follow("Join to another case");
      desk.type("into", "no-such-case").type("on", "today").type("order", "77-2026");
      desk.choose("reason", "CONNECTED").send();
      assertThat(desk.text()).contains("There is no case of yours with that number.");
      assertThat(desk.at("order").inputValue()).as("typed text stays").isEqualTo("77-2026");
      desk.type("into", into).send();
      assertThat(desk.number()).isEqualTo(into);
      assertThat(desk.visit().page().locator("body").innerText())
          .contains("Case " + number + " was joined to this one.");
      assertThat(desk.text()).as("by which order").contains("Order 77-2026");
      desk.go("/cases/" + number);
      assertThat(desk.bar()).contains("Closed");
      assertThat(desk.text()).contains("Order 77-2026");
      desk.go("/cases/" + number + "/join");
      assertThat(desk.text()).contains("The case is closed; it cannot be joined.");

      String came = merge(desk, kept);
      assertThat(came).isNotEqualTo(left);
      part(desk, kept, came);
      assertThat(desk.visit().complaints()).isEmpty();
    }
  }

  /** From the list of people, where the pair is shown; answers the other code. */
  private String merge(CaseDesk desk, String kept) {
    desk.go("/cases/" + into + "/people");
    Locator pair = desk.visit().page().locator(PANEL.formatted("twice") + " li a");
    assertThat(pair.count()).isEqualTo(1);
    assertThat(pair.innerText()).startsWith(kept + " and ").endsWith("the same identity");
    assertThat(desk.visit().barriers()).isEmpty();
    assertThat(codes(desk)).as("shown twice").isEqualTo(2);
    desk.press(pair);
    assertThat(desk.visit().barriers()).isEmpty();
    assertThat(desk.at("kept").inputValue()).as("who came first").isEqualTo(kept);
    String other = desk.at("other").inputValue();
    desk.send();
    assertThat(desk.text()).as("a reason is needed").contains("There is one thing to correct");
    desk.type("reason", "The same document").send();
    assertThat(desk.address()).endsWith("/people");
    assertThat(codes(desk)).as("shown once").isEqualTo(1);
    assertThat(desk.text()).contains("also recorded as " + other).doesNotContain("twice");
    return other;
  }

  private void part(CaseDesk desk, String kept, String other) {
    desk.go("/cases/" + into + "/merge");
    assertThat(desk.text()).contains("can be undone until");
    desk.press(link(desk, "Undo"));
    assertThat(desk.text()).contains("Undo the merge of " + kept + " and " + other);
    desk.visit().page().locator("[id='undoForm:reason']").fill("Another child");
    desk.press(desk.visit().page().locator("#undoForm [type=submit]").first());
    assertThat(desk.address()).endsWith("/people");
    assertThat(codes(desk)).as("shown twice again").isEqualTo(2);
    desk.go("/cases/" + into + "/merge");
    assertThat(desk.text()).contains("undone on").contains("Another child");
    try (CaseDesk head = new CaseDesk("jefatura.sanjose", "es")) {
      head.go("/cases/" + into + "/history");
      assertThat(head.text()).contains("Misma persona unificada").contains(other);
    }
  }

  private static Locator link(CaseDesk desk, String text) {
    return desk.visit()
        .page()
        .locator(PANEL.formatted("merges") + " a", new Page.LocatorOptions().setHasText(text))
        .first();
  }

  private static int codes(CaseDesk desk) {
    return desk.visit().page().locator(PANEL.formatted("victims") + " tbody tr").count();
  }
}
