package org.resguardo.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One account's way into pages (by cookie) and interface (by token), without a browser. */
public final class Door {
  private static final String PASSWORD = "Resguardo-demo-2026";
  private static final String BOUNDARY = "resguardo-door";
  private static final String EMPTY_FILE =
      "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n\r\n--%1$s--\r\n"
          .formatted(BOUNDARY);
  // The file comes last: what is said of it is read before it.
  private static final Map<String, String> DOCUMENT = new LinkedHashMap<>();

  static {
    DOCUMENT.put("abuse", "false");
    DOCUMENT.put("part", "MAIN");
    DOCUMENT.put("kind", "MINUTES");
    DOCUMENT.put("documentClass", "WORK");
    DOCUMENT.put("title", "Acta de prueba");
    DOCUMENT.put("datedOn", "");
    DOCUMENT.put("concerns", "");
    DOCUMENT.put("file", "Acta de la diligencia.");
  }

  private static final Pattern INPUT = Pattern.compile("<(?:input|button)[^>]*>");
  private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String base;
  private final String user;
  private String token;

  private Door(String base, String user) {
    this.base = base;
    this.user = user;
  }

  /** Signs an account of the demo in, on the page and at the interface. */
  public static Door open(String user) {
    return open(Product.get().baseUrl(), user);
  }

  /** As above, of a product that somebody else started; no slash at the end of its address. */
  public static Door open(String base, String user) {
    Door door = new Door(base, user);
    door.signIn();
    String answer =
        door.send(
                door.request("/api/v1/tokens")
                    .header("Content-Type", "application/json")
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user, PASSWORD))))
            .body();
    Matcher found = TOKEN.matcher(answer);
    if (!found.find()) {
      throw new IllegalStateException("No token for " + user + ": " + answer);
    }
    door.token = found.group(1);
    return door;
  }

  /** Somebody who has not signed in. */
  public static Door shut() {
    return new Door(Product.get().baseUrl(), "");
  }

  /** What a GET of the address gives, redirects not followed. */
  public HttpResponse<String> get(String address) {
    HttpRequest.Builder request = request(address).header("Accept-Language", "es");
    return address.startsWith("/api/")
        ? send(request.header("Authorization", "Bearer " + token))
        : send(request.header("Accept", "text/html"));
  }

  /** As {@link #get}, as bytes: for files. */
  public HttpResponse<byte[]> bytes(String address) {
    HttpRequest.Builder request = request(address).header("Accept-Language", "es");
    if (address.startsWith("/api/")) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What a page answers to a form, redirects not followed. */
  public HttpResponse<String> post(String address, String form) {
    return send(
        request(address)
            .header("Accept", "text/html")
            .header("Accept-Language", "es")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** What the interface answers to a body of JSON, or to an empty workbook for an import. */
  public HttpResponse<String> send(String method, String address, String body) {
    return send(method, address, body, Map.of());
  }

  /** The same with further headers. */
  public HttpResponse<String> send(
      String method, String address, String body, Map<String, String> headers) {
    HttpRequest.Builder request =
        request(address).header("Accept-Language", "es").header("Authorization", "Bearer " + token);
    headers.forEach(request::header);
    boolean file = address.contains("/imports");
    String type = file ? "multipart/form-data; boundary=" + BOUNDARY : "application/json";
    String sent = file ? EMPTY_FILE : body;
    return send(
        request
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(sent)));
  }

  /** Files a sheet of text as a document; {@code address} without the interface's own part. */
  public HttpResponse<String> file(String address) {
    return file(address, Map.of());
  }

  /** The same with other content in some of its fields. */
  public HttpResponse<String> file(String address, Map<String, String> other) {
    Map<String, String> fields = new LinkedHashMap<>(DOCUMENT);
    fields.putAll(other);
    fields.put("file", fields.remove("file"));
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"".formatted(BOUNDARY, name))
                .append(name.equals("file") ? "; filename=\"a.txt\"" : "")
                .append("\r\n\r\n" + value + "\r\n"));
    return send(
        request("/api/v1" + address)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n")));
  }

  private void signIn() {
    String page = send(request("/sign-in")).body();
    int start = page.indexOf("<form id=\"signin\"");
    String form = page.substring(start, page.indexOf("</form>", start));
    List<String> fields = new ArrayList<>();
    Matcher inputs = INPUT.matcher(form);
    while (inputs.find()) {
      String name = attribute(inputs.group(), "name");
      String value = attribute(inputs.group(), "value");
      if (name.endsWith("username")) {
        value = user;
      } else if (name.endsWith("password")) {
        value = PASSWORD;
      }
      fields.add(encode(name) + "=" + encode(value));
    }
    HttpResponse<String> answer = post("/sign-in", String.join("&", fields));
    if (answer.statusCode() / 100 != 3) {
      throw new IllegalStateException("No way in for " + user + ": " + answer.statusCode());
    }
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(base + address)).timeout(Duration.ofSeconds(60));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The bytes that a posted form is answered with. */
  public byte[] download(String address, String form) {
    return bytes(
        request(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** The file that a link of a page leads to. */
  public byte[] download(String address) {
    return bytes(request(address));
  }

  private byte[] bytes(HttpRequest.Builder request) {
    try {
      return client
          .send(request.header("Accept-Language", "es").build(), BodyHandlers.ofByteArray())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1).replace("&amp;", "&") : "";
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
