package org.resguardo.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The embedded database server: a real MariaDB, loopback only, passwords on. */
final class MariaDb {
  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "maria_add_gis_sp_bootstrap.sql",
          "mariadb_sys_schema.sql");

  private final DataFolder data;
  private final Path base;
  private final String user = System.getProperty("user.name");

  MariaDb(DataFolder data) {
    this.data = data;
    this.base = MariaDbFiles.unpack(data);
  }

  /** A port that nobody listens on at this moment. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new Refusal("No free port was found for the database.", e);
    }
  }

  /** The argument by which a server on this folder is known among all processes. */
  static String mark(Path datadir) {
    return "--datadir=" + datadir;
  }

  /** Starts the server and waits until root gets in with the password given. */
  Child start(int port, String rootPassword) {
    if (!Files.isDirectory(data.resolve("db"))) {
      bootstrap();
    }
    Path initFile = data.resolve("init.sql");
    DataFolder.writeSecret(initFile, rootStatements(rootPassword).getBytes(StandardCharsets.UTF_8));
    Path log = data.folder("log").resolve("database.log");
    List<String> command = command(data.resolve("db"));
    command.addAll(
        List.of(
            "--socket=mariadb.sock",
            "--pid-file=mariadb.pid",
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--local-infile=0",
            "--sql-mode=" + JdbcUrl.SQL_MODE,
            "--default-time-zone=+00:00",
            "--innodb-buffer-pool-size=256M",
            "--init-file=" + initFile,
            "--log-error=" + log));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Child server = Child.start("database", builder);
    waitUntilReady(server, port, rootPassword, log);
    delete(initFile);
    return server;
  }

  private List<String> command(Path datadir) {
    return new ArrayList<>(
        List.of(
            base.resolve("bin/mariadbd").toString(),
            "--no-defaults",
            "--user=" + user,
            "--basedir=" + base,
            "--lc-messages-dir=" + base.resolve("share"),
            mark(datadir),
            "--tmpdir=" + data.folder("db-tmp"),
            "--skip-ssl",
            "--character-set-server=utf8mb4",
            "--collation-server=" + JdbcUrl.COLLATION,
            "--max-allowed-packet=64M"));
  }

  /** What {@code mariadb-install-db} does, which fails in a path with spaces. */
  private void bootstrap() {
    Path unfinished = data.emptyFolder("db.new");
    List<String> command = command(unfinished);
    command.add("--bootstrap");
    Path log = data.folder("log").resolve("bootstrap.log");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      Process process = builder.redirectOutput(log.toFile()).start();
      try (OutputStream in = process.getOutputStream()) {
        String start = "create database if not exists mysql;\nuse mysql;\n";
        in.write(
            (start + "SET @auth_root_socket='" + user + "';\n").getBytes(StandardCharsets.UTF_8));
        for (String file : SYSTEM_TABLES) {
          Files.copy(base.resolve("share").resolve(file), in);
        }
      }
      if (process.waitFor() != 0) {
        throw new Refusal("The database could not be set up" + Child.because(log));
      }
      Files.move(unfinished, data.resolve("db"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Refusal("The database could not be set up" + Child.because(log), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("Interrupted while the database was set up.", e);
    }
  }

  private static String rootStatements(String password) {
    return """
        DELETE FROM mysql.global_priv WHERE User = '';
        FLUSH PRIVILEGES;
        CREATE OR REPLACE USER 'root'@'localhost' IDENTIFIED BY '%1$s';
        GRANT ALL PRIVILEGES ON *.* TO 'root'@'localhost' WITH GRANT OPTION;
        CREATE OR REPLACE USER 'root'@'127.0.0.1' IDENTIFIED BY '%1$s';
        GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
        DROP USER IF EXISTS 'root'@'::1';
        """
        .formatted(password);
  }

  private static void waitUntilReady(Child server, int port, String password, Path log) {
    long end = System.nanoTime() + 60_000_000_000L;
    while (System.nanoTime() < end) {
      if (!server.alive()) {
        throw new Refusal("The database stopped while starting" + Child.because(log));
      }
      try {
        Sql.connect("jdbc:mysql://127.0.0.1:" + port + "/mysql", "root", password).close();
        return;
      } catch (SQLException notYet) {
        Launcher.pause(100);
      }
    }
    server.stop(5);
    throw new Refusal("The database did not answer within 60 s" + Child.because(log));
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new Refusal("A file with a password could not be deleted: " + file, e);
    }
  }
}
