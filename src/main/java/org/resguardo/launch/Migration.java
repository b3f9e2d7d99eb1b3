package org.resguardo.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.resguardo.launch.Stores.Account;
import org.resguardo.launch.Stores.Login;
import org.resguardo.reference.PackException;
import org.resguardo.reference.PackLoader;
import org.resguardo.reference.PackLoader.Start;

/** Brings both schemas to the version of this distribution and loads the country pack. */
final class Migration {
  /** Kept, because the logging of the JDK forgets the level of a logger that nobody holds. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private final Home home;
  private final Stores stores;

  Migration(Home home, Stores stores) {
    this.home = home;
    this.stores = stores;
  }

  void run() {
    // MariaDB warns that it ignores the names of primary keys, once for each table.
    FLYWAY.setLevel(Level.SEVERE);
    migrate(Account.MIGRATE, List.of("migration/case", "view"));
    migrate(Account.VAULT_MIGRATE, List.of("migration/vault"));
  }

  private void migrate(Account account, List<String> folders) {
    String[] locations =
        folders.stream()
            .map(folder -> home.sql().resolve(folder))
            .filter(Migration::hasScripts)
            .map(folder -> "filesystem:" + folder)
            .toArray(String[]::new);
    if (locations.length == 0) {
      return;
    }
    Login login = stores.login(account);
    try {
      Flyway.configure(Migration.class.getClassLoader())
          .dataSource(JdbcUrl.complete(stores.url(account)), login.user(), login.password())
          .locations(locations)
          .connectRetries(0)
          .cleanDisabled(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      if (e.getCause() instanceof SQLException unreachable) {
        throw new Refusal(
            account.setting + "_USER cannot migrate: " + Sql.why(unreachable) + ".", unreachable);
      }
      throw new Refusal(
          "The schema %s could not be migrated (a demo's data folder may be deleted): %s"
              .formatted(JdbcUrl.schema(stores.url(account)), e.getMessage()),
          e);
    }
  }

  private static boolean hasScripts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".sql"));
    } catch (java.io.IOException none) {
      return false;
    }
  }

  /** Loads the pack of the country as the migrator: reference tables are the launcher's to fill. */
  void loadPack(Settings settings) {
    Login login = stores.login(Account.MIGRATE);
    try (Connection connection =
        Sql.connect(stores.url(Account.MIGRATE), login.user(), login.password())) {
      Path pack = home.pack(settings);
      Start start = PackLoader.start(connection, pack, home.standard(), settings.demo());
      if (start == Start.NOT_APPROVED) {
        Launcher.OUT.println(
            "The country pack in "
                + pack
                + " is not the one installed and nobody has approved it: the installed one stays"
                + " (see /admin/pack, or Launcher pack).");
      }
    } catch (PackException e) {
      throw new Refusal(e.getMessage(), e);
    } catch (SQLException e) {
      throw new Refusal("The country pack could not be loaded: " + Sql.why(e), e);
    }
  }
}
