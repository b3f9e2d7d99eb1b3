package org.resguardo.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * What nobody thought of, as one sentence for the person at the terminal.
 *
 * <p>The trace is for whoever mends it and goes to a file: a console is copied into mails and
 * tickets.
 */
final class Unforeseen {
  private static final String NAME = "launcher.log";

  private Unforeseen() {}

  static String sentence(Throwable unexpected, Settings settings, Clock clock) {
    String what = "Resguardo could not go on (" + unexpected.getClass().getSimpleName() + "); ";
    try {
      return what + "the details are in " + append(logFolder(settings), unexpected, clock) + ".";
    } catch (IOException | RuntimeException elsewhere) {
      return what + lastResort(unexpected, clock);
    }
  }

  private static Path logFolder(Settings settings) throws IOException {
    return Files.createDirectories(settings.data().resolve("log"));
  }

  /** For a data folder that cannot be written; that may be just what went wrong. */
  private static String lastResort(Throwable unexpected, Clock clock) {
    try {
      return "the details are in "
          + append(Files.createTempDirectory("resguardo-"), unexpected, clock)
          + ".";
    } catch (IOException | RuntimeException nowhere) {
      return "the details could not be written to any log: " + unexpected.getMessage();
    }
  }

  private static Path append(Path folder, Throwable unexpected, Clock clock) throws IOException {
    Path log = folder.resolve(NAME);
    StringWriter trace = new StringWriter();
    trace.append(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()).append(' ');
    unexpected.printStackTrace(new PrintWriter(trace, true));
    Files.writeString(
        log,
        trace.toString(),
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    return log;
  }
}
