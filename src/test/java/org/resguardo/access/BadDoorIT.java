package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Product;

/**
 * The forms at the door, everything bad typed into them and everything sent twice: sign-in, its
 * code, the one-time link, the second factor, the list of sessions. Each on an account of its own,
 * made by the administrator and approved by the head.
 */
@Tag("faults")
class BadDoorIT {
  private static final String PASSWORD = "una frase de prueba larga 71";
  private static final Pattern LINK = Pattern.compile("/link/([A-Za-z0-9_-]{20,})");
  private static final Pattern SECRET = Pattern.compile("<b id=\"secret\">([^<]+)</b>");
  private static final List<String> NO_CODES =
      List.of(
          "", "000000", "12 34", "hola", "<script>alert(1)</script>", "' OR 1=1 #", "\uD83D\uDE00");

  private final String user = "puerta." + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void a_link_stands_until_a_good_password_is_set_and_then_no_more() {
    String address = "/link/" + link();
    Door door = Door.shut();
    for (String bad : List.of("", "corta", "x".repeat(5000), "aaaaaaaaaaaaaaaa", user + user)) {
      PostedForm form = form(door, address, "secret");
      HttpResponse<String> answer = door.post(address, passwords(form, bad, bad));
      assertThat(answer.statusCode()).as("%d characters", bad.length()).isEqualTo(200);
      assertToldAt(answer, "secret:wanted");
    }
    PostedForm form = form(door, address, "secret");
    assertToldAt(door.post(address, passwords(form, PASSWORD, "otra")), "secret:repeated");
    String good = passwords(form(door, address, "secret"), PASSWORD, PASSWORD);
    String other = passwords(form(door, address, "secret"), PASSWORD, PASSWORD);
    HttpResponse<String> first = door.post(address, good);
    assertThat(first.statusCode()).as(FormFill.told(first)).isEqualTo(302);
    assertThat(place(door.post(address, good))).as("pressed twice").isEqualTo(place(first));
    assertThat(door.post(address, other).statusCode()).as("from another page").isEqualTo(404);
    assertThat(door.get(address).statusCode()).isEqualTo(404);
    assertThat(signedIn().get("/account").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nadie",
        "' OR ''='",
        "<img src=x onerror=alert(1)>",
        "#{31337*31337}",
        "\uD83D\uDE00"
      })
  void who_is_not_known_is_told_one_sentence(String name) {
    Door door = Door.shut();
    for (String password : List.of("", "x", "x".repeat(5000), "%s\u0000")) {
      HttpResponse<String> answer = signIn(door, name, password);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(withoutScripts(answer))
          .contains("r-error")
          .doesNotContain("<img src=x", "982007569", "Exception", "???");
    }
  }

