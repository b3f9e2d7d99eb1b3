package org.resguardo.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Requests as they are written here, letter by letter: a client library would tidy them up. */
public final class Wire {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

  /** Between two parts of what comes back; some answers end and leave the line open. */
  private static final int PAUSE_MILLISECONDS = 3000;

  private Wire() {}

  /**
   * All that comes back to {@code request}, until the server hangs up, does not begin for that long
   * or pauses for three seconds.
   */
  public static String send(String request, Duration patience) throws IOException {
    return send(Product.get().baseUrl(), request, patience);
  }

  /** The same to a server that somebody else started. */
  public static String send(String url, String request, Duration patience) throws IOException {
    URI base = URI.create(url);
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout((int) patience.toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      try {
        answer.write(socket.getInputStream().readNBytes(1));
        socket.setSoTimeout((int) Math.min(PAUSE_MILLISECONDS, patience.toMillis()));
        socket.getInputStream().transferTo(answer);
      } catch (SocketTimeoutException silent) {
        return answer.toString(StandardCharsets.UTF_8);
      }
      return answer.toString(StandardCharsets.UTF_8);
    }
  }

  /** The status of each answer in what came back. */
  public static List<Integer> statuses(String answers) {
    return STATUS
        .matcher(answers)
        .results()
        .map((MatchResult found) -> Integer.valueOf(found.group(1)))
        .toList();
  }
}
