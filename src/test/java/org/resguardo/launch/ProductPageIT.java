package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Listening;
import org.resguardo.harness.Product;

/** What the running product shows to the network. */
class ProductPageIT {
  @Test
  void it_listens_on_what_is_declared_and_on_nothing_else() throws IOException {
    assertThat(Listening.of(Product.get().process().toHandle())).isEqualTo(declared());
  }

  /** The same, said by the tool that an administrator uses. */
  @Test
  void ss_says_the_same() throws IOException {
    Path ss =
        Stream.of("/usr/bin/ss", "/bin/ss", "/usr/sbin/ss")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    assumeThat(ss).as("iproute2").isNotNull();
    Set<String> pids =
        Product.get()
            .process()
            .descendants()
            .map(process -> "pid=" + process.pid() + ",")
            .collect(Collectors.toSet());
    Process asked = new ProcessBuilder(ss.toString(), "-ltunpH").start();
    try (InputStream out = asked.getInputStream()) {
      Set<String> said =
          new String(out.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> pids.stream().anyMatch(line::contains))
              .map(line -> line.split("\\s+"))
              .map(row -> row[0] + " " + row[4].replaceAll("[\\[\\]]|::ffff:", ""))
              .collect(Collectors.toSet());
      assertThat(said).isEqualTo(declared());
    }
  }

  /** The settings name the first, the launcher chooses the second. */
  private static Set<String> declared() throws IOException {
    Properties database = new Properties();
    try (InputStream in =
        Files.newInputStream(Product.get().data().resolve("database.properties"))) {
      database.load(in);
    }
    String served = Product.get().baseUrl().replace("http://", "");
    String stored = database.getProperty("app.url").replaceAll("^jdbc:mysql://|/resguardo.*", "");
    return Set.of("tcp " + served, "tcp " + stored);
  }
}
