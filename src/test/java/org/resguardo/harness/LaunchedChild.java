package org.resguardo.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged launcher as a child process with a data folder of its own under {@code target}. */
public final class LaunchedChild {
  /** A test lives minutes: what is compiled best would be compiled too late. */
  static final String JAVA_OPTIONS =
      "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=192m";

  private final Process process;
  private final Path data;
  private final Path log;

  private LaunchedChild(Process process, Path data, Path log) {
    this.process = process;
    this.data = data;
    this.log = log;
  }

  /** Starts on an empty data folder and waits for the line that contains {@code ready}. */
  public static LaunchedChild start(
      String name, List<String> arguments, Map<String, String> settings, String ready) {
    delete(folder(name));
    return again(name, arguments, settings, ready);
  }

  /** Starts on the data folder as an earlier start left it. */
  public static LaunchedChild again(
      String name, List<String> arguments, Map<String, String> settings, String ready) {
    Path folder = folder(name);
    Path data = folder.resolve("data");
    Path log = folder.resolve("launcher.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", home().resolve("lib") + "/*", "org.resguardo.launch.Launcher"));
    command.addAll(arguments);
    // Said, not left to be found: the libraries of a changed copy lead back to the original.
    command.addAll(List.of("--home", home().toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(key -> key.startsWith("RESGUARDO_"));
    builder.environment().put("RESGUARDO_JAVA_OPTIONS", JAVA_OPTIONS);
    builder.environment().putAll(settings);
    builder.environment().put("RESGUARDO_DATA", data.toString());
    try {
      Files.createDirectories(folder);
      Process process = builder.redirectOutput(log.toFile()).start();
      LaunchedChild child = new LaunchedChild(process, data, log);
      // Should the session end without its listener, the hook still leaves nothing running.
      Runtime.getRuntime().addShutdownHook(new Thread(child::stop));
      child.waitFor(ready);
      return child;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String name) {
    return Path.of("target", "it", name).toAbsolutePath();
  }

  private void waitFor(String ready) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(900);
    while (!output().contains(ready)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        stop();
        throw new IllegalStateException("The product did not start:\n" + output());
      }
      pause();
    }
  }

  public String output() throws IOException {
    return Files.readString(log);
  }

  public Path data() {
    return data;
  }

  public Process process() {
    return process;
  }

  public Properties database() {
    try (InputStream in = Files.newInputStream(data.resolve("database.properties"))) {
      Properties properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void stop() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** The distribution that Maven built. */
  public static Path home() {
    return Path.of(System.getProperty("resguardo.home", "target/resguardo")).toAbsolutePath();
  }

  /** A port of the loopback address that nobody listens on at this moment. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static void delete(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
