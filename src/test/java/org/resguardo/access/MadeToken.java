package org.resguardo.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Product;

/** Tokens for scripts as one account of the demo makes them on its page, and calls with them. */
final class MadeToken {
  static final String USER = "fiscal.liberia";
  static final String PASSWORD = "Resguardo-demo-2026";
  static final String MAKE = "/account/tokens";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private MadeToken() {}

  static String made(String label, String... scopes) {
    Door door = Door.open(USER);
    Map<String, List<String>> other = Map.of("label", List.of(label), "scopes", List.of(scopes));
    String page = door.post(MAKE, form(door).filled(answers(other))).body();
    return page.replaceAll("(?s).*id=\"token\">([^<]+)<.*", "$1");
  }

  static Map<String, List<String>> answers(Map<String, List<String>> other) {
    Map<String, List<String>> all =
        new HashMap<>(
            Map.of(
                "label", List.of("mi guion"),
                "scopes", List.of("READ"),
                "days", List.of("30"),
                "password", List.of(PASSWORD)));
    all.putAll(other);
    return all;
  }

  static PostedForm form(Door door) {
    return PostedForm.of(door.get(MAKE).body(), "form").orElseThrow();
  }

  static HttpResponse<String> call(String method, String address, String token)
      throws IOException, InterruptedException {
    String body = address.contains("identity") ? "{\"reason\":\"INTERVIEW\"}" : "{}";
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(Product.get().baseUrl() + "/api/v1" + address))
            .header("Content-Type", "application/json")
            .header("Accept-Language", "en")
            .header("Authorization", "Bearer " + token)
            .method(
                method,
                method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  static long count(String where) throws SQLException {
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT COUNT(*) FROM user_session WHERE " + where)) {
      row.next();
      return row.getLong(1);
    }
  }

  static void change(String sql) throws SQLException {
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
