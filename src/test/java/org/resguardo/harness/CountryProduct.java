package org.resguardo.harness;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The whole product under the pack of a country, on an empty database; closed by the test. */
public final class CountryProduct implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final LaunchedChild child;
  private final String address;
  private final String base;

  private CountryProduct(LaunchedChild child, String address) {
    this.child = child;
    this.address = address;
    this.base = address + "/api/v1";
  }

  /**
   * @param countries the folder in which the pack lies
   * @param clock where the business clock starts
   */
  public static CountryProduct start(String country, Path countries, String clock) {
    return of(
        "country-" + country,
        Map.of(
            "RESGUARDO_COUNTRY",
            country,
            "RESGUARDO_COUNTRIES",
            countries.toAbsolutePath().toString(),
            "RESGUARDO_CLOCK",
            clock,
            "RESGUARDO_DEMO",
            "true"));
  }

  private static CountryProduct of(String name, Map<String, String> given) {
    int port = LaunchedChild.freePort();
    Map<String, String> settings = new java.util.HashMap<>(given);
    settings.put("RESGUARDO_HTTP_PORT", String.valueOf(port));
    LaunchedChild child =
        LaunchedChild.start(name, List.of("serve"), settings, "Demo accounts, password");
    return new CountryProduct(child, "http://127.0.0.1:" + port);
  }

  /** What the launcher has printed. */
  public String output() throws IOException {
    return child.output();
  }

  /** Where it is served; no slash at the end. */
  public String address() {
    return address;
  }

  public Stores stores() {
    return new Stores(child.database());
  }

  /** Signs in and answers the token. */
  public String token(String user) {
    return post(null, "/tokens", Map.of("username", user, "password", "Resguardo-demo-2026"))
        .get("token")
        .getAsString();
  }

  public JsonObject get(String token, String address) {
    return send(token, HttpRequest.newBuilder(URI.create(base + address)).GET());
  }

  public JsonObject post(String token, String address, Object body) {
    String json = new com.google.gson.Gson().toJson(body);
    return send(
        token,
        HttpRequest.newBuilder(URI.create(base + address))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private static JsonObject send(String token, HttpRequest.Builder request) {
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.header("Accept-Language", "en").build(), BodyHandlers.ofString());
      JsonElement body = JsonParser.parseString(answer.body().isEmpty() ? "{}" : answer.body());
      JsonObject object = new JsonObject();
      if (body.isJsonObject()) {
        object = body.getAsJsonObject();
      } else {
        object.add("items", body);
      }
      object.addProperty("httpStatus", answer.statusCode());
      return object;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    child.stop();
  }
}
