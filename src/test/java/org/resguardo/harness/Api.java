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
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The product's HTTP interface as one demo user calls it. */
public final class Api {
  private static final String PASSWORD = "Resguardo-demo-2026";
  private static final String BOUNDARY = "resguardo-test";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  private final String token;

  private Api(String base, String user) {
    this.base = base;
    String body = "{\"username\":\"" + user + "\",\"password\":\"" + PASSWORD + "\"}";
    this.token =
        json(HttpRequest.newBuilder(URI.create(base + "/tokens"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)))
            .get("token")
            .getAsString();
  }

  public static Api as(String user) {
    return new Api(Product.get().baseUrl() + "/api/v1", user);
  }

  /**
   * As a user of the same role and office as another, who is made when there is none. Whoever asks
   * the vault more than sixty times an hour is told of nobody, and the demo's users are
   * everybody's.
   */
  public static Api like(String user, String name) {
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement()) {
      List<String> columns = new ArrayList<>();
      try (ResultSet row =
          statement.executeQuery(
              "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                  + " AND table_name = 'app_user' AND column_name NOT IN ('id', 'username')")) {
        while (row.next()) {
          columns.add(row.getString(1));
        }
      }
      String same = String.join(", ", columns);
      statement.executeUpdate(
          "INSERT IGNORE INTO app_user (username, %s) SELECT '%s', %s FROM app_user WHERE username = '%s'"
              .formatted(same, name, same, user));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return as(name);
  }

  public JsonObject get(String address) {
    return json(signed(address).GET());
  }

  /** A file, read whole. */
  public byte[] file(String address) {
    try {
      HttpResponse<byte[]> answer =
          client.send(signed(address).GET().build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(address + " was answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends a body of JSON; the status stands in the answer as {@code httpStatus}. */
  public JsonObject post(String address, String body) {
    return json(
        signed(address)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  /** The status of the answer. */
  public int delete(String address) {
    return json(signed(address).DELETE()).get("httpStatus").getAsInt();
  }

  /** As above, as one of several submits of the same. */
  public JsonObject post(String address, String body, String idempotencyKey) {
    return json(
        signed(address)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", idempotencyKey)
            .POST(BodyPublishers.ofString(body)));
  }

  /** Sends one workbook as the part {@code file}. */
  public JsonObject upload(String address, byte[] file) {
    return upload(address, Map.of(), "a.xlsx", file);
  }

  /** Sends fields and one file of the name given as the part {@code file}. */
  public JsonObject upload(String address, Map<String, String> fields, String name, byte[] file) {
    StringBuilder head = new StringBuilder();
    fields.forEach((field, value) -> head.append(part(field, "")).append(value).append("\r\n"));
    head.append(part("file", "; filename=\"" + name + "\""));
    byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
    return json(
        signed(address)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                BodyPublishers.ofByteArrays(
                    List.of(head.toString().getBytes(StandardCharsets.UTF_8), file, tail))));
  }

  private static String part(String name, String more) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
        .formatted(BOUNDARY, name, more);
  }

  private HttpRequest.Builder signed(String address) {
    return HttpRequest.newBuilder(URI.create(base + address))
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "en");
  }

  private JsonObject json(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      JsonElement body = JsonParser.parseString(answer.body());
      JsonObject object = body.isJsonNull() ? new JsonObject() : body.getAsJsonObject();
      object.addProperty("httpStatus", answer.statusCode());
      return object;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
