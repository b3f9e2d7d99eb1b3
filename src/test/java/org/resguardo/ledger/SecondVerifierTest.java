package org.resguardo.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.ledger.ForgedLog.Forgery;

/**
 * The verifier in another language agrees on every log, good or forged. Needs {@code python3}, so
 * it runs under the profile security.
 */
@Tag("security")
class SecondVerifierTest {
  private static final int FORGED = Integer.getInteger("resguardo.test.forged", 210);

  @TempDir Path folder;

  @Test
  void both_verifiers_say_the_same_of_every_log() throws IOException {
    Process python =
        new ProcessBuilder("python3", "src/test/python/verify_log.py")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (PrintWriter tasks = new PrintWriter(python.getOutputStream(), true, UTF_8);
        BufferedReader answers = python.inputReader(UTF_8)) {
      for (int seed = 0; seed < FORGED; seed++) {
        ForgedLog log =
            ForgedLog.good(seed, Files.createDirectories(folder.resolve("log-" + seed)));
        // Every hundredth is left as it is.
        if (seed % 100 > 0) {
          log.forge(Forgery.values()[seed % Forgery.values().length]);
        }
        tasks.println(
            Stream.concat(
                    Stream.of(log.keys(), log.log().toString()),
                    log.checkpoints().stream().map(Path::toString))
                .collect(Collectors.joining("\t")));
        String expected = seed % 100 > 0 ? "REFUSED" : "GOOD";
        assertThat(answers.readLine()).as("log " + seed).startsWith(expected);
        assertThat(ours(log)).as("log " + seed).startsWith(expected);
        delete(log);
      }
    } finally {
      python.destroy();
    }
  }

  private static String ours(ForgedLog log) throws IOException {
    try {
      return LogVerifier.check(log.keys(), log.log(), log.checkpoints());
    } catch (LogVerifier.Refused refused) {
      return "REFUSED " + refused.getMessage();
    }
  }

  private static void delete(ForgedLog log) throws IOException {
    for (Path file : List.of(log.log(), log.checkpoints().get(0), log.checkpoints().get(1))) {
      Files.delete(file);
    }
  }
}
