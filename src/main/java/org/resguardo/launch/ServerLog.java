package org.resguardo.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passes on what the application server writes, and notes when it has finished starting.
 *
 * <p>The server opens its port long before the application and stays up when the application
 * refuses to start; only its log tells the one 404 from the other.
 */
final class ServerLog implements Runnable {
  private static final String FINISHED = "ready in ";
  private static final Pattern STEP = Pattern.compile("demo caseload: (\\d+ of \\d+ cases)");
  private static final String CASELOAD = "demo caseload: ";
  private static final String FAILED = "demo caseload: failed";

  private final InputStream from;
  private final PrintStream to;
  private volatile boolean started;
  private volatile boolean preparing;
  private volatile boolean failed;
  private volatile String cause = "";

  ServerLog(InputStream from, PrintStream to) {
    this.from = from;
    this.to = to;
  }

  /** Whether the server has done all it does at a start, with or without the application. */
  boolean started() {
    return started;
  }

  /** Whether the demo caseload is or was being brought in at this start: that takes its time. */
  boolean preparing() {
    return preparing;
  }

  /** Whether the demo caseload could not be brought in. */
  boolean failed() {
    return failed;
  }

  /** The last cause of an exception that was logged, or nothing. */
  String cause() {
    return cause;
  }

  /** What an exception says, without the words and class names that only programmers want. */
  static String message(String line) {
    return line.replaceFirst("^Caused by: ([a-z]\\w*\\.)+[A-Z][\\w$]*: ", "");
  }

  @Override
  public void run() {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      while (line != null) {
        to.println(line);
        tell(line);
        started |= line.contains("Payara Micro") && line.contains(FINISHED);
        if (!started && line.startsWith("Caused by: ")) {
          cause = message(line);
        }
        line = reader.readLine();
      }
    } catch (IOException ended) {
      // The server was stopped: its pipe closes before or after its last line.
      to.flush();
    }
    to.flush();
  }

  private void tell(String line) {
    if (line.contains(CASELOAD)) {
      preparing = true;
    }
    if (line.contains(FAILED)) {
      failed = true;
      return;
    }
    Matcher step = STEP.matcher(line);
    if (step.find()) {
      Launcher.OUT.println("Bringing in the demo caseload: " + step.group(1) + " …");
    }
  }
}
