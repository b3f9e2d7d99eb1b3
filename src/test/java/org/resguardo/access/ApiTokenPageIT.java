package org.resguardo.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.access.MadeToken.MAKE;
import static org.resguardo.access.MadeToken.PASSWORD;
import static org.resguardo.access.MadeToken.USER;
import static org.resguardo.access.MadeToken.answers;
import static org.resguardo.access.MadeToken.call;
import static org.resguardo.access.MadeToken.change;
import static org.resguardo.access.MadeToken.count;
import static org.resguardo.access.MadeToken.form;
import static org.resguardo.access.MadeToken.made;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Visit;

/** A token for a script from the page that makes it to the call that is refused. */
class ApiTokenPageIT {
  @AfterEach
  void asBefore() throws SQLException {
    change("UPDATE user_session SET ended_at = NOW(6) WHERE label IS NOT NULL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void it_is_shown_once_listed_and_worth_nothing_a_second_after_it_is_revoked(String language)
      throws Exception {
    try (Visit visit = Browser.signIn(USER, language)) {
      Page page = visit.page();
      visit.go(MAKE);
      assertThat(visit.barriers()).isEmpty();
      fill(visit, "informe mensual", "READ", "STATISTICS");
      visit.narrow();
      visit.press(page.locator("#form [type=submit]"));
      String token = page.locator("#token").innerText();
      assertThat(visit.barriers()).isEmpty();
      assertThat(visit.overflows()).isFalse();
      visit.picture("api-token-" + language);
      assertThat(call("GET", "/me", token).body())
          .contains("READ_CASE", "READ_STATISTICS_INSIDE")
          .doesNotContain("EDIT_CASE", "OPEN_IDENTITY", "BREAK_GLASS");

      visit.go("/account");
      assertThat(page.content()).doesNotContain(token);
      assertThat(visit.barriers()).isEmpty();
      assertThat(visit.overflows()).isFalse();
      Locator row = page.locator("#given tbody tr");
      assertThat(row).containsText("informe mensual");
      visit.picture("api-token-list-" + language);
      visit.press(row.locator("input[type=submit]"));
      long revoked = System.nanoTime();
      assertThat(call("GET", "/me", token).statusCode()).isEqualTo(401);
      assertThat(Duration.ofNanos(System.nanoTime() - revoked)).isLessThan(Duration.ofSeconds(1));
      assertThat(page.locator("#given")).hasCount(0);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "READ,       GET,  /cases,                          200",
    "READ,       GET,  /cases/{number},                 200",
    "READ,       GET,  /statistics/G7,                  403",
    "READ,       POST, /cases/{number}/victims/{victim}/identity-openings, 403",
    "READ,       POST, /cases/{number}/hearings,        403",
    "STATISTICS, GET,  /statistics/G7,                  200",
    "STATISTICS, GET,  /cases,                          403",
    "STATISTICS, GET,  /cases/{number},                 403",
    "WRITE,      GET,  /cases,                          403",
    "WRITE,      POST, /cases/{number}/hearings,        422",
    "IDENTITIES, POST, /cases/{number}/victims/{victim}/identity-openings, 403",
    "READ+IDENTITIES, POST, /cases/{number}/victims/{victim}/identity-openings, 201",
    "IDENTITIES, GET,  /statistics/G7,                  403",
    "IDENTITIES, GET,  /me,                             200"
  })
  void it_does_what_its_scope_says_and_nothing_else(
      String scope, String method, String address, int status) throws Exception {
    String token = made(scope + " " + method, scope.split("\\+"));
    String asked =
        address
            .replace("{number}", ProbedCase.planted().number())
            .replace("{victim}", ProbedCase.planted().victim());
    HttpResponse<String> answer = call(method, asked, token);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    if (status == 403) {
      assertThat(answer.body()).contains("scope of the token").doesNotContain("Zulema");
    }
  }

  @Test
  void it_ends_at_its_day_with_the_password_and_with_the_account() throws Exception {
    String token = made("uno", "READ");
    change("UPDATE user_session SET expires_at = '2020-01-01' WHERE label = 'uno'");
    assertThat(call("GET", "/me", token).statusCode()).isEqualTo(401);
    String other = made("dos", "READ");
    change("UPDATE app_user SET enabled = FALSE WHERE username = '" + USER + "'");
    int disabled = call("GET", "/me", other).statusCode();
    change("UPDATE app_user SET enabled = TRUE WHERE username = '" + USER + "'");
    assertThat(disabled).isEqualTo(401);
    assertThat(count("token_hash = '" + SecretToken.sha256(other) + "'")).isOne();
    assertThat(count("token_hash = '" + other + "' OR label = '" + other + "'")).isZero();
  }

  @Test
  void what_cannot_be_is_told_at_its_field_and_nothing_typed_is_lost() throws Exception {
    Door door = Door.open(USER);
    told(door, Map.of("label", List.of("")), "label");
    told(door, Map.of("label", List.of("x".repeat(200))), "label");
    told(door, Map.of("scopes", List.of()), "scopes");
    told(door, Map.of("scopes", List.of("EVERYTHING")), "scopes");
    for (String days : List.of("", "0", "-1", "91", "4000", "1e9", "x", "' OR 1=1")) {
      told(door, Map.of("days", List.of(days)), "days");
    }
    String page = told(door, Map.of("password", List.of("falsa")), "password");
    assertThat(page).contains("value=\"mi guion\"").doesNotContain("falsa");
    assertThat(PostedForm.of(page, "form").orElseThrow().value("scopes")).contains("READ");
    assertThat(count("label IS NOT NULL AND ended_at IS NULL")).isZero();
  }

  @Test
  void sent_twice_at_once_it_makes_one_and_a_name_is_free_again_when_it_ended() throws Exception {
    Door door = Door.open(USER);
    String body = form(door).filled(answers(Map.of()));
    List<HttpResponse<String>> both =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> door.post(MAKE, body)))
            .limit(2)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(both).allMatch(answer -> answer.statusCode() == 200);
    assertThat(both).filteredOn(answer -> answer.body().contains("id=\"token\"")).hasSize(1);
    assertThat(count("label = 'mi guion' AND ended_at IS NULL")).isOne();
    String list = door.get("/account").body();
    String revoke = PostedForm.of(list, "given").orElseThrow().filled(Map.of());
    assertThat(door.post("/account", revoke).statusCode()).isEqualTo(302);
    assertThat(door.post("/account", revoke).statusCode()).as("pressed twice").isEqualTo(302);
    assertThat(door.post(MAKE, form(door).filled(answers(Map.of()))).body())
        .contains("id=\"token\"");
  }

