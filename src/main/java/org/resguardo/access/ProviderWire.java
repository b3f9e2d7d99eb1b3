package org.resguardo.access;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The way to the provider, for the library: seconds of patience, small answers, no redirects, and
 * nothing in clear to another machine.
 */
@ApplicationScoped
class ProviderWire implements HTTPRequestSender, ResourceRetriever {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LARGEST = 256 * 1024;
  private static final int AT_ONCE = 8;
  private static final int WAIT_SECONDS = 2;
  private static final int OK = 200;
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

  // A provider that hangs must not hold every thread of the house.
  private final Semaphore places = new Semaphore(AT_ONCE);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  @Override
  public Resource retrieveResource(URL url) throws IOException {
    try {
      return new Resource(get(URI.create(url.toString())), "application/json");
    } catch (ProviderAway away) {
      throw new IOException(away);
    }
  }

  String get(URI address) throws IOException {
    HttpResponse<InputStream> answer = send(address, "GET", BodyPublishers.noBody(), Map.of());
    if (answer.statusCode() != OK) {
      throw new IOException(address.getPath() + " answers " + answer.statusCode());
    }
    return text(answer);
  }

  @Override
  public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
    HttpResponse<InputStream> answer =
        send(
            request.getURI(),
            request.getMethod().name(),
            BodyPublishers.ofString(request.getBody()),
            request.getHeaderMap());
    HTTPResponse told = new HTTPResponse(answer.statusCode());
    try {
      told.setContentType(
          answer.headers().firstValue("Content-Type").orElse("application/octet-stream"));
    } catch (ParseException none) {
      throw new IOException(none);
    }
    told.setBody(text(answer));
    return told;
  }

  private HttpResponse<InputStream> send(
      URI address, String method, BodyPublisher body, Map<String, List<String>> headers)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(safe(address)).timeout(PATIENCE).method(method, body);
    headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    request.setHeader("Accept", "application/json");
    try {
      if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("too many ask at once");
      }
      try {
        return client.send(request.build(), BodyHandlers.ofInputStream());
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static String text(HttpResponse<InputStream> answer) throws IOException {
    try (InputStream in = answer.body()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("an answer of more than " + LARGEST + " bytes");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** As it is when it leads to a machine by TLS, or nowhere else; throws {@link ProviderAway}. */
  static URI safe(URI address) {
    boolean good =
        address != null
            && address.getHost() != null
            && address.getUserInfo() == null
            && ("https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
    if (!good) {
      throw new ProviderAway("an address that is not by TLS");
    }
    return address;
  }
}
