package org.resguardo.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Visit;

/** The pages each role works on, in both languages, as a browser shows them. */
class PagesIT {
  private static final String FIRST_CASE = "first case";
  private static final String CARE = "care of the first notice";
  private static final Map<String, List<String>> PAGES =
      Map.of(
          "fiscal.sanjose",
              List.of(
                  "/",
                  "/cases",
                  FIRST_CASE,
                  "/hearings",
                  "/deadlines",
                  "/statistics/G7",
                  "/people/search"),
          "jefatura.sanjose",
              List.of(
                  "/",
                  "/cases",
                  FIRST_CASE,
                  "/hearings",
                  "/deadlines",
                  "/statistics/G7",
                  "/approvals"),
          "registro.sanjose", List.of("/", "/cases", FIRST_CASE, "/cases/new", "/imports"),
          "victimas.sanjose",
              List.of("/", "/cases", FIRST_CASE, "/hearings", "/matches", "/notices", CARE),
          "coordinacion", List.of("/", "/cases", FIRST_CASE, "/statistics", "/statistics/G7"),
          "estadistica", List.of("/", "/statistics", "/statistics/G7"),
          "auditoria", List.of("/", "/audit", "/account"),
          "ti", List.of("/", "/admin", "/admin/roles", "/admin/users/new"));

  // What a missing text or an expression that was not evaluated looks like on the page.
  private static final Pattern RAW =
      Pattern.compile(
          "\\?{3}|#\\{|\\b(?:shell|casefile|proceeding|intake|statistics|access|audit|person|reference|deadline|care|code)"
              + "\\.[a-z_]+\\.[A-Za-z_.]+");

  @ParameterizedTest
  @CsvSource({
    "fiscal.sanjose,es", "fiscal.sanjose,en", "jefatura.sanjose,es", "jefatura.sanjose,en",
    "registro.sanjose,es", "registro.sanjose,en", "victimas.sanjose,es", "victimas.sanjose,en",
    "coordinacion,es", "coordinacion,en", "estadistica,es", "estadistica,en",
    "auditoria,es", "auditoria,en", "ti,es", "ti,en"
  })
  void a_role_finds_its_pages_whole(String account, String language) {
    List<String> found = new ArrayList<>();
    try (Visit visit = Browser.signIn(account, language)) {
      for (String page : PAGES.get(account)) {
        String address =
            page.equals(FIRST_CASE)
                ? firstCase(visit)
                : page.equals(CARE) ? firstCare(visit) : page;
        inspect(visit, address, found);
      }
      found.addAll(visit.complaints());
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/", "/cases", "/hearings", "/deadlines"})
  void a_page_can_be_read_in_the_dark(String address) {
    try (Visit visit = Browser.signIn("fiscal.sanjose", "es")) {
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat(visit.go(address)).isEqualTo(200);
      assertThat(visit.barriers()).isEmpty();
    }
  }

  private static void inspect(Visit visit, String address, List<String> found) {
    visit.page().setViewportSize(1366, 768);
    int status = visit.go(address);
    if (status != 200) {
      found.add(address + ": status " + status);
      return;
    }
    Matcher raw = RAW.matcher(visit.page().locator("body").innerText());
    if (raw.find()) {
      found.add(address + ": raw text " + raw.group());
    }
    visit.barriers().forEach(barrier -> found.add(address + ": " + barrier));
    if (visit.overflows()) {
      found.add(address + ": wider than 1366");
    }
    if (visit.narrow().overflows()) {
      found.add(address + ": wider than 360");
    }
  }

  private static String firstCare(Visit visit) {
    visit.go("/notices");
    return visit.page().locator("a[href$='/care']").first().getAttribute("href");
  }

  private static String firstCase(Visit visit) {
    visit.go("/cases");
    Locator link = visit.page().locator("a[href*='/cases/R']").first();
    return link.getAttribute("href");
  }
}
