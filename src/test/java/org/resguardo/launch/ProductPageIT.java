package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Product;

/** What the running product shows to the network and to the log. */
class ProductPageIT {
  private static final String LISTENING = "0A";
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "0000000000000000FFFF00000100007F");

  @Test
  void it_listens_twice_and_on_the_loopback_address_only() throws IOException {
    Set<String> sockets = new HashSet<>();
    for (ProcessHandle process : Product.get().process().descendants().toList()) {
      sockets.addAll(sockets(process.pid()));
    }
    List<String> addresses =
        Stream.concat(
                Files.readAllLines(Path.of("/proc/net/tcp")).stream(),
                Files.readAllLines(Path.of("/proc/net/tcp6")).stream())
            .map(line -> line.strip().split("\\s+"))
            .filter(columns -> columns.length > 9 && columns[3].equals(LISTENING))
            .filter(columns -> sockets.contains("socket:[" + columns[9] + "]"))
            .map(columns -> columns[1].split(":")[0])
            .toList();
    assertThat(addresses).hasSize(2).allMatch(LOOPBACK::contains);
  }

  private static Set<String> sockets(long pid) throws IOException {
    Set<String> sockets = new HashSet<>();
    try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      for (Path file : files.toList()) {
        try {
          sockets.add(Files.readSymbolicLink(file).toString());
        } catch (IOException closedMeanwhile) {
          continue;
        }
      }
    }
    return sockets;
  }
}
