package org.resguardo.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A child process in a session of its own that ends with the launcher.
 *
 * <p>Ctrl-C at the terminal must not reach it (the launcher stops web before database), and when
 * the launcher is killed the kernel tells it to stop. That signal is sent when the <em>thread</em>
 * that started it ends, so children are started from the main thread only.
 */
final class Child {
  private final String name;
  private final Process process;

  private Child(String name, Process process) {
    this.name = name;
    this.process = process;
  }

  static Child start(String name, ProcessBuilder builder) {
    List<String> command = new ArrayList<>();
    onPath("setsid").ifPresent(command::add);
    onPath("setpriv")
        .ifPresent(setpriv -> command.addAll(List.of(setpriv, "--pdeathsig", "TERM", "--")));
    command.addAll(builder.command());
    builder.command(command);
    try {
      return new Child(name, builder.start());
    } catch (IOException e) {
      throw new Refusal("The " + name + " could not be started: " + e.getMessage(), e);
    }
  }

  private static java.util.Optional<String> onPath(String program) {
    return List.of("/usr/bin", "/bin").stream()
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  String name() {
    return name;
  }

  /** What it writes, when that was not redirected. */
  InputStream output() {
    return process.getInputStream();
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Asks it to stop, and kills it when it has not after the time given. */
  void stop(int seconds) {
    process.destroy();
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(2, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** The last lines of a log, for the sentence that says why a start failed. */
  static String tail(Path log, int lines) {
    try {
      List<String> all = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
      return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    } catch (IOException e) {
      return "";
    }
  }
}
