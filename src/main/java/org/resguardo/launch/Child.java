package org.resguardo.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A child process in a session of its own that ends with the launcher.
 *
 * <p>Ctrl-C at the terminal must not reach it (the launcher stops web before database), and when
 * the launcher is killed the kernel tells it to stop. That signal is sent when the <em>thread</em>
 * that started it ends, so children are started from the main thread only.
 */
final class Child {
  private static final List<String> SESSION = session();
  private static final List<String> LEASH = leash();

  private final String name;
  private final Process process;

  private Child(String name, Process process) {
    this.name = name;
    this.process = process;
  }

  static Child start(String name, ProcessBuilder builder) {
    List<String> command = new ArrayList<>(SESSION);
    command.addAll(LEASH);
    command.addAll(builder.command());
    builder.command(command);
    try {
      return new Child(name, builder.start());
    } catch (IOException e) {
      throw new Refusal("The " + name + " could not be started: " + e.getMessage(), e);
    }
  }

  /** Said at the start where the kernel cannot end the children of a killed launcher. */
  static void warnWithoutLeash() {
    if (LEASH.isEmpty()) {
      Launcher.OUT.println(
          "This machine has no setpriv with --pdeathsig (Debian: util-linux): if the launcher is"
              + " killed with -9, database and application live on until the next start.");
    }
  }

  private static List<String> session() {
    return onPath("setsid").map(List::of).orElse(List.of());
  }

  /** Tried out first: the setpriv of some small systems does not know the option. */
  private static List<String> leash() {
    List<String> leash =
        onPath("setpriv").map(it -> List.of(it, "--pdeathsig", "TERM", "--")).orElse(List.of());
    if (leash.isEmpty()) {
      return leash;
    }
    List<String> trial = new ArrayList<>(leash);
    trial.add("true");
    try {
      Process process =
          new ProcessBuilder(trial)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0 ? leash : List.of();
    } catch (IOException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private static Optional<String> onPath(String program) {
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

  /** The end of a sentence that says why a start failed: the first error of its log, and where. */
  static String because(Path log) {
    try {
      List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
      String error =
          lines.stream()
              .filter(line -> line.contains("[ERROR]"))
              .map(line -> line.substring(line.indexOf("[ERROR]") + "[ERROR]".length()).strip())
              .findFirst()
              .orElse(lines.isEmpty() ? "no word of it" : lines.get(lines.size() - 1));
      return ": " + error + " (see " + log + ").";
    } catch (IOException e) {
      return ".";
    }
  }
}
