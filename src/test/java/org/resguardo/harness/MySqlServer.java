package org.resguardo.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.resguardo.launch.JdbcUrl;

/**
 * A MySQL server set up the way the administrator of an outside database does it: schemas and users
 * by hand, then the launcher's {@code migrate}, then what {@code grants} prints.
 */
final class MySqlServer {
  private static final String PASSWORD = "only-for-this-test-run";

  private final Path folder = Path.of("target", "it", "mysql").toAbsolutePath();
  private final Path base;
  private final int port = LaunchedChild.freePort();
  private Process process;

  private MySqlServer(Path base) {
    this.base = base;
  }

  /** Starts the server of the unpacked distribution and brings it to this version. */
  static MySqlServer start(Path base) {
    MySqlServer server = new MySqlServer(base);
    try {
      LaunchedChild.delete(server.folder);
      Files.createDirectories(server.folder.resolve("tmp"));
      server.run(server.command("--initialize-insecure"));
      server.serve();
      server.asRoot(server.accounts());
      server.launcher("keys");
      server.launcher("migrate");
      server.asRoot(server.launcher("grants").lines().filter(l -> l.startsWith("GRANT")).toList());
      return server;
    } catch (IOException | SQLException | RuntimeException e) {
      server.stop();
      throw new IllegalStateException("MySQL: " + e.getMessage(), e);
    }
  }

  Stores stores() {
    Properties properties = new Properties();
    properties.setProperty("root.user", "root");
    properties.setProperty("root.password", PASSWORD);
    for (String account : List.of("app", "stats", "vault")) {
      String schema = account.equals("vault") ? "vault" : "case";
      properties.setProperty(account + ".url", JdbcUrl.complete(url(schema)));
      properties.setProperty(account + ".user", "resguardo_" + account);
      properties.setProperty(account + ".password", PASSWORD);
    }
    return new Stores(properties);
  }

  Path data() {
    return folder;
  }

  void stop() {
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }

  private String url(String store) {
    return "jdbc:mysql://127.0.0.1:" + port + "/resguardo_" + store;
  }

  private List<String> command(String... more) {
    List<String> command = new ArrayList<>();
    command.add(base.resolve("bin/mysqld").toString());
    command.add("--no-defaults");
    command.add("--user=" + System.getProperty("user.name"));
    command.add("--basedir=" + base);
    command.add("--datadir=" + folder.resolve("db"));
    command.add("--tmpdir=" + folder.resolve("tmp"));
    command.addAll(List.of(more));
    return command;
  }

  private void serve() throws IOException {
    Path init = folder.resolve("init.sql");
    Files.writeString(
        init,
        "CREATE USER 'root'@'127.0.0.1' IDENTIFIED BY '"
            + PASSWORD
            + "';\n"
            + "GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;\n");
    List<String> command =
        command(
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--mysqlx=OFF",
            "--skip-name-resolve",
            "--skip-log-bin",
            "--socket=mysql.sock",
            "--pid-file=mysql.pid",
            "--init-file=" + init);
    process = builder(command).start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("did not start, see " + folder.resolve("mysql.log"));
      }
      LaunchedChild.pause();
    }
  }

  private boolean answers() {
    try (Connection root = root("")) {
      return root.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private Connection root(String schema) throws SQLException {
    String url = JdbcUrl.complete("jdbc:mysql://127.0.0.1:" + port + "/" + schema);
    return DriverManager.getConnection(url, "root", PASSWORD);
  }

  private List<String> accounts() {
    List<String> sql = new ArrayList<>();
    for (String store : List.of("case", "vault")) {
      sql.add(
          "CREATE DATABASE resguardo_"
              + store
              + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
    }
    for (String user : List.of("app", "stats", "vault", "migrate", "vault_migrate")) {
      sql.add("CREATE USER 'resguardo_" + user + "'@'%' IDENTIFIED BY '" + PASSWORD + "'");
    }
    sql.add("GRANT ALL ON `resguardo\\_case`.* TO 'resguardo_migrate'@'%'");
    sql.add("GRANT ALL ON `resguardo\\_vault`.* TO 'resguardo_vault_migrate'@'%'");
    return sql;
  }

  private void asRoot(List<String> statements) throws SQLException {
    try (Connection root = root("");
        Statement statement = root.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql.endsWith(";") ? sql.substring(0, sql.length() - 1) : sql);
      }
    }
  }

  private String launcher(String verb) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", LaunchedChild.home().resolve("lib") + "/*"));
    command.addAll(List.of("org.resguardo.launch.Launcher", verb));
    return run(command);
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("RESGUARDO_DB_URL", url("case"));
    settings.put("RESGUARDO_VAULT_URL", url("vault"));
    settings.put("RESGUARDO_KEYS", folder.resolve("keys").toString());
    for (String user : List.of("migrate", "vault_migrate")) {
      settings.put("RESGUARDO_" + user.toUpperCase() + "_USER", "resguardo_" + user);
      settings.put("RESGUARDO_" + user.toUpperCase() + "_PASSWORD", PASSWORD);
    }
    return settings;
  }

  private ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("RESGUARDO_"));
    builder.environment().putAll(settings());
    return builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(folder.resolve("mysql.log").toFile()));
  }

  private String run(List<String> command) throws IOException {
    Process child = builder(command).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
    try (InputStream in = child.getInputStream()) {
      String output = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      if (child.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + "\n" + output);
      }
      return output;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
