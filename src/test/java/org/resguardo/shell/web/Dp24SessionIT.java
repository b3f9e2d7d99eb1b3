package org.resguardo.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Door;
import org.resguardo.harness.Product;
import org.resguardo.harness.Visit;

/**
 * What a browser keeps of a page, and what it asks of others: nothing. The second factor and the
 * end of an idle session have tests of their own with the same tag.
 */
@Tag("DP-24")
@DisplayName("DP-24: nothing is cached, nothing comes from elsewhere")
class Dp24SessionIT {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?:src|href|action|data)=\"((?:https?:)?//[^\"]*)\"");

  @ParameterizedTest
  @ValueSource(strings = {"fiscal.sanjose", "jefatura.sanjose", "victimas.sanjose", "auditoria"})
  void no_answer_may_be_kept_and_none_names_another_place(String account) {
    Door door = Door.open(account);
    List<String> addresses = new ArrayList<>(List.of("/", "/account", "/cases"));
    Matcher links = LINK.matcher(door.get("/").body() + door.get("/cases").body());
    while (links.find() && addresses.size() < 25) {
      String address = links.group(1).replace("&amp;", "&");
      if (!address.startsWith("/jakarta.faces.resource") && !addresses.contains(address)) {
        addresses.add(address);
      }
    }
    addresses.add("/api/v1/me");
    for (String address : addresses) {
      HttpResponse<String> answer = door.get(address);
      assertThat(header(answer, "Cache-Control")).as(address).isEqualTo("no-store");
      assertThat(header(answer, "Referrer-Policy")).as(address).isEqualTo("no-referrer");
      String policy = header(answer, "Content-Security-Policy");
      assertThat(policy).as(address).isNotEmpty().doesNotContain("http:", "https:", "*");
      Matcher elsewhere = ELSEWHERE.matcher(answer.body());
      while (elsewhere.find()) {
        assertThat(elsewhere.group(1)).as(address).startsWith(Product.get().baseUrl());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void without_the_internet_the_pages_work(String language) {
    List<String> outside = new ArrayList<>();
    try (Visit visit = Browser.signIn("fiscal.sanjose", language)) {
      visit
          .page()
          .context()
          .route(
              url -> !url.startsWith(Product.get().baseUrl()),
              (Route route) -> {
                outside.add(route.request().url());
                route.abort();
              });
      visit.go("/cases");
      String first = visit.page().locator("a[href*='/cases/R']").first().getAttribute("href");
      for (String address :
          List.of("/", "/cases", first, first + "/people", "/hearings", "/statistics/G7")) {
        assertThat(visit.go(address)).as(address).isEqualTo(200);
        visit.page().waitForLoadState();
        assertThat(visit.page().locator("main").innerText()).as(address).isNotBlank();
      }
      assertThat(visit.complaints()).isEmpty();
    }
    assertThat(outside).isEmpty();
  }

  @Test
  void a_session_that_nobody_uses_is_ten_minutes_long_at_most() {
    String settings = settings();
    Matcher minutes = Pattern.compile("RESGUARDO_SESSION_IDLE_MINUTES=(\\d+)").matcher(settings);
    assertThat(minutes.find()).isTrue();
    assertThat(Integer.parseInt(minutes.group(1))).isLessThanOrEqualTo(10);
  }

  private static String settings() {
    try {
      return java.nio.file.Files.readString(java.nio.file.Path.of("deployment", "env.example"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
