package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnforeseenTest {
  private static final Throwable BROKEN = new IllegalStateException("one\ntwo");

  @TempDir Path data;

  @Test
  void the_terminal_gets_a_sentence_and_the_log_the_trace() throws IOException {
    Path log = data.resolve("log").resolve("launcher.log");
    assertThat(sentence(data))
        .isEqualTo(
            "Resguardo could not go on (IllegalStateException); the details are in " + log + ".");
    sentence(data);
    assertThat(Files.readString(log))
        .contains("IllegalStateException: one", "UnforeseenTest")
        .as("the earlier entry is kept")
        .containsPattern("(?s)UnforeseenTest.*IllegalStateException: one.*UnforeseenTest");
  }

  @Test
  void a_data_folder_that_cannot_be_written_does_not_lose_the_details() throws IOException {
    Path file = Files.writeString(data.resolve("a file, not a folder"), "");
    String sentence = sentence(file);
    assertThat(sentence).doesNotContain("\n").contains("the details are in ");
    Path log = Path.of(sentence.replaceAll(".* are in (.*)\\.", "$1"));
    assertThat(Files.readString(log)).contains("IllegalStateException: one");
    Files.delete(log);
    Files.delete(log.getParent());
  }

  private static String sentence(Path folder) {
    Map<String, String> environment = Map.of("RESGUARDO_DATA", folder.toString());
    return Unforeseen.sentence(BROKEN, new Settings(environment, false), Clock.systemUTC());
  }
}
