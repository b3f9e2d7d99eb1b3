package org.resguardo.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import org.resguardo.launch.Stores.Account;

/** Ways into both stores for a command: as the settings say, or those of the running launcher. */
final class StoreWays {
  private final Settings settings;
  private final Properties embedded;

  private StoreWays(Settings settings, Properties embedded) {
    this.settings = settings;
    this.embedded = embedded;
  }

  static StoreWays of(Settings settings) {
    if (settings.outsideDatabase()) {
      return new StoreWays(settings, null);
    }
    Properties ways = new Properties();
    try (InputStream in = Files.newInputStream(settings.data().resolve("database.properties"))) {
      ways.load(in);
    } catch (IOException e) {
      throw new Refusal(
          "There is no database in "
              + settings.data()
              + ": start Resguardo, or the command database.",
          e);
    }
    return new StoreWays(settings, ways);
  }

  Connection connect(Account account) {
    try {
      if (embedded == null) {
        Stores stores = Stores.outside(settings);
        return Sql.connect(
            stores.url(account), stores.login(account).user(), stores.login(account).password());
      }
      String name = account.name().toLowerCase(Locale.ROOT);
      return Sql.connect(
          embedded.getProperty(name + ".url"),
          embedded.getProperty(name + ".user"),
          embedded.getProperty(name + ".password"));
    } catch (SQLException e) {
      throw new Refusal("The databases do not answer: " + Sql.why(e) + ".", e);
    }
  }
}
