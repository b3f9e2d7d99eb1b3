package org.resguardo.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.resguardo.ledger.NoteKey;
import org.resguardo.ledger.NoteSigner;
import org.resguardo.ledger.WitnessBook;

/**
 * The witness of another office's audit log: one address that takes a checkpoint and answers with a
 * countersignature. It knows hashes and numbers, never an entry. Without database and application;
 * a proxy that speaks TLS stands in front.
 */
final class WitnessServer {
  private static final String PATH = "/add-checkpoint";

  // A checkpoint and at most 63 hashes are below six thousand bytes.
  private static final int LONGEST = 16_384;

  private final Settings settings;
  private WitnessBook book;

  WitnessServer(Settings settings) {
    this.settings = settings;
  }

  /** Serves until the process ends. */
  void run() {
    NoteKey log = key(settings.require("RESGUARDO_WITNESS_LOG"));
    Path folder = settings.data();
    NoteSigner signer =
        NoteSigner.ofWitness(settings.get("RESGUARDO_WITNESS_NAME", "witness"), seed(folder));
    try {
      book = new WitnessBook(folder, log, signer, Clock.systemUTC());
      InetAddress address = InetAddress.getByName(settings.httpAddress());
      HttpServer server = HttpServer.create(new InetSocketAddress(address, settings.httpPort()), 0);
      server.createContext("/", this::answer);
      server.start();
      Launcher.OUT.println("RESGUARDO_WITNESS_KEY=" + signer.key().line());
      Launcher.OUT.println(
          "Witness ready: http://" + settings.httpAddress() + ":" + settings.httpPort());
      Thread.currentThread().join();
    } catch (IOException e) {
      throw new Refusal("The witness cannot listen or read its folder: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static NoteKey key(String line) {
    try {
      return NoteKey.parse(line);
    } catch (IllegalArgumentException e) {
      throw new Refusal("RESGUARDO_WITNESS_LOG is not the public key of a log.", e);
    }
  }

  private static byte[] seed(Path folder) {
    Path file = folder.resolve("witness.key");
    try {
      Files.createDirectories(folder);
      if (Files.notExists(file)) {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        DataFolder.writeSecret(file, fresh);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Refusal("RESGUARDO_DATA cannot be written: " + e.getMessage(), e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      WitnessBook.Answer answer = judge(exchange);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      String kind = answer.status() == 409 ? "text/x.tlog.size" : "text/plain; charset=utf-8";
      exchange.getResponseHeaders().set("Content-Type", kind);
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private WitnessBook.Answer judge(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestURI().getPath().equals(PATH)) {
      return new WitnessBook.Answer(404, "not here\n");
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return new WitnessBook.Answer(405, "post a checkpoint\n");
    }
    byte[] request = exchange.getRequestBody().readNBytes(LONGEST + 1);
    return request.length > LONGEST
        ? new WitnessBook.Answer(413, "too long\n")
        : book.add(new String(request, StandardCharsets.UTF_8));
  }
}
