package org.resguardo.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Visit;
import org.resguardo.intake.SizedCase;

/** The grid of counts without a mouse, and with as few clicks as the paper allows. */
class CountGridPageIT {
  private static final int MOST_TABS = 120;
  private static final int MOST_CLICKS = 3;

  @Test
  void a_count_is_laid_copied_joined_and_put_back_by_keyboard_alone() {
    String number = SizedCase.imported("GRID-KEYS", 2);
    try (Visit visit = Browser.signIn("fiscal.sanjose", "es")) {
      visit.go("/cases/" + number + "/counts");
      Page page = visit.page();
      page.keyboard().press("n");
      page.waitForURL("**/counts/new");
      offence(page, "161");
      type(page, "form:from", "2026-02");
      space(page, "form:cells:0:laid");
      space(page, "form:cells:0:victims:0");
      enter(page, "data-key", "save");
      assertThat(text(page)).contains("Se guardó el cargo 3.");
      enter(page, "href", "/cases/" + number + "/counts/new?copy=3");
      space(page, "form:cells:0:victims:0");
      space(page, "form:cells:0:victims:1");
      enter(page, "data-key", "save");
      assertThat(text(page)).contains("Se guardó el cargo 4.");
      enter(page, "href", "/cases/" + number + "/counts/join");
      space(page, "form:charges:2");
      space(page, "form:charges:3");
      enter(page, "id", "form:join");
      assertThat(text(page)).contains("Los cargos 3, 4 se unieron en el cargo 5.");
      enter(page, "href", "/cases/" + number + "/counts/5/undo");
      enter(page, "id", "form:undo");
      assertThat(text(page)).contains("Vuelve a estar vigente");
    }
  }

  @Test
  void a_count_is_copied_for_another_day_in_three_clicks() {
    String number = SizedCase.imported("GRID-CLICKS", 2);
    try (Visit visit = Browser.signIn("fiscal.sanjose", "es")) {
      visit.go("/cases/" + number + "/counts");
      Page page = visit.page();
      page.evaluate("() => { sessionStorage.clicks = '0'; }");
      page.addInitScript(
          "addEventListener('click', e => { if (e.isTrusted) sessionStorage.clicks ="
              + " String(Number(sessionStorage.clicks || 0) + 1); }, true);");
      page.reload();
      page.locator("a[href$='/counts/new?copy=1']").first().click();
      page.locator("[id='form:from']").click();
      page.keyboard().press("Control+A");
      page.keyboard().type("2026-02");
      page.locator("#form .r-acts [type=submit]").first().click();
      page.waitForURL("**/counts");
      assertThat(text(page)).contains("Se guardó el cargo 3.");
      int clicks = Integer.parseInt(page.evaluate("sessionStorage.clicks").toString());
      assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/counts", "/counts/join", "/counts/1/requalify", "/proof", "/proof/1"})
  void its_pages_bar_nobody_and_keep_within_a_telephone(String address) {
    String number = SizedCase.imported("GRID-KEYS", 2);
    try (Visit visit = Browser.signIn("fiscal.sanjose", "es")) {
      assertThat(visit.go("/cases/" + number + address)).isEqualTo(200);
      assertThat(visit.barriers()).isEmpty();
      assertThat(visit.narrow().overflows()).isFalse();
    }
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }

  private static void offence(Page page, String article) {
    tabTo(page, "id", "form:offence_input");
    page.keyboard().type(article);
    page.locator("[id='form:offence_panel'] li").first().waitFor();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.locator("[id='form:law']", new Page.LocatorOptions().setHasText("161")).waitFor();
  }

  private static void type(Page page, String id, String text) {
    tabTo(page, "id", id);
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
  }

  private static void space(Page page, String id) {
    tabTo(page, "id", id);
    page.keyboard().press("Space");
  }

  /** Follows a link or presses a button, and waits for the page it leads to. */
  private static void enter(Page page, String attribute, String value) {
    tabTo(page, attribute, value);
    page.evaluate("document.documentElement.dataset.left = 'true'");
    page.keyboard().press("Enter");
    page.locator("html:not([data-left])").waitFor();
    page.waitForLoadState();
  }

  private static void tabTo(Page page, String attribute, String value) {
    Keyboard keys = page.keyboard();
    for (int i = 0; i < MOST_TABS; i++) {
      Object there = page.evaluate("name => document.activeElement.getAttribute(name)", attribute);
      if (value.equals(there)) {
        return;
      }
      keys.press("Tab");
    }
    throw new AssertionError("not reached by Tab: " + attribute + " " + value);
  }
}
