package org.resguardo.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.access.MadeToken.PASSWORD;
import static org.resguardo.access.MadeToken.USER;
import static org.resguardo.access.MadeToken.change;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Product;
import org.resguardo.harness.TinyProvider;
import org.resguardo.harness.Visit;
import org.resguardo.kernel.Sha256;

/**
 * The ministry's own sign-in in a browser, with a provider of the test at another site than the
 * product: our strict cookies do not come back with the person.
 */
class ProviderPageIT {
  private static final String TIE = "/account/provider";
  private static final String BUTTON = "#provider";
  private static final String THERE = "#go";

  /** The account belongs to other tests too. */
  @AfterEach
  void asBefore() throws SQLException {
    change("DELETE FROM provider_link");
    change("DELETE FROM passkey");
    change("UPDATE app_user SET enabled = TRUE, failed_tries = 0, locked_until = NULL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void an_account_is_tied_by_its_owner_and_opened_from_there(String language) throws SQLException {
    try (TinyProvider there = there();
        Visit visit = Browser.signInByName(USER, language)) {
      Page page = visit.page();
      visit.go("/account");
      assertThat(visit.barriers()).isEmpty();
      page.locator("a[href$='" + TIE + "']").click();
      assertThat(visit.barriers()).isEmpty();
      visit.picture("provider-tie-" + language);
      tie(visit);
      assertThat(page.locator(".r-done")).isVisible();
      assertThat(visit.barriers()).isEmpty();
      visit.narrow();
      assertThat(visit.overflows()).isFalse();
      visit.picture("provider-tied-" + language);

      visit.go("/account");
      visit.press(page.locator("#sign-out button"));
      assertThat(visit.barriers()).isEmpty();
      assertThat(visit.overflows()).isFalse();
      visit.picture("provider-sign-in-" + language);
      page.locator("a[href$='out=1']").click();
      page.locator(THERE).click();
      assertThat(page.locator(BUTTON)).containsText(TinyProvider.NAME);
      assertThat(there.asked()).contains("/end");

      long before = entries();
      String cookie = cookies(page);
      visit.go("/sign-in?to=/account");
      pass(visit);
      page.waitForURL("**/account");
      assertThat(page.locator("body")).containsText(USER);
      assertThat(cookies(page)).isNotEqualTo(cookie);
      assertThat(entries() - before).as("vouched for, and signed in").isEqualTo(2);
      untie(visit);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nobody's, UPDATE app_user SET enabled = TRUE",
    "disabled, UPDATE app_user SET enabled = FALSE WHERE username = 'fiscal.liberia'",
    "shut, UPDATE app_user SET locked_until = '2099-01-01' WHERE username = 'fiscal.liberia'"
  })
  void an_account_that_is_not_there_or_shut_is_refused_in_the_same_words(String what, String state)
      throws SQLException {
    try (TinyProvider there = there();
        Visit visit = tied()) {
      there.as(what.equals("nobody's") ? "nadie" : "persona de ensayo");
      change(state);
      long before = entries();
      visit.go("/sign-in");
      pass(visit);
      Page page = visit.page();
      page.waitForURL("**/sign-in?provider=refused");
      assertThat(page.locator("[role=alert]")).hasText(refusal());
      assertThat(visit.barriers()).isEmpty();
      visit.go("/account");
      assertThat(page.url()).contains("/sign-in");
      assertThat(entries() - before).as("refused, and nothing else").isEqualTo(1);
    }
  }

  @Test
  void the_second_factor_of_the_house_is_asked_all_the_same() throws SQLException {
    try (TinyProvider there = there();
        Visit visit = tied()) {
      there.saying(said -> said.claim("acr", "plata").claim("amr", List.of("mfa")));
      change(
          "INSERT INTO passkey (user_id, label, credential_hash, credential_id, credential,"
              + " sign_count, made_at) SELECT id, 'x', REPEAT('0', 64), 'x', 'x', 0, NOW(6)"
              + " FROM app_user WHERE username = 'fiscal.liberia'");
      visit.go("/sign-in?to=/account");
      pass(visit);
      visit.page().waitForURL("**/sign-in/code?to=%2Faccount");
      visit.go("/account");
      assertThat(visit.page().url()).contains("/sign-in");

      there.saying(said -> said.claim("acr", TinyProvider.BELIEVED));
      visit.go("/sign-in?to=/account");
      pass(visit);
      visit.page().waitForURL("**/account");
      visit.go(TIE);
      visit.press(visit.page().locator("[id='offForm:untie']"));
      assertThat(visit.page().locator("[id='offForm:code-error']")).isVisible();
      assertThat(ties()).as("the word of the setting is for the door alone").isEqualTo(1);
    }
  }

  @Test
  void a_link_that_sets_a_password_anew_takes_the_tie_away() throws SQLException {
    try (TinyProvider there = there();
        Visit visit = tied()) {
      String link = "enlace-de-ensayo-para-esta-prueba-y-ninguna-otra";
      String same = hash();
      change(
          "INSERT INTO one_time_link (user_id, token_hash, created_at, expires_at)"
              + " SELECT id, '"
              + Sha256.hex(link)
              + "', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR FROM app_user"
              + " WHERE username = 'fiscal.liberia'");
      visit.go("/link/" + link);
      for (String field : List.of("wanted", "repeated")) {
        visit.page().locator("input[id$=" + field + "]").fill("tres caballos en la colina verde");
      }
      visit.press(visit.page().locator("form[id=secret] [type=submit]"));
      change("UPDATE app_user SET password_hash = '" + same + "' WHERE username = '" + USER + "'");
      assertThat(visit.page().url()).contains("/sign-in?set=1");
      assertThat(ties()).isZero();
    }
  }

  @Test
  void a_way_leads_back_once_and_only_who_began_it() throws SQLException {
    try (TinyProvider there = there();
        Visit visit = tied();
        Visit other = Browser.visitByName("es")) {
      List<String> back = new ArrayList<>();
      visit.page().onRequest(request -> keep(back, request.url()));
      visit.go("/sign-in");
      pass(visit);
      visit.page().waitForURL(url -> url.endsWith("/"));
      assertThat(back).hasSize(2);
      long before = entries();
      for (Visit who : List.of(visit, other)) {
        who.page().context().clearCookies();
        for (String again : List.copyOf(back).subList(0, 2)) {
          who.page().navigate(again);
          who.page().waitForURL("**/sign-in?provider=refused");
        }
        who.go("/account");
        assertThat(who.page().url()).contains("/sign-in");
      }
      assertThat(entries()).as("no way was under way").isEqualTo(before);
    }
  }

  @Test
  void an_account_is_tied_by_nobody_else_and_no_subject_twice() throws SQLException {
    try (TinyProvider there = there();
        Visit owner = tied();
        Visit other = Browser.signInByName("fiscal.jaco", "es")) {
      Page page = other.page();
      other.go(TIE);
      page.locator("[id='form:password']").fill("no es esta");
      other.press(page.locator("[id='form:begin']"));
      assertThat(page.locator("[id='form:password-error']")).isVisible();
      other.go("/signin/oidc");
      assertThat(page.url()).as("signed in, and no password shown").endsWith("/");
      other.go(TIE);
      tie(other);
      page.waitForURL("**" + TIE + "?provider=taken");
      assertThat(ties()).isEqualTo(1);
      there.as("otra persona").writing(said -> "hola");
      other.go(TIE);
      tie(other);
      page.waitForURL("**" + TIE + "?provider=refused");
      assertThat(other.barriers()).isEmpty();
      assertThat(ties()).isEqualTo(1);
    }
  }

  @Test
  void a_provider_that_is_away_is_told_and_the_password_opens() {
    try (Visit visit = Browser.visitByName("en")) {
      Page page = visit.page();
      visit.go("/sign-in");
      page.locator(BUTTON).click();
      page.waitForURL("**/sign-in?provider=away");
      assertThat(page.locator("[role=alert]")).isVisible();
      visit.picture("provider-away-en");
      page.locator("input[id$=username]").fill(USER);
      page.locator("input[type=password]").fill(PASSWORD);
      visit.press(page.locator("[id$=enter]"));
      assertThat(page.url()).doesNotContain("/sign-in");
      assertThat(visit.go(TIE)).isEqualTo(200);
      page.locator("[id='form:password']").fill(PASSWORD);
      page.locator("[id='form:begin']").click();
      page.waitForURL("**" + TIE + "?provider=away");
    }
  }

  @Test
  void it_is_begun_from_our_own_pages_only_and_where_it_is_not_offered_there_is_no_trace() {
    try (TinyProvider there = there();
        Visit visit = Browser.visitByName("es");
        Visit numbered = Browser.visit("es")) {
      visit.go("/sign-in");
      for (String site : List.of("cross-site", "same-site")) {
        APIResponse answer = begin(visit.page(), site);
        assertThat(answer.headers()).as(site).doesNotContainKey("refresh");
        assertThat(answer.headers().get("location")).endsWith("/sign-in");
      }
      assertThat(begin(visit.page(), "same-origin").headers().get("refresh"))
          .startsWith("0;url=" + there.issuer() + "/authorize?");
      numbered.go("/sign-in");
      assertThat(numbered.page().locator(BUTTON)).hasCount(0);
      assertThat(numbered.go("/signin/oidc")).isEqualTo(404);
      assertThat(numbered.go("/signin/oidc/return?code=a&state=b")).isEqualTo(404);
      assertThat(numbered.go("/signin/oidc/return?code=a&state=b&here=1")).isEqualTo(404);
    }
  }

  private static APIResponse begin(Page page, String site) {
    return page.request()
        .get(
            page.url().replace("/sign-in", "/signin/oidc"),
            RequestOptions.create().setHeader("Sec-Fetch-Site", site).setMaxRedirects(0));
  }

  private static TinyProvider there() {
    return TinyProvider.start(Product.get().providerPort());
  }

  /** Signed out again. */
  private static Visit tied() {
    Visit visit = Browser.signInByName(USER, "es");
    visit.go(TIE);
    tie(visit);
    assertThat(visit.page().locator(".r-done")).isVisible();
    visit.go("/account");
    visit.press(visit.page().locator("#sign-out button"));
    return visit;
  }

  private static void tie(Visit visit) {
    visit.page().locator("[id='form:password']").fill(PASSWORD);
    visit.page().locator("[id='form:begin']").click();
    visit.page().locator(THERE).click();
    visit.page().waitForURL("**" + TIE + "?provider=*");
  }

  private static void untie(Visit visit) throws SQLException {
    visit.go(TIE);
    visit.press(visit.page().locator("[id='offForm:untie']"));
    assertThat(visit.page().locator(".r-done")).isVisible();
    assertThat(ties()).isZero();
  }

  private static void pass(Visit visit) {
    visit.page().locator(BUTTON).click();
    visit.page().locator(THERE).click();
  }

  private static void keep(List<String> back, String url) {
    if (url.contains("/signin/oidc/return")) {
      back.add(url);
    }
  }

  private static String refusal() {
    org.resguardo.kernel.Messages messages = new org.resguardo.kernel.Messages();
    messages.load();
    return messages.text(java.util.Locale.forLanguageTag("es"), "access.provider.refused");
  }

  private static long ties() throws SQLException {
    return count("SELECT COUNT(*) FROM provider_link");
  }

  /** Of the log, at the door. */
  private static long entries() throws SQLException {
    return count("SELECT COUNT(*) FROM audit_entry WHERE action IN ('PROVIDER', 'SIGN_IN')");
  }

  private static String hash() throws SQLException {
    return one("SELECT password_hash FROM app_user WHERE username = '" + USER + "'");
  }

  private static long count(String sql) throws SQLException {
    return Long.parseLong(one(sql));
  }

  private static String one(String sql) throws SQLException {
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static String cookies(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.startsWith("RESGUARDO"))
        .map(cookie -> cookie.value)
        .collect(Collectors.joining());
  }
}