  @Test
  void who_has_a_second_factor_shows_it_before_a_token_is_made() throws Exception {
    try (Visit visit = Browser.signIn(USER, "es")) {
      SecondFactorPageIT.setUp(visit);
      change("UPDATE user_session SET stepped_up_at = NULL");
      visit.go(MAKE);
      fill(visit, "con código", "READ");
      visit.press(visit.page().locator("#form [type=submit]"));
      assertThat(visit.page().locator(".r-error")).isVisible();
      assertThat(visit.page().locator("#token")).hasCount(0);
      assertThat(count("label = 'con código'")).isZero();
    } finally {
      change("DELETE FROM recovery_code");
      change("DELETE FROM second_factor");
      change("UPDATE app_user SET failed_tries = 0, locked_until = NULL");
    }
  }

  private static void fill(Visit visit, String label, String... scopes) {
    Page page = visit.page();
    page.locator("[id='form:label']").fill(label);
    for (String scope : scopes) {
      page.locator("input[value=" + scope + "]").check();
    }
    page.locator("[id='form:days']").fill("7");
    page.locator("[id='form:password']").fill(PASSWORD);
  }

  private static String told(Door door, Map<String, List<String>> other, String field) {
    String page = door.post(MAKE, form(door).filled(answers(other))).body();
    assertThat(page.replaceAll("(?s)<script[ >].*?</script>", ""))
        .contains("id=\"form:" + field + "-error\"")
        .doesNotContain("???", "Exception", "id=\"token\"");
    return page;
  }
}
