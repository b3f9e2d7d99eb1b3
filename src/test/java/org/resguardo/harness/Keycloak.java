package org.resguardo.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real Keycloak, as Maven unpacked it, with one realm of synthetic accounts. */
public final class Keycloak implements AutoCloseable {
  /** Of all its accounts. */
  public static final String PASSWORD = "colina verde de prueba";

  private static final String REALM = "ministerio-realm.json";

  private final Process process;

  private Keycloak(Process process) {
    this.process = process;
  }

  /** {@code origin}: of the product that signs in with it. */
  public static Keycloak start(int port, String origin) throws IOException {
    Path home = Path.of(System.getProperty("resguardo.test.keycloak"));
    Path imported = Files.createDirectories(home.resolve("data/import")).resolve(REALM);
    Files.writeString(
        imported,
        Files.readString(Path.of("src/test/resources", REALM))
            .replace("@ORIGIN@", origin)
            .replace("@CLIENT@", TinyProvider.CLIENT)
            .replace("@SECRET@", TinyProvider.SECRET));
    LaunchedChild.delete(home.resolve("data/h2"));
    Path log = home.resolve("started.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    "bash",
                    home.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--cache=local",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_APPEND", "-Xmx512m -XX:TieredStopAtLevel=1");
    Keycloak started = new Keycloak(builder.start());
    Runtime.getRuntime().addShutdownHook(new Thread(started::close));
    Eventually.is(
        () -> !started.process.isAlive() || text(log).contains("Listening on: http://127.0.0.1"));
    if (!started.process.isAlive()) {
      throw new IllegalStateException("Keycloak did not start:\n" + text(log));
    }
    return started;
  }

  private static String text(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
