package org.resguardo.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.resguardo.launch.Stores.Account;
import org.resguardo.launch.Stores.Login;

/** What the administrator of an outside database runs. */
final class Administration {
  private Administration() {}

  /** Makes what is missing and says so; asked for by name, because a key folder is kept apart. */
  static void makeKeys(Settings settings) {
    settings.require("RESGUARDO_KEYS");
    boolean fresh = Keys.make(settings.keys());
    Launcher.OUT.println(
        (fresh ? "Keys were made in " : "Nothing was missing, nothing was changed in ")
            + settings.keys()
            + ". Keep a copy in a safe, apart from the backups of the database.");
  }

  static void migrate(Home home, Settings settings) {
    Migration migration = new Migration(home, outside(settings));
    migration.run();
    migration.loadPack(settings);
    Launcher.OUT.println("Both schemas are at the version of this distribution.");
  }

  /** Prints what the administrator has to run as root after each migration. */
  static void printGrants(Home home, Settings settings) {
    Stores stores = outside(settings);
    Grants grants = new Grants(home.sql().resolve("grant"));
    for (Account account : List.of(Account.APP, Account.STATS, Account.VAULT)) {
      String store = account.onVault ? "identity vault" : "case database";
      Launcher.OUT.println("-- " + store + ", as its administrator: " + account.defaultUser);
      Account migrator = account.onVault ? Account.VAULT_MIGRATE : Account.MIGRATE;
      Login login = stores.login(migrator);
      String user = settings.get(account.setting + "_USER", account.defaultUser);
      try (Connection connection =
          Sql.connect(stores.url(migrator), login.user(), login.password())) {
        grants
            .statements(account, connection, "'" + user + "'@'%'")
            .forEach(statement -> Launcher.OUT.println(statement + ";"));
      } catch (SQLException e) {
        throw new Refusal(migrator.setting + "_USER cannot connect: " + Sql.why(e) + ".", e);
      }
    }
  }

  private static Stores outside(Settings settings) {
    List.of("RESGUARDO_DB_URL", "RESGUARDO_VAULT_URL").forEach(settings::require);
    for (Account account : List.of(Account.MIGRATE, Account.VAULT_MIGRATE)) {
      settings.require(account.setting + "_USER");
      settings.require(account.setting + "_PASSWORD");
    }
    return Stores.outside(settings);
  }
}
