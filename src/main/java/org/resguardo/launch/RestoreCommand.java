package org.resguardo.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.resguardo.evidence.MaskedStore;
import org.resguardo.launch.Stores.Account;
import org.resguardo.launch.Stores.Login;
import org.resguardo.person.MaskedVault;

/**
 * {@code restore [--masked] DATA KEYS}: brings the two files of a backup into an empty place of the
 * same version. Both are read to their end before anything is written, because only the end tells
 * that nothing was changed. Masked, no sealed byte of an identity and no document comes in at all.
 */
final class RestoreCommand {
  private static final Set<String> SEALED =
      Set.of(
          "vault/person_key.wrapped_key",
          "vault/identity_field.content",
          "vault/former_field.content",
          "vault/sealed_note.content",
          "case/document_key.wrapped_key",
          "case/document_version.sealed_hash",
          "case/document_copy.sealed_hash",
          "case/evidence_copy.sealed_hash");

  private final Home home;
  private final Settings settings;
  private final boolean masked;
  private final Clock clock;
  private final MaskList masks = MaskList.read();
  private final Map<String, Long> written = new TreeMap<>();
  private final Map<String, Long> expected = new TreeMap<>();
  private final Set<String> files = new HashSet<>();
  private Connection vault;
  private Connection cases;

  RestoreCommand(Home home, Settings settings, boolean masked, Clock clock) {
    this.home = home;
    this.settings = settings;
    this.masked = masked;
    this.clock = clock;
  }

  void run(List<String> arguments) {
    if (arguments.size() < 3) {
      throw new Refusal("Use restore [--masked] DATA KEYS.");
    }
    Path data = Path.of(arguments.get(1)).toAbsolutePath();
    Path keys = Path.of(arguments.get(2)).toAbsolutePath();
    for (Path file : List.of(data, keys)) {
      open(file, clear -> clear.transferTo(OutputStream.nullOutputStream()));
    }
    checkKeys();
    if (settings.outsideDatabase()) {
      into(Stores.outside(settings), data, keys);
      return;
    }
    try (DataFolder folder = DataFolder.open(settings.data())) {
      Orphans.end(folder);
      EmbeddedStores stores = new EmbeddedStores(home, settings, folder);
      Child database = stores.start();
      try {
        into(stores.prepare(), data, keys);
      } finally {
        database.stop(10);
      }
    }
  }

  private void checkKeys() {
    if (masked) {
      Keys.make(settings.keys());
    } else if (Files.notExists(settings.keys().resolve(Keys.MASTER))) {
      throw new Refusal("Put the key folder of the backup into " + settings.keys() + " first.");
    }
  }

  private void open(Path file, Sealer.Reading reading) {
    Path secret = Path.of(settings.require("RESGUARDO_BACKUP_SECRET"));
    char[] passphrase = settings.get("RESGUARDO_BACKUP_PASSPHRASE", "").toCharArray();
    Sealer.open(secret, passphrase, file, reading);
  }

  private void into(Stores stores, Path data, Path keys) {
    try (Connection inVault = connect(stores, Account.VAULT_MIGRATE);
        Connection inCases = connect(stores, Account.MIGRATE)) {
      vault = inVault;
      cases = inCases;
      if (count(cases, "case_file") + count(vault, "party") > 0) {
        throw new Refusal("There are cases already: a backup is restored into an empty place.");
      }
      Masking.begin(vault);
      Masking.begin(cases);
      open(keys, this::load);
      open(data, this::load);
      if (masked) {
        mask();
      }
      compare();
      vault.commit();
      cases.commit();
    } catch (SQLException | IOException e) {
      throw new Refusal("The backup could not be restored: " + Sql.why(e) + ".", e);
    }
    new RestoreDrill(settings, masked, clock).record(data, keys, written);
  }

  private static Connection connect(Stores stores, Account account) throws SQLException {
    Login login = stores.login(account);
    return Sql.connect(stores.url(account), login.user(), login.password());
  }

  private void mask() throws SQLException, IOException {
    Masking masking = new Masking(vault, cases, clock);
    masking.people(MaskedVault.of(settings.keys()));
    masking.documents(MaskedStore.of(settings.data(), settings.keys()), files);
    masking.links(settings.data().resolve("links.txt"));
  }

  private void load(InputStream clear) throws IOException {
    ZipInputStream zip = new ZipInputStream(clear);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      try {
        if (name.equals(DumpCommand.VERSIONS)) {
          checkVersions(text(zip));
        } else if (name.equals(DumpCommand.COUNTS)) {
          text(zip).lines().map(line -> line.split(" ")).forEach(this::expect);
        } else if (name.startsWith("documents/")) {
          document(name.substring("documents/".length()), zip);
        } else {
          table(name, zip);
        }
      } catch (SQLException e) {
        throw new IOException(name + ": " + Sql.why(e), e);
      }
    }
  }

  private void expect(String... line) {
    boolean leftOut = masked && masks.isLeftOut(line[0].substring(line[0].indexOf('/') + 1));
    expected.put(line[0], leftOut ? 0 : Long.parseLong(line[1]));
  }

  private static String text(ZipInputStream zip) throws IOException {
    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
  }

  private void checkVersions(String dumped) throws SQLException {
    if (!dumped.equals(DumpCommand.versions(vault, cases))) {
      throw new Refusal(
          "The backup is of another version of Resguardo: restore it with that one, then upgrade.");
    }
  }

  private void table(String entry, ZipInputStream zip) throws SQLException, IOException {
    String table = entry.substring(entry.indexOf('/') + 1);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(zip, StandardCharsets.US_ASCII));
    Connection store = entry.startsWith("vault/") ? vault : cases;
    written.put(
        entry,
        TableCopy.read(
            store,
            table,
            lines,
            (columns, row) -> masked ? masked(entry, table, columns, row) : row));
  }

  private Object[] masked(String entry, String table, List<String> columns, Object[] row) {
    Object[] changed = masks.masked(table, columns, row);
    for (int i = 0; changed != null && i < changed.length; i++) {
      if (SEALED.contains(entry + "." + columns.get(i))) {
        changed[i] = new byte[0];
      }
    }
    return changed;
  }

  private void document(String name, ZipInputStream zip) throws IOException {
    Path root = settings.data().resolve("documents").normalize();
    Path place = root.resolve(name).normalize();
    if (!place.startsWith(root)) {
      throw new IOException("a document wants to lie elsewhere: " + name);
    }
    files.add(place.getFileName().toString());
    written.merge("documents", 1L, Long::sum);
    if (!masked) {
      Files.createDirectories(place.getParent());
      DataFolder.writeSecret(place, new byte[0]);
      try (OutputStream out = Files.newOutputStream(place)) {
        zip.transferTo(out);
      }
    }
  }

  private void compare() {
    written.putIfAbsent("documents", 0L);
    if (!written.equals(expected)) {
      Map<String, Long> differing = new TreeMap<>(expected);
      differing.entrySet().removeAll(written.entrySet());
      throw new Refusal("Not all came back; the backup names these: " + differing);
    }
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
