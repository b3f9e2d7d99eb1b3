package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks a clamd of one's own about a file (its INSTREAM command), never a service outside. Without
 * RESGUARDO_CLAMD_ADDRESS nothing is scanned; with it, a file of which the scanner says nothing
 * clear waits in quarantine.
 */
@ApplicationScoped
class VirusScanner {
  private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());
  private static final int SEGMENT = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;
  private static final int CONNECT_MILLIS = 5_000;
  private static final int ANSWER_MILLIS = 120_000;

  /** Content that is read when the scanner is there to hear it. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  @Inject
  @ConfigProperty(name = "RESGUARDO_CLAMD_ADDRESS")
  Optional<String> address;

  static VirusScanner at(String address) {
    VirusScanner scanner = new VirusScanner();
    scanner.address = Optional.ofNullable(address);
    return scanner;
  }

  boolean isConfigured() {
    return address.filter(text -> !text.isBlank()).isPresent();
  }

  Scan scan(Content content) {
    if (!isConfigured()) {
      return Scan.NONE;
    }
    try {
      return read(ask(content));
    } catch (IOException away) {
      LOG.log(Level.WARNING, "The virus scanner did not answer: {0}", away.getMessage());
      return Scan.WAITING;
    }
  }

  private static Scan read(String answer) {
    if (answer.endsWith(" OK")) {
      return Scan.CLEAN;
    }
    if (answer.endsWith(" FOUND")) {
      return Scan.INFECTED;
    }
    LOG.log(Level.WARNING, "The virus scanner could not judge a file: {0}", answer);
    return Scan.WAITING;
  }

  private String ask(Content content) throws IOException {
    String[] parts = address.orElseThrow().strip().split(":");
    int port = parts.length > 1 ? Integer.parseInt(parts[1]) : 3310;
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(parts[0], port), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      send(content, new DataOutputStream(socket.getOutputStream()));
      return answer(socket.getInputStream());
    }
  }

  // zINSTREAM: segments with their length before them, an empty one at the end.
  private static void send(Content content, DataOutputStream out) throws IOException {
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    try (InputStream in = content.open()) {
      byte[] segment = new byte[SEGMENT];
      for (int read = in.read(segment); read >= 0; read = in.read(segment)) {
        if (read > 0) {
          out.writeInt(read);
          out.write(segment, 0, read);
        }
      }
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(InputStream in) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    for (int letter = in.read(); letter > 0 && answer.size() < LONGEST_ANSWER; letter = in.read()) {
      answer.write(letter);
    }
    return answer.toString(StandardCharsets.US_ASCII).strip();
  }
}
