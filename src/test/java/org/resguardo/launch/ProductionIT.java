package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Eventually;
import org.resguardo.harness.LaunchedChild;
import org.resguardo.harness.Listening;
import org.resguardo.harness.OwnServers;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Wire;

/** A start as an office makes it: keys of its own, no demo, its first administrator. */
@OwnServers
class ProductionIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern LINK = Pattern.compile("/link/[A-Za-z0-9_-]{20,}");
  private static final Pattern COOKIE = Pattern.compile("Set-Cookie: ([^=]+)=([^;\\r\\n]*)");
  private static final String PASSWORD = "tres caballos en la colina verde";

  private static LaunchedChild child;
  private static String url;

  @BeforeAll
  static void start() throws IOException {
    Path keys = Path.of("target", "it", "production-keys").toAbsolutePath();
    LaunchedChild.delete(keys);
    Files.createDirectories(keys.getParent());
    Keys.make(keys);
    int port = LaunchedChild.freePort();
    url = "http://127.0.0.1:" + port;
    child =
        LaunchedChild.start(
            "production",
            List.of("serve"),
            Map.of(
                "RESGUARDO_DEMO",
                "false",
                "RESGUARDO_KEYS",
                keys.toString(),
                "RESGUARDO_FIRST_ADMIN",
                "primera.persona",
                "RESGUARDO_HTTP_PORT",
                String.valueOf(port)),
            "Resguardo ready: ");
  }

  @AfterAll
  static void stop() {
    child.stop();
  }

  @Test
  void cookies_are_sent_by_tls_alone_and_belong_to_this_host_alone() throws IOException {
    assertThat(setBy(send("GET", "/sign-in", "", "")))
        .isNotEmpty()
        .allMatch(set -> set.contains(": __Host-"), "of this host")
        .allMatch(set -> set.contains("; Path=/;"), "of all pages")
        .allMatch(set -> set.contains("; Secure"), "by TLS")
        .allMatch(set -> set.contains("; HttpOnly"), "not for scripts")
        .noneMatch(set -> set.contains("Domain"));
  }

  @Test
  void the_first_administrator_sets_up_a_second_factor_before_anything_else() throws IOException {
    Eventually.is(() -> LINK.matcher(output()).find());
    Matcher link = LINK.matcher(output());
    assertThat(link.find()).isTrue();
    String page = send("GET", link.group(), "", "");
    String chosen = filled(page, "secret", Map.of("wanted", PASSWORD, "repeated", PASSWORD));
    assertThat(send("POST", link.group(), cookies(page), chosen)).contains("/sign-in?set=1");

    String door = send("GET", "/sign-in", "", "");
    String typed =
        filled(door, "signin", Map.of("username", "primera.persona", "password", PASSWORD));
    String in = send("POST", "/sign-in", cookies(door), typed);
    // What Faces carries over a redirect is numbered in a cookie that it names and deletes itself.
    assertThat(setBy(in).stream().filter(set -> !set.contains(": csfcfc=")))
        .hasSizeGreaterThan(1)
        .allMatch(set -> set.contains(": __Host-"));
    for (String address : List.of("/", "/admin", "/account", "/audit")) {
      assertThat(send("GET", address, cookies(in), ""))
          .as(address)
          .contains("Location: ")
          .contains("/account/factor");
    }
    assertThat(token("primera.persona", PASSWORD)).as("the interface neither").isEqualTo(401);
  }

  @Test
  void no_account_of_the_demo_is_there() throws IOException {
    for (String user : List.of("fiscal.sanjose", "ti", "coordinacion", "admin", "root")) {
      assertThat(token(user, "Resguardo-demo-2026")).as(user).isEqualTo(401);
    }
  }

  private static int token(String user, String password) throws IOException {
    String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user, password);
    String request =
        "POST /api/v1/tokens HTTP/1.0\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: %d\r\n\r\n%s".formatted(body.length(), body);
    return Wire.statuses(Wire.send(url, request, PATIENCE)).get(0);
  }

  @Test
  void it_listens_on_the_address_of_the_settings_and_its_database_alone() {
    assertThat(Listening.of(child.process().toHandle()))
        .contains("tcp " + url.replace("http://", ""))
        .hasSize(2)
        .allMatch(place -> place.startsWith("tcp 127.0.0.1:"));
  }

  @Test
  void nothing_of_the_tests_is_in_what_is_served() throws IOException {
    try (ZipFile war = new ZipFile(LaunchedChild.home().resolve("ROOT.war").toFile())) {
      assertThat(war.stream().map(entry -> entry.getName()).toList())
          .noneMatch(name -> name.contains("/.git") || name.contains("harness"))
          .noneMatch(name -> name.matches(".*(Test|IT|Fixture)\\.class"))
          .noneMatch(name -> name.matches(".*/(junit|arquillian|playwright|assertj)[^/]*\\.jar"))
          .noneMatch(name -> name.contains("org/resguardo/launch/"));
    }
  }

  @Test
  void every_library_stands_in_the_list_of_components() throws IOException {
    String components = Files.readString(LaunchedChild.home().resolve("components.json"));
    assertThat(components).contains("\"CycloneDX\"", "\"SHA-256\"");
    try (ZipFile war = new ZipFile(LaunchedChild.home().resolve("ROOT.war").toFile());
        Stream<Path> lib = Files.list(LaunchedChild.home().resolve("lib"))) {
      Stream<String> served =
          war.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".jar"));
      assertThat(
              Stream.concat(served, lib.map(Path::toString))
                  .map(name -> name.replaceAll(".*/|-\\d[^/]*\\.jar$", ""))
                  .filter(name -> !name.startsWith("resguardo"))
                  .distinct())
          .hasSizeGreaterThan(30)
          .allMatch(name -> components.contains("\"name\" : \"" + name + "\""), "is listed");
    }
  }

  private static String filled(String answer, String form, Map<String, String> typed) {
    Map<String, List<String>> values =
        typed.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    return PostedForm.of(answer, form).orElseThrow().filled(values);
  }

  private static List<String> setBy(String answer) {
    return answer.lines().filter(line -> line.startsWith("Set-Cookie: ")).toList();
  }

  private static String cookies(String answer) {
    Map<String, String> last = new TreeMap<>();
    COOKIE.matcher(answer).results().forEach(set -> last.put(set.group(1), set.group(2)));
    return last.entrySet().stream()
        .map(set -> set.getKey() + "=" + set.getValue())
        .collect(Collectors.joining("; "));
  }

  /** As the proxy passes it on. */
  private static String send(String method, String address, String cookies, String form)
      throws IOException {
    String request =
        method
            + " %s HTTP/1.0\r\nHost: resguardo.example\r\nX-Forwarded-Proto: https\r\n"
                .formatted(address)
            + "Accept: text/html\r\nCookie: %s\r\n".formatted(cookies)
            + "Content-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: %d\r\n\r\n%s"
                .formatted(form.getBytes(StandardCharsets.UTF_8).length, form);
    return Wire.send(url, request, PATIENCE);
  }

  private static String output() {
    try {
      return child.output();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
