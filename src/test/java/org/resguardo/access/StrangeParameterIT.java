package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Product;
import org.resguardo.harness.Wire;

/** Parameters that want to lead elsewhere, to count twice, or to write a log of their own. */
class StrangeParameterIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String PASSWORD = "Resguardo-demo-2026";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example/",
        "javascript:alert(1)",
        "/x\r\nSet-Cookie: a=b",
        "/%0d%0aSet-Cookie:%20a=b"
      })
  void the_way_back_never_leads_out(String to) {
    Door door = Door.shut();
    String way = "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    HttpResponse<String> answer = door.post("/sign-in", form(door, "fiscal.jaco") + way);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .startsWith(Product.get().baseUrl() + "/");
    assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(set -> set.startsWith("a="));
  }

  @Test
  void of_two_values_under_one_name_none_goes_round_the_check() {
    Door door = Door.open("fiscal.sanjose");
    String sorted = "/api/v1/cases?size=1&size=100000";
    assertThat(door.get(sorted).body().length()).isLessThan(4000);
    assertThat(door.get("/api/v1/cases?sort=number&sort=1;drop").statusCode()).isIn(200, 422, 400);
    assertThat(door.get("/api/v1/cases?office=LIBERIA&office=SANJOSE").body())
        .doesNotContain("\"office\":\"LIBERIA\"");
  }

  @Test
  void what_a_stranger_sends_makes_no_line_of_its_own_in_a_log() throws IOException {
    String line = "2026-01-01T00:00:00Z SEVERE forged entry zorro71";
    String body = "{\"username\":\"x\\r\\n%s\",\"password\":\"x\\n%s\"}".formatted(line, line);
    Door.shut().send("POST", "/api/v1/tokens", body);
    Wire.send(
        "GET /cases/%0d%0a"
            + line.replace(" ", "%20")
            + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Forwarded-For: 1.2.3.4\r\n\r\n",
        PATIENCE);
    Door door = Door.open("fiscal.sanjose");
    door.get("/cases/%0d%0a" + line.replace(" ", "%20"));
    door.get("/api/v1/cases?sort=%0d%0a" + line.replace(" ", "%20"));
    try (Stream<Path> logs = Files.walk(Product.get().data().resolve("log"))) {
      for (Path log : logs.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(log, StandardCharsets.ISO_8859_1))
            .as(log.getFileName().toString())
            .doesNotContain("\n" + line);
      }
    }
  }

  private static String form(Door door, String user) {
    return PostedForm.of(door.get("/sign-in").body(), "signin")
        .orElseThrow()
        .filled(Map.of("username", List.of(user), "password", List.of(PASSWORD)));
  }
}
