package org.resguardo.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Product;
import org.resguardo.harness.Visit;

/** A second factor from the first picture to the opened identity, and who has it not. */
@Tag("DP-24")
class SecondFactorPageIT {
  private static final String USER = "fiscal.liberia";
  private static final String PASSWORD = "Resguardo-demo-2026";
  private static final int REPLAYS = 100;

  private final HttpClient client = HttpClient.newHttpClient();

  /** The account belongs to other tests too. */
  @AfterEach
  void asBefore() throws SQLException {
    sql("DELETE FROM recovery_code");
    sql("DELETE FROM second_factor");
    sql("UPDATE app_user SET failed_tries = 0, locked_until = NULL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void it_is_set_up_asked_at_the_door_and_before_an_identity(String language) throws Exception {
    String address = "/cases/" + planted() + "/victims/" + victim() + "/identity";
    try (Visit visit = Browser.signIn(USER, language)) {
      byte[] secret = setUp(visit);
      assertThat(visit.page().locator(".r-codes li")).hasCount(10);
      assertThat(visit.barriers()).isEmpty();
      visit.picture("factor-codes-" + language);
      String recovery = visit.page().locator(".r-codes li").first().innerText();
      signOut(visit);

      half(visit);
      assertThat(visit.barriers()).isEmpty();
      type(visit, "000000");
      assertThat(visit.page().locator(".r-error")).isVisible();
      type(visit, recovery);
      visit.page().waitForURL(url -> !url.contains("/sign-in"));
      signOut(visit);
      half(visit);
      type(visit, recovery);
      assertThat(visit.page().locator(".r-error")).isVisible();
      type(visit, code(secret, 30));
      visit.page().waitForURL(url -> !url.contains("/sign-in"));

      sql("UPDATE user_session SET stepped_up_at = NULL");
      sql("UPDATE second_factor SET last_step = 0");
      visit.go(address);
      Page page = visit.page();
      page.locator("input[type=radio]").first().check();
      visit.press(page.locator("[id='form:open']"));
      assertThat(page.locator(".r-error")).isVisible();
      assertThat(page.locator("body")).not().containsText("Zulema");
      assertThat(visit.barriers()).isEmpty();
      visit.picture("factor-step-up-" + language);
      page.locator("[id='form:code']").fill(code(secret, 0));
      visit.press(page.locator("[id='form:open']"));
      assertThat(page.locator("body")).containsText("Zulema");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void the_interface_asks_for_it_with_the_password_and_with_an_opening() throws Exception {
    byte[] secret;
    try (Visit visit = Browser.signIn(USER, "en")) {
      secret = setUp(visit);
    }
    sql("UPDATE second_factor SET last_step = 0");
    assertThat(token(null).statusCode()).isEqualTo(401);
    assertThat(token("123").statusCode()).isEqualTo(401);
    HttpResponse<String> opened = token(code(secret, 0));
    assertThat(opened.statusCode()).isEqualTo(200);
    assertThat(token(code(secret, 0)).statusCode()).as("the same code again").isEqualTo(401);
    String bearer = opened.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    sql("UPDATE user_session SET stepped_up_at = NULL");
    HttpResponse<String> refused = opening(bearer, null);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("step-up-required").doesNotContain("Zulema");
    assertThat(opening(bearer, "999999").statusCode()).isEqualTo(422);
    HttpResponse<String> given = opening(bearer, code(secret, 30));
    assertThat(given.statusCode()).isEqualTo(201);
    assertThat(given.body()).contains("Zulema");
    assertThat(opening(bearer, null).statusCode()).as("within five minutes").isEqualTo(201);
  }

  @Test
  void of_a_hundred_replays_of_one_code_one_is_accepted() throws Exception {
    byte[] secret;
    try (Visit visit = Browser.signIn(USER, "es")) {
      secret = setUp(visit);
    }
    sql("UPDATE second_factor SET last_step = 0");
    String code = code(secret, 0);
    List<CompletableFuture<Integer>> tries =
        IntStream.range(0, REPLAYS)
            .mapToObj(
                each ->
                    client
                        .sendAsync(asking(code), BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode))
            .toList();
    List<Integer> answers = tries.stream().map(CompletableFuture::join).toList();
    assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
  }

  @Test
  void a_secret_moved_to_another_account_makes_no_code() throws Exception {
    byte[] secret;
    try (Visit visit = Browser.signIn(USER, "es")) {
      secret = setUp(visit);
    }
    sql(
        "UPDATE second_factor SET last_step = 0, user_id ="
            + " (SELECT id FROM app_user WHERE username = 'fiscal.jaco')");
    HttpResponse<String> answer =
        client.send(asking("fiscal.jaco", code(secret, 0)), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isNotEqualTo(200);
    assertThat(answer.body()).doesNotContain("token");
  }

  static byte[] setUp(Visit visit) {
    Page page = visit.page();
    visit.go("/account/factor");
    page.locator("input[type=password]").fill(PASSWORD);
    visit.press(page.locator("#beginForm [type=submit]"));
    assertThat(visit.barriers()).isEmpty();
    assertThat(visit.overflows()).isFalse();
    byte[] secret = new Base32().decode(page.locator("#secret").innerText().replace(" ", ""));
    page.locator("[id='form:code']").fill(code(secret, 0));
    visit.press(page.locator("#form [type=submit]"));
    return secret;
  }

  private static void half(Visit visit) {
    visit.go("/sign-in");
    Page page = visit.page();
    page.locator("input[id$=username]").fill(USER);
    page.locator("input[type=password]").fill(PASSWORD);
    visit.press(page.locator("[id$=enter]"));
    assertThat(page.url()).contains("/sign-in/code");
  }

  private static void type(Visit visit, String code) {
    visit.page().locator("input[id$=code]").fill(code);
    visit.press(visit.page().locator("[id$=enter]"));
  }

  private static void signOut(Visit visit) {
    visit.go("/account");
    visit.press(visit.page().locator("#sign-out button"));
  }

  private static String code(byte[] secret, int secondsOn) {
    return OneTimeCodes.at(secret, Instant.now().plusSeconds(secondsOn));
  }

  private HttpResponse<String> token(String code) throws IOException, InterruptedException {
    return client.send(asking(code), BodyHandlers.ofString());
  }

  private static HttpRequest asking(String code) {
    return asking(USER, code);
  }

  private static HttpRequest asking(String user, String code) {
    String body =
        "{\"username\":\"%s\",\"password\":\"%s\"%s}"
            .formatted(user, PASSWORD, code == null ? "" : ",\"code\":\"" + code + "\"");
    return HttpRequest.newBuilder(URI.create(Product.get().baseUrl() + "/api/v1/tokens"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private HttpResponse<String> opening(String bearer, String code)
      throws IOException, InterruptedException {
    String body =
        "{\"reason\":\"INTERVIEW\"%s}".formatted(code == null ? "" : ",\"code\":\"" + code + "\"");
    String address = "/api/v1/cases/" + planted() + "/victims/" + victim() + "/identity-openings";
    return client.send(
        HttpRequest.newBuilder(URI.create(Product.get().baseUrl() + address))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + bearer)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static String planted() {
    return ProbedCase.planted().number();
  }

  private static String victim() {
    return ProbedCase.planted().victim();
  }

  private static void sql(String statement) throws SQLException {
    try (Connection root = Product.get().stores().root();
        PreparedStatement prepared = root.prepareStatement(statement)) {
      prepared.executeUpdate();
    }
  }
}
