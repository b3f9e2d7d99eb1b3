package org.resguardo.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a process and its children answer on, as {@code ss -ltunp} would say it. */
public final class Listening {
  private static final String LISTENS = "0A";
  private static final String UNCONNECTED = "07";
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

  private Listening() {}

  /**
   * Like {@code tcp 127.0.0.1:8080}; another address than the loopback one as the kernel has it.
   */
  public static Set<String> of(ProcessHandle root) {
    Set<String> sockets = new HashSet<>();
    Stream.concat(Stream.of(root), root.descendants())
        .forEach(process -> sockets.addAll(sockets(process.pid())));
    Set<String> found = new TreeSet<>();
    for (String table : List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6")) {
      String state = table.startsWith("tcp") ? LISTENS : UNCONNECTED;
      rows(table)
          .filter(row -> row.length > 9 && row[3].equals(state))
          .filter(row -> sockets.contains("socket:[" + row[9] + "]"))
          .forEach(row -> found.add(table.replace("6", "") + " " + place(row[1])));
    }
    return found;
  }

  private static String place(String address) {
    String[] parts = address.split(":");
    String host = LOOPBACK.contains(parts[0]) ? "127.0.0.1" : parts[0];
    return host + ":" + Integer.parseInt(parts[1], 16);
  }

  private static Stream<String[]> rows(String table) {
    try {
      return Files.readAllLines(Path.of("/proc/net/" + table)).stream()
          .map(line -> line.strip().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> sockets(long pid) {
    Set<String> sockets = new HashSet<>();
    try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      for (Path file : files.toList()) {
        try {
          sockets.add(Files.readSymbolicLink(file).toString());
        } catch (IOException closedMeanwhile) {
          continue;
        }
      }
    } catch (IOException ended) {
      return sockets;
    }
    return sockets;
  }
}
