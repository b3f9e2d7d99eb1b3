package org.resguardo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.harness.CountryLife;
import org.resguardo.harness.LaunchedChild;
import org.resguardo.harness.OwnServers;
import org.resguardo.harness.Stores;

/**
 * The process ends between the file and its row: nothing is left of it, and nothing else is lost.
 */
@OwnServers
class StoreKilledIT {
  private static final String FOLDER = "documents-killed";
  private static final String READY = "Resguardo ready: ";
  private static final String EDGE = "resguardo-test";

  // A country whose cases stay behind: the start stays short.
  private static final String COUNTRY = "pa";
  private static final String CASE =
      """
      {"howArose":"POLICE","complaintOn":"2026-09-01","factsFrom":"2026-08-01",
       "placeDivision":"8-01","offenceCode":"CP456A","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private LaunchedChild child;
  private String base;

  @AfterEach
  void stop() {
    if (child != null) {
      child.stop();
    }
  }

  @Test
  void a_file_whose_row_was_never_written_is_removed_and_a_claimed_one_stays() throws Exception {
    CountryLife.copyPack(COUNTRY, folder);
    child = LaunchedChild.start(FOLDER, List.of("serve"), settings(), READY);
    awaitReady();
    String number = caseNumber();
    assertThat(send(upload(number, "Primero")).statusCode()).isEqualTo(201);
    Path claimed = files().get(0);
    Path orphan = killBetweenFileAndRow(number, claimed);
    for (Path file : List.of(claimed, orphan)) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(3))));
    }

    child = LaunchedChild.again(FOLDER, List.of("serve"), settings(), READY);
    awaitReady();
    await(() -> Files.notExists(orphan));
    assertThat(claimed).exists();
    assertThat(rows("SELECT COUNT(*) FROM document")).isEqualTo(1);
    assertThat(rows("SELECT COUNT(*) FROM document_key")).isEqualTo(1);
    assertThat(send(upload(number, "Segundo")).statusCode()).isEqualTo(201);
  }

  // The row waits for its case, which somebody else holds: the file is in its place by then.
  private Path killBetweenFileAndRow(String number, Path claimed) throws Exception {
    try (Connection root = new Stores(child.database()).root();
        Statement statement = root.createStatement()) {
      root.setAutoCommit(false);
      statement.executeQuery("SELECT id FROM case_file WHERE number = '" + number + "' FOR UPDATE");
      CompletableFuture<HttpResponse<String>> sending =
          client.sendAsync(upload(number, "Perdido"), BodyHandlers.ofString());
      await(() -> files().size() == 2);
      List<ProcessHandle> all = child.process().descendants().toList();
      all.forEach(ProcessHandle::destroyForcibly);
      child.process().destroyForcibly().waitFor();
      for (ProcessHandle one : all) {
        one.onExit().get(30, TimeUnit.SECONDS);
      }
      assertThat(sending).failsWithin(Duration.ofSeconds(30));
    } catch (SQLException databaseWasKilledToo) {
      assertThat(child.process().isAlive()).isFalse();
    }
    return files().stream().filter(file -> !file.equals(claimed)).findFirst().orElseThrow();
  }

  private Map<String, String> settings() {
    int port = LaunchedChild.freePort();
    base = "http://127.0.0.1:" + port;
    return Map.of(
        "RESGUARDO_DEMO",
        "true",
        "RESGUARDO_COUNTRY",
        COUNTRY,
        "RESGUARDO_COUNTRIES",
        folder.toAbsolutePath().toString(),
        "RESGUARDO_HTTP_PORT",
        String.valueOf(port));
  }

  private void awaitReady() {
    await(
        () -> {
          try {
            HttpRequest probe = HttpRequest.newBuilder(URI.create(base + "/health/ready")).build();
            return send(probe).statusCode() == 200;
          } catch (IOException notYet) {
            return false;
          }
        });
  }

  private HttpRequest upload(String number, String title) throws IOException {
    StringBuilder body = new StringBuilder();
    Map.of(
            "abuse", "false",
            "part", "MAIN",
            "kind", "MINUTES",
            "documentClass", "WORK",
            "title", title)
        .forEach(
            (name, value) ->
                body.append(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(EDGE, name, value)));
    body.append(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n%s\r\n"
            .formatted(EDGE, "Acta de la diligencia."));
    body.append("--" + EDGE + "--\r\n");
    return signed("/cases/" + number + "/documents")
        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
        .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
        .build();
  }

  private String caseNumber() throws IOException {
    HttpResponse<String> made =
        send(
            signed("/cases")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(CASE))
                .build());
    return found("R\\d\\d-\\d{6}-\\d", made.body(), 0);
  }

  private HttpRequest.Builder signed(String address) throws IOException {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(base + "/api/v1/tokens"))
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"username\":\"fiscal.panama\",\"password\":\"Resguardo-demo-2026\"}"))
                .build());
    return HttpRequest.newBuilder(URI.create(base + "/api/v1" + address))
        .header(
            "Authorization", "Bearer " + found("\"token\"\\s*:\\s*\"([^\"]+)\"", answer.body(), 1));
  }

  private static String found(String pattern, String text, int group) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(group);
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Files in their place; those on their way are not counted. */
  private List<Path> files() {
    try (Stream<Path> files = Files.walk(child.data().resolve("documents"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getParent().endsWith("incoming"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private long rows(String sql) throws SQLException {
    try (Connection root = new Stores(child.database()).root();
        Statement statement = root.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  private static void await(BooleanSupplier condition) {
    Instant end = Instant.now().plus(Duration.ofMinutes(15));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      try {
        TimeUnit.MILLISECONDS.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
