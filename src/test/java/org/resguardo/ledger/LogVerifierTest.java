package org.resguardo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.ledger.ForgedLog.Forgery;

/**
 * The offline verifier against good logs and forged ones. {@code resguardo.test.forged}: how many;
 * the profile security makes it ten thousand and asks the second verifier as well.
 */
class LogVerifierTest {
  private static final int FORGED = Integer.getInteger("resguardo.test.forged", 420);
  private static final int GOOD = Math.max(20, FORGED / 100);

  @TempDir Path folder;

  @Test
  void good_logs_are_believed() throws IOException {
    for (int seed = 0; seed < GOOD; seed++) {
      ForgedLog log = ForgedLog.good(seed, fresh(seed));
      assertThat(LogVerifier.check(log.keys(), log.log(), log.checkpoints()))
          .startsWith("GOOD: ")
          .contains("countersigned, last at 2026-11-23T18:00:00Z", "could vanish unseen");
    }
  }

  @Test
  void no_forged_log_is_believed() {
    List<String> believed = new ArrayList<>();
    for (int seed = 0; seed < FORGED; seed++) {
      Forgery how = Forgery.values()[seed % Forgery.values().length];
      ForgedLog log = ForgedLog.good(seed, fresh(seed)).forge(how);
      try {
        LogVerifier.check(log.keys(), log.log(), log.checkpoints());
        believed.add(how + " " + seed);
      } catch (LogVerifier.Refused | IOException refused) {
        assertThat(refused).isInstanceOf(LogVerifier.Refused.class);
      }
    }
    assertThat(believed).isEmpty();
  }

  @Test
  void a_log_without_the_countersignature_that_was_asked_for_is_not_believed() {
    ForgedLog log = ForgedLog.good(1, fresh(1));
    assertThatThrownBy(
            () -> LogVerifier.check(log.keys(), log.log(), log.checkpoints().subList(0, 1)))
        .hasMessage("no checkpoint is countersigned by the witness");
  }

  @Test
  void a_forged_signature_is_named() throws IOException {
    ForgedLog log = ForgedLog.good(1, fresh(1));
    Path file = log.checkpoints().get(1);
    String note = Files.readString(file);
    SignedNote first =
        SignedNote.parse(note.substring(0, note.indexOf("\n\n", note.indexOf('—')) + 1));
    byte[] bytes = first.signatures().get(1).bytes();
    String before = first.signatures().get(1).toString();
    bytes[20] ^= 1;
    Files.writeString(file, note.replace(before, first.signatures().get(1).toString()));
    assertThatThrownBy(() -> LogVerifier.check(log.keys(), log.log(), log.checkpoints()))
        .hasMessageMatching("a signature of office under \\d+ is forged");
  }

  @Test
  void it_runs_as_one_file_without_the_rest() throws Exception {
    ForgedLog log = ForgedLog.good(3, fresh(3));
    Path alone = Files.createDirectories(folder.resolve("alone")).resolve("LogVerifier.java");
    Files.copy(Path.of("src/main/java/org/resguardo/ledger/LogVerifier.java"), alone);
    assertThat(run(alone, log)).startsWith("GOOD: ");
    assertThat(run(alone, log.forge(Forgery.DELETE))).startsWith("REFUSED: ");
  }

  private static String run(Path alone, ForgedLog log) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=UTF-8", alone.toString(), log.keys()));
    command.add(log.log().toString());
    log.checkpoints().forEach(file -> command.add(file.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  private Path fresh(int seed) {
    try {
      Path place = folder.resolve("log-" + seed);
      if (Files.exists(place)) {
        try (var files = Files.list(place)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
      }
      return Files.createDirectories(place);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
