package org.resguardo.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Visit;

/** An account from its first day on, as the people concerned go through the pages. */
class AccountPageIT {
  private static final String FIRST = "un caballo en la colina";
  private static final String SECOND = "dos caballos en la colina";
  private static final Pattern LINK = Pattern.compile("/link/\\S+");

  @Test
  void a_new_prosecutor_gets_in_by_the_link_that_the_head_hands_over() {
    String name = "fiscal31.sanjose";
    ask(name);
    String link = grant(name);

    try (Visit visit = Browser.visit("es")) {
      Page page = visit.page();
      visit.go(link);
      setPassword(visit, FIRST, "otra cosa muy larga");
      assertThat(page.locator(".r-errors").innerText()).contains("no son iguales");
      setPassword(visit, FIRST, FIRST);
      page.waitForURL("**/sign-in?set=1");
      assertThat(visit.go(link)).isEqualTo(404);

      enter(visit, name, FIRST);
      assertThat(page.locator("h1").innerText()).isEqualTo("Lo que le corresponde hoy");
      assertThat(page.locator(".r-nav").innerText())
          .contains("Expedientes")
          .doesNotContain("Admin");
    }
  }

  @Test
  void a_changed_password_ends_the_other_sign_ins_and_the_old_one_opens_nothing() {
    String name = "fiscal32.sanjose";
    try (Visit visit = newcomer(name);
        Visit other = Browser.visit("es")) {
      enter(other, name, FIRST);
      Page page = visit.page();
      visit.go("/account");
      change(visit, "no es la de ahora", SECOND);
      assertThat(page.locator("[id='secret:current-error']").innerText())
          .contains("no es correcta");
      assertThat(refused(visit, "stairwaytoheaven")).contains("contraseñas robadas");
      assertThat(refused(visit, "Fiscalía San José 26")).contains("palabras que cualquiera");
      assertThat(refused(visit, "Prueba-Resguardo-9")).contains("palabras que cualquiera");
      visit.press(page.locator(".r-tools button[lang=en]"));
      assertThat(refused(visit, "cristiano ronaldo")).contains("passwords stolen elsewhere");
      assertThat(refused(visit, "San José Prosecutor 7")).contains("anybody connects with you");
      visit.press(page.locator(".r-tools button[lang=es]"));
      change(visit, FIRST, SECOND);
      assertThat(page.locator(".r-done").innerText()).contains("La contraseña se cambió");

      other.go("/account");
      assertThat(other.page().url()).contains("/sign-in");
      fill(other, name, FIRST);
      assertThat(other.page().locator(".r-errors").innerText()).contains("no son correctos");
      enter(other, name, SECOND);
    }
  }

  @Test
  void the_language_of_an_account_outlives_its_session_and_outranks_what_a_browser_remembers() {
    String name = "fiscal33.sanjose";
    try (Visit visit = newcomer(name)) {
      Page page = visit.page();
      visit.press(page.locator(".r-tools button[lang=en]"));
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
      page.locator(".r-tools .r-menu summary").click();
      visit.press(page.locator(".r-tools button[data-theme-to=dark]"));
      assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    }
    try (Visit visit = Browser.visit("es")) {
      Page page = visit.page();
      visit.go("/sign-in");
      visit.press(page.locator("button[lang=en]"));
      visit.press(page.locator("button[lang=es]"));
      assertThat(page.locator("html").getAttribute("lang")).startsWith("es");
      enter(visit, name, FIRST);
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    }
  }

  /** Signed in for the first time. */
  private static Visit newcomer(String name) {
    ask(name);
    String link = grant(name);
    Visit visit = Browser.visit("es");
    visit.go(link);
    setPassword(visit, FIRST, FIRST);
    visit.page().waitForURL("**/sign-in?set=1");
    enter(visit, name, FIRST);
    return visit;
  }

  private static void ask(String name) {
    try (Visit visit = Browser.signIn("ti", "es")) {
      Page page = visit.page();
      visit.go("/admin/users/new");
      page.locator("[id='form:username']").fill(name);
      page.locator("[id='form:shortName']").fill("Licda. Z. Prueba");
      page.locator("[id='form:roleCode']").selectOption("prosecutor");
      page.locator("[id='form:reason']").fill("Plaza nueva");
      submit(visit, "form");
      assertThat(page.locator(".r-errors").innerText()).contains("Elija la oficina");
      page.locator("[id='form:officeCode']").selectOption("SANJOSE");
      submit(visit, "form");
      page.waitForURL("**/admin/users/" + name);
      assertThat(page.locator(".r-done").innerText()).contains("espera la aprobación");
      assertThat(page.content()).doesNotContain("/link/");
    }
  }

  private static String grant(String name) {
    try (Visit visit = Browser.signIn("jefatura.sanjose", "es")) {
      visit.go("/approvals");
      Locator row =
          visit
              .page()
              .locator(
                  "[aria-labelledby=waiting-title] tbody tr",
                  new Page.LocatorOptions().setHasText(name));
      visit.press(row.locator("input[type=submit]").first());
      Matcher link = LINK.matcher(visit.page().locator(".r-done").innerText());
      assertThat(link.find()).isTrue();
      return link.group();
    }
  }

  private static void setPassword(Visit visit, String wanted, String repeated) {
    visit.page().locator("[id='secret:wanted']").fill(wanted);
    visit.page().locator("[id='secret:repeated']").fill(repeated);
    submit(visit, "secret");
  }

  private static void change(Visit visit, String current, String wanted) {
    visit.page().locator("[id='secret:current']").fill(current);
    setPassword(visit, wanted, wanted);
  }

  /** What stands at the field of the new password after it was not taken. */
  private static String refused(Visit visit, String wanted) {
    change(visit, FIRST, wanted);
    return visit.page().locator("[id='secret:wanted-error']").innerText();
  }

  private static void enter(Visit visit, String name, String password) {
    fill(visit, name, password);
    visit.page().waitForURL(url -> !url.contains("/sign-in"));
  }

  private static void fill(Visit visit, String name, String password) {
    visit.go("/sign-in");
    visit.page().locator("input[id$=username]").fill(name);
    visit.page().locator("input[type=password]").fill(password);
    visit.press(visit.page().locator("[id$=enter]"));
  }

  private static void submit(Visit visit, String form) {
    visit.press(visit.page().locator("form#" + form + " input[type=submit]").first());
  }
}
