package org.resguardo.launch;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.resguardo.launch.Stores.Account;

/**
 * {@code dump FOLDER}: both databases and the documents as two files, encrypted for the holder of
 * the backup key: {@code …-data.zip.gpg}, and {@code …-keys.zip.gpg} with the wrapped keys of
 * persons and documents, to be kept elsewhere. Each is a ZIP within OpenPGP: {@code gpg -d} and any
 * unzip open it. While it runs, others read and write; each store is seen as of one moment, the
 * vault first.
 */
final class DumpCommand {
  static final String KEYS_OF_PERSONS = "person_key";
  static final String KEYS_OF_DOCUMENTS = "document_key";
  static final String VERSIONS = "versions.txt";
  static final String COUNTS = "counts.txt";

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final Settings settings;
  private final Clock clock;
  private final Map<String, Long> counts = new TreeMap<>();

  DumpCommand(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Answers the two files: data, keys. */
  List<Path> run(List<String> arguments) {
    if (arguments.size() < 2) {
      throw new Refusal("Use dump FOLDER.");
    }
    Path key = Path.of(settings.require("RESGUARDO_BACKUP_KEY"));
    Path folder = Path.of(arguments.get(1)).toAbsolutePath();
    String name = "resguardo-" + NAME.format(clock.instant());
    Path data = folder.resolve(name + "-data.zip.gpg");
    Path keys = folder.resolve(name + "-keys.zip.gpg");
    StoreWays ways = StoreWays.of(settings);
    try (Connection vault = ways.connect(Account.VAULT);
        Connection cases = ways.connect(Account.APP)) {
      Files.createDirectories(folder);
      hold(vault);
      hold(cases);
      Sealer.seal(key, data, out -> writeData(out, vault, cases));
      counts.clear();
      Sealer.seal(key, keys, out -> writeKeys(out, vault, cases));
    } catch (SQLException | IOException e) {
      throw new Refusal("The backup could not be made: " + Sql.why(e) + ".", e);
    }
    Launcher.OUT.println("Encrypted: " + data);
    Launcher.OUT.println("Encrypted, keep it in another place: " + keys);
    return List.of(data, keys);
  }

  private static void hold(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
      statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
    }
  }

  private void writeData(OutputStream clear, Connection vault, Connection cases)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(clear)) {
      versions(zip, vault, cases);
      for (String table : TableCopy.tables(vault)) {
        if (!table.equals(KEYS_OF_PERSONS)) {
          table(zip, vault, "vault/", table);
        }
      }
      for (String table : TableCopy.tables(cases)) {
        if (!table.equals(KEYS_OF_DOCUMENTS)) {
          table(zip, cases, "case/", table);
        }
      }
      documents(zip);
      text(zip, COUNTS, lines());
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private void writeKeys(OutputStream clear, Connection vault, Connection cases)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(clear)) {
      versions(zip, vault, cases);
      table(zip, vault, "vault/", KEYS_OF_PERSONS);
      table(zip, cases, "case/", KEYS_OF_DOCUMENTS);
      text(zip, COUNTS, lines());
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static void versions(ZipOutputStream zip, Connection vault, Connection cases)
      throws IOException, SQLException {
    text(zip, VERSIONS, versions(vault, cases));
  }

  /** Both histories of migrations, one script a line. */
  static String versions(Connection vault, Connection cases) throws SQLException {
    return String.join("\n", TableCopy.versions(vault))
        + "\n"
        + String.join("\n", TableCopy.versions(cases));
  }

  private void table(ZipOutputStream zip, Connection connection, String store, String table)
      throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry(store + table));
    OutputStream buffered = new BufferedOutputStream(open(zip));
    counts.put(store + table, TableCopy.write(connection, table, buffered));
    buffered.flush();
    zip.closeEntry();
  }

  private void documents(ZipOutputStream zip) throws IOException {
    Path root = settings.data().resolve("documents");
    long count = 0;
    if (Files.isDirectory(root)) {
      List<Path> files;
      try (Stream<Path> found = Files.walk(root)) {
        files = found.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : files) {
        // On its way in, or removed meanwhile: no row speaks of it.
        if (!file.getParent().endsWith("incoming") && Files.exists(file)) {
          zip.putNextEntry(new ZipEntry("documents/" + root.relativize(file)));
          Files.copy(file, zip);
          zip.closeEntry();
          count++;
        }
      }
    }
    counts.put("documents", count);
  }

  private String lines() {
    StringBuilder lines = new StringBuilder();
    counts.forEach((name, count) -> lines.append(name).append(' ').append(count).append('\n'));
    return lines.toString();
  }

  private static void text(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  // A stream that may be closed without closing the archive.
  private static OutputStream open(ZipOutputStream zip) {
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
