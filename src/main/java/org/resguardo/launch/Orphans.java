package org.resguardo.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Servers that a killed launcher left behind where the kernel could not tell them to stop. Whoever
 * holds the lock of the data folder knows that a server on it has lost its launcher.
 */
final class Orphans {
  private Orphans() {}

  static void end(DataFolder data) {
    List<String> marks =
        List.of(WebServer.mark(data.resolve("tmp")), MariaDb.mark(data.resolve("db")));
    for (String mark : marks) {
      try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
        processes.filter(process -> commandLine(process).contains(mark)).forEach(Orphans::end);
      }
    }
  }

  private static List<String> commandLine(ProcessHandle process) {
    try {
      return List.of(Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")).split("\0"));
    } catch (IOException gone) {
      return List.of();
    }
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    process.onExit().completeOnTimeout(process, 15, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
