package org.resguardo.launch;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The application server as a child process. */
final class WebServer {
  // Seconds. The first start of a demo brings in several hundred cases, on a slow machine too.
  private static final long PATIENCE = 1200;

  // Seconds from the end of the server's start, by when its stores must have answered.
  private static final long GRACE = 300;

  private static final String LISTENER = "configs.config.server-config.network-config.";
  private static final String HTTP_LISTENER =
      LISTENER + "network-listeners.network-listener.http-listener.";

  private final Home home;
  private final DataFolder data;
  private final Settings settings;
  private ServerLog output;

  WebServer(Home home, DataFolder data, Settings settings) {
    this.home = home;
    this.data = data;
    this.settings = settings;
  }

  /** The argument by which a server of this data folder is known among all processes. */
  static String mark(Path temporary) {
    return "-Djava.io.tmpdir=" + temporary;
  }

  /** Refuses early, before a database is started for nothing. */
  static void checkPort(Settings settings) {
    String address = settings.httpAddress();
    int port = settings.httpPort();
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    } catch (IOException e) {
      throw new Refusal(
          "RESGUARDO_HTTP_PORT " + port + " on " + address + " is taken or not allowed.", e);
    }
  }

  String url() {
    String address = settings.httpAddress();
    String host = address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address;
    return "http://" + host + ":" + settings.httpPort() + "/";
  }

  Path log() {
    return data.folder("log").resolve("web.log");
  }

  Child start(Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder(command());
    Map<String, String> child = builder.environment();
    child.keySet().removeIf(name -> name.startsWith("RESGUARDO_"));
    child.putAll(environment);
    builder.redirectErrorStream(true);
    Child server = Child.start("application", builder);
    output = new ServerLog(server.output(), settings.demo() ? logFile() : Launcher.OUT);
    Thread pump = new Thread(output, "log");
    pump.setDaemon(true);
    pump.start();
    return server;
  }

  private PrintStream logFile() {
    try {
      return new PrintStream(new FileOutputStream(log().toFile()), true, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Refusal("RESGUARDO_DATA cannot be written: " + e.getMessage(), e);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(mark(data.emptyFolder("tmp")));
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Duser.timezone=UTC");
    String options = settings.get("RESGUARDO_JAVA_OPTIONS", Launcher.JAVA_OPTIONS);
    command.addAll(List.of(options.split("\\s+")));
    command.addAll(List.of("-jar", home.server().toString()));
    command.addAll(List.of("--deploy", home.war().toString()));
    command.addAll(List.of("--port", String.valueOf(settings.httpPort())));
    command.addAll(List.of("--prebootcommandfile", preboot().toString()));
    command.addAll(List.of("--postdeploycommandfile", postdeploy().toString()));
    command.addAll(List.of("--nohazelcast", "--disablephonehome"));
    return command;
  }

  /** The server has no option for its address, nor for not naming itself in every answer. */
  private Path preboot() {
    String http = LISTENER + "protocols.protocol.http-listener.http.";
    String commands =
        String.join(
            "\n",
            "set " + HTTP_LISTENER + "address=" + settings.httpAddress(),
            // Until the application is there the server would answer 404 and 500 in its place.
            "set " + HTTP_LISTENER + "enabled=false",
            "set " + http + "server-header=false",
            "set " + http + "xpowered-by=false",
            "set " + http + "trace-enabled=false",
            // Behind a proxy with TLS: the cookie is marked secure and the year-long promise given.
            "set " + http + "scheme-mapping=X-Forwarded-Proto",
            "");
    return commandFile("preboot.asadmin", commands);
  }

  private Path postdeploy() {
    return commandFile("postdeploy.asadmin", "set " + HTTP_LISTENER + "enabled=true\n");
  }

  private Path commandFile(String name, String commands) {
    try {
      return Files.writeString(data.resolve(name), commands, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Refusal("RESGUARDO_DATA cannot be written: " + e.getMessage(), e);
    }
  }

  /**
   * The server stays up without the application when that refuses to start: 404 or 500 for ever.
   */
  void waitUntilReady(Child server) {
    long end = System.nanoTime() + SECONDS.toNanos(PATIENCE);
    long finished = 0;
    int answer = 0;
    while (answer != 200) {
      if (!server.alive()) {
        throw new Refusal("The application stopped while starting. " + output.cause());
      }
      if (finished > 0 && (answer == 404 || answer == 500)) {
        throw new Refusal("The application refused to start, see its log. " + output.cause());
      }
      if (finished > 0
          && !output.preparing()
          && System.nanoTime() - finished > SECONDS.toNanos(GRACE)) {
        throw new Refusal("The application runs but is not ready (" + answer + "), see its log.");
      }
      if (output.failed()) {
        throw new Refusal("The demo caseload could not be brought in, see " + log() + ".");
      }
      if (System.nanoTime() > end) {
        throw new Refusal("The application was not ready within " + PATIENCE + " s; see its log.");
      }
      Launcher.pause(150);
      if (finished == 0 && output.started()) {
        finished = System.nanoTime();
      }
      answer = probe();
    }
  }

  private int probe() {
    try {
      URI probe = URI.create(url() + "health/ready");
      HttpURLConnection connection = (HttpURLConnection) probe.toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(5000);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return 0;
    }
  }
}
