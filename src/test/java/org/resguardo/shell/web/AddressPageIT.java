package org.resguardo.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Product;

class AddressPageIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/metrics",
        "//metrics",
        "/metrics;x=1",
        "/%6detrics",
        "/openapi",
        "/openapi/",
        "/health",
        "/health/started",
        "/index.xhtml",
        "/WEB-INF/views/shell/home.xhtml",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/cases/",
        "/nothing"
      })
  void what_is_in_no_table_is_not_there(String address) throws IOException {
    assertThat(status(address)).isIn(400, 401, 403, 404, 302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health/live", "/health/ready"})
  void health_says_up_and_nothing_else(String address) throws Exception {
    HttpResponse<String> response = get(address);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void a_page_carries_the_headers_and_no_server_name() throws Exception {
    HttpResponse<String> response = get("/sign-in");
    assertThat(response.headers().firstValue("Server")).isEmpty();
    assertThat(response.headers().firstValue("X-Powered-By")).isEmpty();
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().allValues("Content-Security-Policy")).hasSize(1);
  }

  private static HttpResponse<String> get(String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Product.get().baseUrl() + address)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  /** By hand: a client library would tidy the address up. */
  private static int status(String address) throws IOException {
    URI base = URI.create(Product.get().baseUrl());
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      String request = "GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ")[1]);
    }
  }
}
