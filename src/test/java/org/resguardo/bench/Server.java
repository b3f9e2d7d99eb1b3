package org.resguardo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.resguardo.harness.LaunchedChild;
import org.resguardo.launch.Launcher;

/** One web application on a Payara Micro of its own, with the options the launcher uses. */
final class Server implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 180;
  private static final long SETTLE_SECONDS = 5;
  private static final int OK = 200;

  private final Process process;
  private final int port;
  private double readySeconds;

  private Server(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts and waits until {@code probe} answers 200. */
  static Server start(Path folder, Path war, Map<String, String> environment, String probe) {
    int port = LaunchedChild.freePort();
    try {
      Files.createDirectories(folder.resolve("tmp"));
      ProcessBuilder builder = new ProcessBuilder(command(folder, war, port));
      builder.environment().keySet().removeIf(name -> name.startsWith("RESGUARDO_"));
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true).redirectOutput(folder.resolve("server.log").toFile());
      long start = System.nanoTime();
      Server server = new Server(builder.start(), port);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      server.await(probe, start);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Path folder, Path war, int port) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.timezone=UTC"));
    command.addAll(List.of(Launcher.JAVA_OPTIONS.split(" ")));
    command.addAll(List.of("-jar", LaunchedChild.home().resolve("payara-micro.jar").toString()));
    command.addAll(List.of("--deploy", war.toString(), "--port", String.valueOf(port)));
    command.addAll(List.of("--nohazelcast", "--disablephonehome"));
    return command;
  }

  private void await(String probe, long start) {
    while (answer(probe) != OK) {
      boolean late = System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      if (late || !process.isAlive()) {
        close();
        throw new IllegalStateException("The server did not become ready; see its log.");
      }
      pause(50);
    }
    readySeconds = (System.nanoTime() - start) / 1e9;
  }

  private int answer(String probe) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(url() + probe).toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(10_000);
      return connection.getResponseCode();
    } catch (IOException notYet) {
      return 0;
    }
  }

  /** Without a slash at the end. */
  String url() {
    return "http://127.0.0.1:" + port;
  }

  double readySeconds() {
    return readySeconds;
  }

  /** Memory that the idle process really holds, in MB. */
  double idleMegabytes() {
    pause(TimeUnit.SECONDS.toMillis(SETTLE_SECONDS));
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
