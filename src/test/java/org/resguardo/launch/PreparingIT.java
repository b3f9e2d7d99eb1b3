package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.LaunchedChild;
import org.resguardo.harness.OwnServers;

/** Whoever comes while the first caseload is brought in. */
@OwnServers
class PreparingIT {
  private final HttpClient client = HttpClient.newHttpClient();
  private final int port = LaunchedChild.freePort();
  private LaunchedChild child;

  @BeforeEach
  void start() {
    Map<String, String> settings =
        Map.of("RESGUARDO_DEMO", "true", "RESGUARDO_HTTP_PORT", String.valueOf(port));
    child = LaunchedChild.start("preparing", List.of("serve"), settings, "Bringing in the demo");
  }

  @AfterEach
  void stop() {
    child.stop();
  }

  /** Also who had a form open from before: it belongs to a view that is no more. */
  @Test
  void is_told_to_wait_whatever_is_asked_or_sent() throws Exception {
    HttpResponse<String> asked = client.send(request("/sign-in").build(), BodyHandlers.ofString());
    HttpResponse<String> sent =
        client.send(
            request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("signin=signin&jakarta.faces.ViewState=1%3A1"))
                .build(),
            BodyHandlers.ofString());
    for (HttpResponse<String> answer : List.of(asked, sent)) {
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).contains("5");
      assertThat(answer.body()).contains("<h1>").doesNotContain("Exception:");
    }
    assertThat(sent.body()).contains(title(asked));
  }

  private static String title(HttpResponse<String> page) {
    return page.body().substring(page.body().indexOf("<h1>"), page.body().indexOf("</h1>"));
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
        .header("Accept", "text/html")
        .header("Accept-Language", "es");
  }
}
