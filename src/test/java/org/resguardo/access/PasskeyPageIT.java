package org.resguardo.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.access.MadeToken.PASSWORD;
import static org.resguardo.access.MadeToken.USER;
import static org.resguardo.access.MadeToken.change;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Browser;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Visit;

/** Passkeys of a virtual authenticator, from the page that makes one to the opened identity. */
class PasskeyPageIT {
  private static final String KEYS = "/account/passkeys";

  /** The account belongs to other tests too. */
  @AfterEach
  void asBefore() throws SQLException {
    change("DELETE FROM passkey");
    change("DELETE FROM recovery_code");
    change("DELETE FROM second_factor");
    change("UPDATE app_user SET failed_tries = 0, locked_until = NULL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void it_is_made_asked_at_the_door_and_before_an_identity(String language) throws Exception {
    try (Visit visit = Browser.signInByName(USER, language)) {
      Page page = visit.page();
      VirtualKey.plugIn(page);
      visit.go(KEYS);
      assertThat(visit.barriers()).isEmpty();
      visit.picture("passkeys-none-" + language);
      make(visit, "teléfono");
      String recovery = page.locator(".r-codes li").first().innerText();
      assertThat(visit.barriers()).isEmpty();
      signOut(visit);

      half(visit);
      assertThat(visit.barriers()).isEmpty();
      visit.picture("passkey-sign-in-" + language);
      String before = cookie(page);
      press(visit);
      page.waitForURL(url -> !url.contains("/sign-in"));
      assertThat(cookie(page)).isNotEqualTo(before);
      signOut(visit);
      half(visit);
      page.locator("input[id$=code]").fill(recovery);
      visit.press(page.locator("[id$=enter]"));
      page.waitForURL(url -> !url.contains("/sign-in"));

      change("UPDATE user_session SET stepped_up_at = NULL");
      openIdentity(visit, language);
      change("UPDATE user_session SET stepped_up_at = NULL");
      remove(visit, language);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private static void openIdentity(Visit visit, String language) {
    Page page = visit.page();
    ProbedCase planted = ProbedCase.planted();
    visit.go("/cases/" + planted.number() + "/victims/" + planted.victim() + "/identity");
    page.locator("input[type=radio]").first().check();
    visit.press(page.locator("[id='form:open']"));
    assertThat(page.locator("[id='form:code-error']")).isVisible();
    assertThat(page.locator("body")).not().containsText("Zulema");
    assertThat(visit.barriers()).isEmpty();
    String before = cookie(page);
    page.locator("[data-passkey-button] button").click();
    assertThat(page.locator("[data-passkey-done]")).not().isEmpty();
    visit.narrow();
    assertThat(visit.overflows()).isFalse();
    visit.picture("passkey-step-up-" + language);
    visit.press(page.locator("[id='form:open']"));
    assertThat(page.locator("body")).containsText("Zulema");
    assertThat(cookie(page)).as("the session's id after the step up").isNotEqualTo(before);
  }

  private static void remove(Visit visit, String language) {
    Page page = visit.page();
    visit.go(KEYS);
    page.locator("table a").click();
    page.locator("[id='keyForm:label']").fill("llave azul");
    assertThat(visit.overflows()).isFalse();
    assertThat(visit.barriers()).isEmpty();
    visit.picture("passkey-one-" + language);
    visit.press(page.locator("[id='keyForm:rename']"));
    assertThat(page.locator("table a")).hasText("llave azul");
    page.locator("table a").click();
    visit.press(page.locator("[id='keyForm:remove']"));
    assertThat(page.locator("[id='keyForm:code-error']")).isVisible();
    page.locator("#keyForm [data-passkey-button] button").click();
    assertThat(page.locator("#keyForm [data-passkey-done]")).not().isEmpty();
    visit.press(page.locator("[id='keyForm:remove']"));
    assertThat(page.locator("table a")).hasCount(0);
  }

  @Test
  void an_answer_opens_once_and_only_the_question_it_was_given_for() throws Exception {
    try (Visit visit = Browser.signInByName(USER, "es")) {
      Page page = visit.page();
      VirtualKey.plugIn(page);
      visit.go(KEYS);
      make(visit, "una");
      signOut(visit);
      List<String> sent = new ArrayList<>();
      page.onRequest(
          request -> {
            if (request.method().equals("POST") && request.url().endsWith("/sign-in/code")) {
              sent.add(request.postData());
            }
          });
      half(visit);
      press(visit);
      page.waitForURL(url -> !url.contains("/sign-in"));
      String answer = VirtualKey.field(sent.get(0), "passkeyForm:answer");
      assertThat(answer).contains("signature");
      signOut(visit);
      for (String replayed : List.of(answer, "", "{}", "hola", "x".repeat(20_000))) {
        half(visit);
        assertThat(postAnswer(page, replayed)).contains("signin:code-error");
        visit.go("/account");
        assertThat(page.url()).contains("/sign-in");
        change("UPDATE app_user SET failed_tries = 0, locked_until = NULL");
      }
    }
  }

  @Test
  void wrong_answers_shut_the_account_like_wrong_codes() throws Exception {
    try (Visit visit = Browser.signInByName(USER, "es")) {
      Page page = visit.page();
      VirtualKey.plugIn(page);
      visit.go(KEYS);
      make(visit, "una");
      signOut(visit);
      for (int i = 0; i < 5; i++) {
        half(visit);
        postAnswer(page, "{}");
      }
      half(visit);
      assertThat(page.url()).as("shut").doesNotContain("/sign-in/code");
    }
  }

  @Test
  void no_key_is_taken_without_the_password_or_twice_and_none_at_an_address_without_a_name()
      throws Exception {
    try (Visit visit = Browser.signInByName(USER, "es")) {
      Page page = visit.page();
      VirtualKey.plugIn(page);
      visit.go(KEYS);
      fill(page, "teléfono", "no es esta");
      visit.press(page.locator("[data-passkey=create] button"));
      assertThat(page.locator("[id='form:password-error']")).isVisible();
      assertThat(page.locator("[id='form:label']")).hasValue("teléfono");
      assertThat(page.locator("table a")).hasCount(0);
      fill(page, " ", PASSWORD);
      visit.press(page.locator("[data-passkey=create] button"));
      assertThat(page.locator("[id='form:label-error']")).isVisible();
    }
    try (Visit visit = Browser.signIn(USER, "es")) {
      visit.go(KEYS);
      assertThat(visit.page().locator("#form")).hasCount(0);
      assertThat(visit.page().locator("[aria-labelledby=add-title]"))
          .containsText("RESGUARDO_ORIGIN");
    }
  }

  private static void make(Visit visit, String label) {
    fill(visit.page(), label, PASSWORD);
    visit.press(visit.page().locator("[data-passkey=create] button"));
    assertThat(visit.page().locator(".r-codes li")).hasCount(10);
    assertThat(visit.page().locator("table a")).hasText(label);
  }

  private static void fill(Page page, String label, String password) {
    page.locator("[id='form:label']").fill(label);
    page.locator("[id='form:password']").fill(password);
  }

  private static void half(Visit visit) {
    visit.go("/sign-in");
    Page page = visit.page();
    page.locator("input[id$=username]").fill(USER);
    page.locator("input[type=password]").fill(PASSWORD);
    visit.press(page.locator("[id$=enter]"));
  }

  private static void press(Visit visit) {
    visit.press(visit.page().locator("[data-passkey-button] button"));
  }

  private static String postAnswer(Page page, String answer) {
    PostedForm form = PostedForm.of(page.content(), "passkeyForm").orElseThrow();
    String body = form.filled(Map.of("answer", List.of(answer)));
    RequestOptions options =
        RequestOptions.create()
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .setData(body);
    return page.request().post(page.url(), options).text();
  }

  private static void signOut(Visit visit) {
    visit.go("/account");
    visit.press(visit.page().locator("#sign-out button"));
  }

  private static String cookie(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("RESGUARDO"))
        .map(cookie -> cookie.value)
        .collect(Collectors.joining());
  }
}
