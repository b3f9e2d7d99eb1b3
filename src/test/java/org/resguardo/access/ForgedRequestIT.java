package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Wire;

/** Requests that were not made by a page of the house, or by a session that is no more. */
class ForgedRequestIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String PASSWORD = "Resguardo-demo-2026";
  private static final Pattern COOKIE =
      Pattern.compile("Set-Cookie: (RESGUARDO(?:-KEY)?)=([^;\\r\\n]*)");

  @ParameterizedTest
  @ValueSource(strings = {"/sign-out", "/preferences", "/account", "/documents/R26-000001-1"})
  void a_form_from_another_site_is_refused(String address) throws IOException {
    String cookie = signedIn();
    for (String site : List.of("cross-site", "same-site")) {
      String answer = post(address, cookie, "Sec-Fetch-Site: " + site + "\r\n", "x=1");
      assertThat(Wire.statuses(answer)).as(site).containsExactly(403);
    }
    assertThat(Wire.statuses(get("/account", cookie))).as("nothing happened").containsExactly(200);
  }

  @Test
  void a_form_that_no_page_gave_out_does_nothing() throws IOException {
    String cookie = signedIn();
    String answer = post("/cases/new", cookie, "", "form=form&form%3AofficialNumber=1");
    assertThat(Wire.statuses(answer)).allMatch(status -> status == 200 || status >= 400);
    assertThat(answer).doesNotContain("Location: ");
  }

  @Test
  void a_cookie_opens_nothing_at_the_interface() throws IOException {
    assertThat(Wire.statuses(get("/api/v1/me", signedIn()))).containsExactly(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "text/xml"})
  void the_interface_takes_no_body_that_a_plain_form_could_send(String type) {
    HttpResponse<String> answer =
        Door.shut().send("POST", "/api/v1/tokens", "{}", Map.of("X-None", "1"));
    assertThat(answer.statusCode()).isIn(400, 401, 422);
    assertThat(typed(type)).isEqualTo(415);
  }

  private static int typed(String type) {
    try {
      String body = "{\"username\":\"fiscal.sanjose\",\"password\":\"" + PASSWORD + "\"}";
      return Wire.statuses(
              Wire.send(
                  "POST /api/v1/tokens HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: "
                      + type
                      + "\r\nContent-Length: "
                      + body.length()
                      + "\r\n\r\n"
                      + body,
                  PATIENCE))
          .get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sign-out", "/preferences?language=en&theme=dark"})
  void looking_changes_nothing(String address) throws IOException {
    String cookie = signedIn();
    String before = get("/account", cookie);
    assertThat(Wire.statuses(before)).containsExactly(200);
    get(address, cookie);
    assertThat(frame(get("/account", cookie))).isEqualTo(frame(before)).contains("lang=");
  }

  private static String frame(String page) {
    return page.replaceAll("(?s).*(<html[^>]*>).*", "$1");
  }

  @Test
  void the_session_of_before_the_sign_in_is_worth_nothing_after_it() throws IOException {
    String before = cookie(get("/sign-in", ""));
    String after = signIn(before);
    assertThat(after).isNotEqualTo(before);
    assertThat(Wire.statuses(get("/account", before))).containsExactly(302);
    assertThat(Wire.statuses(get("/account", after))).containsExactly(200);
    String chosen = "RESGUARDO=0123456789abcdef0123456789ab";
    assertThat(cookie(get("/sign-in", chosen))).isNotEqualTo(chosen);
  }

  @Test
  void the_name_of_a_session_opens_nothing_without_its_key() throws IOException {
    String both = signedIn();
    for (String part : both.split("; ")) {
      assertThat(Wire.statuses(get("/account", part))).as(part).containsExactly(302);
    }
    String forged = both.replaceAll("-KEY=.{4}", "-KEY=AAAA");
    assertThat(Wire.statuses(get("/account", forged))).containsExactly(302);
    assertThat(Wire.statuses(get("/account", both))).containsExactly(200);
  }

  @Test
  void a_session_stands_in_no_address() throws IOException {
    String id = signedIn().replaceAll(".*RESGUARDO=([^;]+).*", "$1");
    for (String address :
        List.of(
            "/account;RESGUARDO=" + id, "/account;jsessionid=" + id, "/account?RESGUARDO=" + id)) {
      assertThat(Wire.statuses(get(address, ""))).as(address).noneMatch(status -> status == 200);
    }
  }

  @Test
  void after_signing_out_neither_cookie_nor_open_form_opens_anything() throws IOException {
    String cookie = signedIn();
    String answer = post("/sign-out", cookie, "Sec-Fetch-Site: same-origin\r\n", "");
    assertThat(Wire.statuses(answer)).containsExactly(302);
    assertThat(answer).contains("Clear-Site-Data: \"storage\"");
    assertThat(Wire.statuses(get("/account", cookie))).containsExactly(302);
    assertThat(Wire.statuses(get("/documents/R26-000001-1/1/1", cookie))).containsExactly(302);
  }

  @Test
  void who_signs_in_again_in_the_same_browser_leaves_one_sign_in() {
    Door door = Door.shut();
    String once = form(door, "fiscal.liberia");
    String again = form(door, "fiscal.liberia") + "&to=%2Fcases";
    assertThat(door.post("/sign-in", once).statusCode()).isEqualTo(302);
    long running = running(door);
    assertThat(door.post("/sign-in", again).statusCode()).isEqualTo(302);
    assertThat(running(door)).isEqualTo(running);
  }

  private static long running(Door door) {
    String page = door.get("/account").body();
    int start = page.indexOf("id=\"running\"");
    String list = page.substring(start, page.indexOf("</form>", start));
    return Pattern.compile("<tr>").matcher(list).results().count();
  }

  private static String form(Door door, String user) {
    return PostedForm.of(door.get("/sign-in").body(), "signin")
        .orElseThrow()
        .filled(Map.of("username", List.of(user), "password", List.of(PASSWORD)));
  }

  private static String signedIn() throws IOException {
    return signIn(cookie(get("/sign-in", "")));
  }

  /** The cookie after the password was right. */
  private static String signIn(String cookie) throws IOException {
    String form =
        PostedForm.of(get("/sign-in", cookie), "signin")
            .orElseThrow()
            .filled(Map.of("username", List.of("fiscal.sanjose"), "password", List.of(PASSWORD)));
    String answer = post("/sign-in", cookie, "", form);
    assertThat(Wire.statuses(answer)).containsExactly(302);
    return cookie(answer);
  }

  private static String get(String address, String cookie) throws IOException {
    return Wire.send(
        "GET "
            + address
            + " HTTP/1.0\r\nHost: x\r\nAccept: text/html\r\nAccept-Language: es\r\n"
            + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
            + "Connection: close\r\n\r\n",
        PATIENCE);
  }

  private static String post(String address, String cookie, String headers, String form)
      throws IOException {
    return Wire.send(
        "POST "
            + address
            + " HTTP/1.0\r\nHost: x\r\nAccept: text/html\r\nCookie: "
            + cookie
            + "\r\n"
            + headers
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + form.length()
            + "\r\nConnection: close\r\n\r\n"
            + form,
        PATIENCE);
  }

  /** What a browser would send after this answer. */
  private static String cookie(String answer) {
    Map<String, String> last = new TreeMap<>();
    COOKIE.matcher(answer).results().forEach(set -> last.put(set.group(1), set.group(2)));
    return last.entrySet().stream()
        .map(set -> set.getKey() + "=" + set.getValue())
        .collect(Collectors.joining("; "));
  }
}
