package org.resguardo.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.resguardo.launch.Stores.Account;
import org.resguardo.launch.Stores.Login;
import org.resguardo.reference.PackChange;
import org.resguardo.reference.PackDesk;
import org.resguardo.reference.PackException;
import org.resguardo.reference.PackLoader.Start;
import org.resguardo.reference.PackReport;
import org.resguardo.reference.PackReview;

/**
 * The country pack by one command: {@code pack} validates it, shows in what it differs from the
 * installed one and what that would do to the records, and applies it when a second person approved
 * exactly these files; {@code pack check} needs no database; {@code pack restore VERSION FOLDER}
 * writes the files of an earlier version, to be brought back as a new one.
 */
final class PackCommand {
  private final Home home;
  private final Settings settings;

  PackCommand(Home home, Settings settings) {
    this.home = home;
    this.settings = settings;
  }

  void run(List<String> arguments) {
    String verb = arguments.size() > 1 ? arguments.get(1) : "show";
    switch (verb) {
      case "check" -> print(PackReview.report(home.pack(settings), home.standard()));
      case "show" -> withDesk(PackCommand::rehearse);
      case "apply" -> withDesk(PackCommand::apply);
      case "restore" -> withDesk((desk, connection) -> restore(desk, arguments));
      default -> throw new Refusal("Use pack check, show, apply or restore, not " + verb + ".");
    }
  }

  /** The dry run: everything is written to the live data and taken back. */
  private static void rehearse(PackDesk desk, Connection connection) throws SQLException {
    PackReport report = desk.report();
    print(report);
    if (!report.isInstalled()) {
      desk.apply("rehearsal", null);
      connection.rollback();
      Launcher.OUT.println("Rehearsed on the live data and taken back: it can be applied.");
    }
  }

  private static void apply(PackDesk desk, Connection connection) throws SQLException {
    PackReport report = desk.report();
    print(report);
    if (report.isInstalled()) {
      return;
    }
    if (report.isBlocked()) {
      throw new Refusal("It would rewrite the law of old cases, see BLOCKED above.");
    }
    if (desk.applyApproved("command") == Start.NOT_APPROVED) {
      throw new Refusal(
          "Nobody has approved the digest " + report.digest() + ": ask for it on /admin/pack.");
    }
    connection.commit();
    Launcher.OUT.println("Applied. A running application reads it at its next start.");
  }

  private static void restore(PackDesk desk, List<String> arguments) throws SQLException {
    if (arguments.size() < 4) {
      throw new Refusal("Use pack restore VERSION FOLDER.");
    }
    Map<String, String> files = desk.filesOf(arguments.get(2));
    if (files.isEmpty()) {
      throw new Refusal("No load of the version " + arguments.get(2) + " is on record.");
    }
    try {
      Path folder = Files.createDirectories(Path.of(arguments.get(3)));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      Launcher.OUT.println(
          files.size()
              + " files in "
              + folder
              + ". Give pack.version a new value, then ask for approval.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(PackReport report) {
    Launcher.OUT.println(
        "Country pack %s %s, digest %s"
            .formatted(report.country(), report.version(), report.digest()));
    if (!report.isSound()) {
      throw new Refusal("It is refused:\n  " + String.join("\n  ", report.problems()));
    }
    Launcher.OUT.println("Sound. Needs local legal review (" + report.toReview().size() + "):");
    report.toReview().forEach(row -> Launcher.OUT.println("  " + row));
    if (report.installed() == null) {
      return;
    }
    Launcher.OUT.println(
        report.isInstalled()
            ? "It is the installed one."
            : "Differences to the installed version " + report.installed().version() + ":");
    report.changes().forEach(change -> Launcher.OUT.println("  " + words(change)));
  }

  private static String words(PackChange change) {
    return change.kind()
        + " "
        + change.file()
        + " "
        + change.code()
        + (change.cells().isEmpty() ? "" : ": " + String.join("; ", change.cells()))
        + (change.uses() == 0 ? "" : " (used " + change.uses() + " times)")
        + (change.blocked() ? " BLOCKED: give it a valid_to and add a new code" : "");
  }

  private void withDesk(Work work) {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      work.on(
          new PackDesk(connection, home.pack(settings), home.standard(), Clock.systemUTC()),
          connection);
      connection.rollback();
    } catch (PackException e) {
      throw new Refusal(e.getMessage(), e);
    } catch (SQLException e) {
      throw new Refusal("The case schema does not answer: " + e.getMessage(), e);
    }
  }

  /** An outside database by its settings; the embedded one while it runs. */
  private Connection connect() throws SQLException {
    if (settings.outsideDatabase()) {
      Login login = Stores.outside(settings).login(Account.MIGRATE);
      return Sql.connect(settings.require("RESGUARDO_DB_URL"), login.user(), login.password());
    }
    Properties running = new Properties();
    try (Reader reader = Files.newBufferedReader(settings.data().resolve("database.properties"))) {
      running.load(reader);
    } catch (IOException e) {
      throw new Refusal("RESGUARDO_DATA holds no running database: " + settings.data() + ".", e);
    }
    return Sql.connect(
        running.getProperty("migrate.url"),
        running.getProperty("migrate.user"),
        running.getProperty("migrate.password"));
  }

  @FunctionalInterface
  private interface Work {
    void on(PackDesk desk, Connection connection) throws SQLException;
  }
}
