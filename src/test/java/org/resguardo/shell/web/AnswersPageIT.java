package org.resguardo.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Door;
import org.resguardo.harness.Product;
import org.resguardo.harness.Wire;
import org.resguardo.kernel.SafeHeaders;

/** What every answer carries, whoever gives it: a page, the door, the interface, an error. */
class AnswersPageIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String CALL =
      "POST /api/v1/tokens HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
  private static final String BODY = "{\"username\":\"x\",\"password\":\"y\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in",
        "/",
        "/nothing",
        "/link/nothing",
        "/session",
        "/health/live",
        "/health/ready",
        "/api/v1/me",
        "/api/v1/nothing",
        "/api/v1/openapi.json",
        "/jakarta.faces.resource/resguardo.css.xhtml?ln=theme",
        "/jakarta.faces.resource/resguardo.js.xhtml?ln=theme",
        "/jakarta.faces.resource/nothing.css.xhtml",
        "/jakarta.faces.resource/"
      })
  void an_answer_to_a_stranger_is_safe(String address) {
    assertSafe(address, Door.shut().get(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/cases",
        "/cases/none",
        "/people/search",
        "/audit",
        "/statistics/G1",
        "/account",
        "/nothing",
        "/documents/R26-000001-1/1/1",
        "/api/v1/me",
        "/api/v1/cases",
        "/api/v1/cases/none",
        "/api/v1/statistics/G1?format=csv",
        "/api/v1/cases?format=none&size=0",
        "/api/v1/audit/entries",
        "/api/v1/imports/template"
      })
  void an_answer_to_a_prosecutor_is_safe(String address) {
    assertSafe(address, Door.open("fiscal.sanjose").get(address));
  }

  private static void assertSafe(String address, HttpResponse<String> answer) {
    HttpHeaders headers = answer.headers();
    assertThat(headers.allValues("Content-Security-Policy")).as(address).hasSize(1);
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "base-uri 'none'", "object-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe", "*");
    assertThat(headers.firstValue("X-Content-Type-Options")).as(address).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    assertThat(headers.map().keySet())
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    assertThat(headers.firstValue("Server")).isEmpty();
    if (!address.startsWith(SafeHeaders.RESOURCES)) {
      assertThat(headers.firstValue("Cache-Control")).as(address).hasValue("no-store");
    }
    String type = headers.firstValue("Content-Type").orElse("");
    if (!answer.body().isEmpty()) {
      assertThat(type).as(address).isNotEmpty();
    }
    if (type.startsWith("text/") || type.contains("xml")) {
      assertThat(type).as(address).containsIgnoringCase("charset=UTF-8");
    }
    assertThat(type).doesNotContain("ISO-8859-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/", "/health/live", "/api/v1/me", "/nothing"})
  void behind_tls_every_answer_promises_tls_for_a_year(String address) throws IOException {
    String answer =
        Wire.send(
            "GET "
                + address
                + " HTTP/1.1\r\nHost: x\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n",
            PATIENCE);
    assertThat(answer).contains("Strict-Transport-Security: max-age=31536000; includeSubDomains");
    assertThat(answer.lines().filter(line -> line.startsWith("Set-Cookie:")))
        .allMatch(line -> line.contains("Secure"), "secure")
        .allMatch(line -> line.contains("HttpOnly"), "not for scripts")
        .allMatch(line -> line.contains("SameSite="), "same site");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"TRACE", "TRACK", "PUT", "DELETE", "PATCH", "CONNECT", "OPTIONS", "PROPFIND"})
  void other_methods_do_nothing_and_echo_nothing(String method) throws IOException {
    String answer =
        Wire.send(
            method
                + " /sign-in HTTP/1.1\r\nHost: x\r\nX-Canary: zulema\r\nConnection: close\r\n\r\n",
            PATIENCE);
    assertThat(Wire.statuses(answer)).hasSize(1).allMatch(status -> status >= 400 && status < 502);
    assertThat(answer).doesNotContain("zulema").doesNotContainIgnoringCase("\nallow: *");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/me", "/api/v1/tokens", "/sign-in", "/health/live"})
  void another_site_is_told_nothing_of_what_it_may_ask(String address) throws IOException {
    for (String method : List.of("GET", "OPTIONS")) {
      String answer =
          Wire.send(
              method
                  + " "
                  + address
                  + " HTTP/1.1\r\nHost: x\r\nOrigin: https://evil.example\r\n"
                  + "Access-Control-Request-Method: POST\r\nConnection: close\r\n\r\n",
              PATIENCE);
      assertThat(answer).startsWith("HTTP/1.1 ").doesNotContainIgnoringCase("\nAccess-Control-");
    }
  }

  @Test
  void a_length_gives_way_to_chunks() throws IOException {
    String chunks = "%x\r\n%s\r\n0\r\n\r\n".formatted(BODY.length(), BODY);
    String answer =
        Wire.send(
            CALL
                + "Connection: close\r\nContent-Length: 500\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunks,
            PATIENCE);
    assertThat(Wire.statuses(answer)).first().isIn(400, 401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 31\r\nContent-Length: 5",
        "Content-Length: 31, 5",
        "Content-Length: -1",
        "Content-Length: +31",
        "Content-Length : 31",
        "Transfer-Encoding: xchunked\r\nContent-Length: 31",
        "Transfer-Encoding : chunked\r\nContent-Length: 31",
        "Transfer-Encoding:\r\n chunked\r\nContent-Length: 31"
      })
  void where_a_request_ends_is_never_guessed(String headers) throws IOException {
    String hidden = "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n";
    String answer = Wire.send(CALL + headers + "\r\n\r\n" + BODY + hidden, PATIENCE);
    assertThat(Wire.statuses(answer)).isEqualTo(List.of(400));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.git/HEAD",
        "/.git/config",
        "/.svn/entries",
        "/.env",
        "/pom.xml",
        "/resources/",
        "/resources/theme/",
        "/jakarta.faces.resource/",
        "/jakarta.faces.resource/theme/",
        "/WEB-INF/",
        "/WEB-INF/classes/",
        "/META-INF/maven/",
        "/api/v1/application.wadl",
        "/api/v1/",
        "/api/",
        "/metrics",
        "/metrics/base",
        "/health",
        "/health/started",
        "/openapi",
        "/openapi/ui",
        "/management/domain",
        "/__asadmin/version",
        "/common/logon.jsf",
        "/asadmin"
      })
  void what_is_not_declared_is_closed_to_everybody(String address) {
    assertThat(Door.shut().get(address).statusCode()).as("a stranger").isIn(302, 401, 403, 404);
    for (String user : List.of("fiscal.sanjose", "ti")) {
      HttpResponse<String> answer = Door.open(user).get(address);
      assertThat(answer.statusCode()).as(user).isIn(400, 403, 404, 405);
      assertThat(answer.body())
          .doesNotContain("Index of", "Directory Listing", "# TYPE", "openapi:", "\"checks\"");
    }
  }

  @Test
  void the_interface_describes_itself_at_its_own_address_alone() {
    HttpResponse<String> answer = Door.shut().get("/api/v1/openapi.json");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{").doesNotContain(Product.get().data().toString());
  }
}