  @Test
  void a_factor_is_set_up_once_however_often_it_is_sent() throws Exception {
    Door door = settled();
    HttpResponse<String> begun = begin(door);
    PostedForm confirm = form(door, "/account/factor", "form");
    for (String bad : NO_CODES) {
      HttpResponse<String> answer =
          door.post("/account/factor", confirm.filled(Map.of("code", List.of(bad))));
      assertThat(answer.statusCode()).as(bad).isEqualTo(200);
      assertToldAt(answer, "form:code");
    }
    String code = OneTimeCodes.at(secret(begun), Instant.now());
    String body = form(door, "/account/factor", "form").filled(Map.of("code", List.of(code)));
    List<HttpResponse<String>> both =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> door.post("/account/factor", body)))
            .limit(2)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(both).allMatch(answer -> answer.statusCode() == 200);
    assertThat(both).filteredOn(answer -> answer.body().contains("r-codes")).isNotEmpty();
    assertThat(count("second_factor f JOIN app_user u ON u.id = f.user_id", "u.username"))
        .isEqualTo(1);
    assertThat(count("recovery_code c JOIN app_user u ON u.id = c.user_id", "u.username"))
        .isEqualTo(10);
    half(begun);
  }

  /** The code behind the password, and new codes in the place of the old ones. */
  private void half(HttpResponse<String> begun) throws Exception {
    Door door = Door.shut();
    signIn(door, user, PASSWORD);
    for (String bad : NO_CODES.subList(0, 4)) {
      PostedForm form = form(door, "/sign-in/code", "signin");
      HttpResponse<String> answer =
          door.post("/sign-in/code", form.filled(Map.of("code", List.of(bad))));
      assertThat(answer.statusCode()).as(bad).isEqualTo(200);
      assertToldAt(answer, "signin:code");
    }
    String next = OneTimeCodes.at(secret(begun), Instant.now().plusSeconds(30));
    String body = form(door, "/sign-in/code", "signin").filled(Map.of("code", List.of(next)));
    HttpResponse<String> first = door.post("/sign-in/code", body);
    assertThat(first.statusCode()).as(FormFill.told(first)).isEqualTo(302);
    assertThat(door.post("/sign-in/code", body).statusCode()).as("pressed twice").isEqualTo(302);
    PostedForm renew = form(door, "/account/factor", "onForm");
    HttpResponse<String> refused =
        door.post("/account/factor", renew.filled(Map.of("code", List.of("000000"))));
    assertToldAt(refused, "onForm:code");
    assertThat(count("recovery_code c JOIN app_user u ON u.id = c.user_id", "u.username"))
        .isEqualTo(10);
  }

  @Test
  void a_wrong_password_begins_no_factor() throws SQLException {
    Door door = settled();
    for (String bad : List.of("", "x", "x".repeat(5000), "<b>x</b>")) {
      PostedForm form = form(door, "/account/factor", "beginForm");
      HttpResponse<String> answer =
          door.post("/account/factor", form.filled(Map.of("password", List.of(bad))));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertToldAt(answer, "beginForm:password");
    }
    assertThat(count("second_factor f JOIN app_user u ON u.id = f.user_id", "u.username")).isZero();
  }

  @Test
  void a_session_that_is_ended_twice_is_ended() {
    Door door = settled();
    signedIn();
    String page = door.get("/account").body();
    PostedForm form = PostedForm.of(page, "running").orElseThrow();
    for (String bad : List.of("", "x", "x".repeat(5000), "' OR ''='")) {
      assertToldAt(door.post("/account", form.filled(proof(bad))), "running:proof");
    }
    String body = form.filled(proof(PASSWORD));
    HttpResponse<String> first = door.post("/account", body);
    assertThat(first.statusCode()).as(FormFill.told(first)).isEqualTo(302);
    assertThat(place(door.post("/account", body))).isEqualTo(place(first));
    assertThat(door.get("/account").statusCode()).as("this one goes on").isEqualTo(200);
  }

  private static Map<String, List<String>> proof(String password) {
    return Map.of("proof", List.of(password));
  }

  private HttpResponse<String> begin(Door door) {
    PostedForm form = form(door, "/account/factor", "beginForm");
    String body = form.filled(Map.of("password", List.of(PASSWORD)));
    HttpResponse<String> first = door.post("/account/factor", body);
    assertThat(first.statusCode()).as(FormFill.told(first)).isEqualTo(302);
    assertThat(place(door.post("/account/factor", body))).isEqualTo(place(first));
    return door.get("/account/factor");
  }

  private static byte[] secret(HttpResponse<String> page) {
    Matcher found = SECRET.matcher(page.body());
    assertThat(found.find()).isTrue();
    return new Base32().decode(found.group(1).replace(" ", ""));
  }

  /** Signed in with a password set by the link. */
  private Door settled() {
    String address = "/link/" + link();
    Door door = Door.shut();
    door.post(address, passwords(form(door, address, "secret"), PASSWORD, PASSWORD));
    return signedIn();
  }

  private Door signedIn() {
    Door door = Door.shut();
    HttpResponse<String> answer = signIn(door, user, PASSWORD);
    assertThat(answer.statusCode()).as(FormFill.told(answer)).isEqualTo(302);
    return door;
  }

  private static HttpResponse<String> signIn(Door door, String name, String password) {
    Map<String, List<String>> typed =
        Map.of("username", List.of(name), "password", List.of(password));
    return door.post("/sign-in", form(door, "/sign-in", "signin").filled(typed));
  }

  private static String withoutScripts(HttpResponse<String> answer) {
    return answer.body().replaceAll("(?s)<script[ >].*?</script>", "");
  }

  private String link() {
    FormFill.send(
        "ti",
        "/admin/users/new",
        "form",
        Map.of(
            "username", user,
            "shortName", "Prueba",
            "roleCode", "registry_clerk",
            "officeCode", "SANJOSE",
            "reason", "Prueba"));
    // The oldest wish is granted first, whoever left it.
    String page = "";
    while (!page.contains("Enlace de " + user + ",")) {
      page = FormFill.send("jefatura.sanjose", "/approvals", "decide", Map.of());
    }
    Matcher found = LINK.matcher(page);
    assertThat(found.find()).as("a link to hand over").isTrue();
    return found.group(1);
  }

  private static PostedForm form(Door door, String address, String id) {
    HttpResponse<String> page = door.get(address);
    return PostedForm.of(page.body(), id)
        .orElseThrow(() -> new IllegalStateException(address + ": " + page.statusCode()));
  }

  private static String passwords(PostedForm form, String wanted, String repeated) {
    return form.filled(Map.of("wanted", List.of(wanted), "repeated", List.of(repeated)));
  }

  private static void assertToldAt(HttpResponse<String> answer, String field) {
    assertThat(withoutScripts(answer))
        .as(FormFill.told(answer))
        .contains("id=\"" + field + "-error\"")
        .doesNotContain("<script>alert", "Exception", "???");
  }

  private static String place(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none: " + answer.statusCode());
  }

  private long count(String rows, String name) throws SQLException {
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT COUNT(*) FROM %s WHERE %s = '%s'".formatted(rows, name, user))) {
      found.next();
      return found.getLong(1);
    }
  }
}
