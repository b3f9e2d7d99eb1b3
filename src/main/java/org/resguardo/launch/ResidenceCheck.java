package org.resguardo.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.resguardo.launch.Stores.Account;
import org.resguardo.launch.Stores.Login;

/**
 * Where backups and replicas stand, against where the data may (DP-28). What counts is the pack in
 * the database and not the file beside the program: a changed pack takes effect only when one
 * officer asked for it and another approved it, so a place abroad needs the word of two.
 */
final class ResidenceCheck {
  private static final String SETTING = "RESGUARDO_BACKUP_COUNTRY";
  private static final String RESIDENCE = "data.residence";

  private final Settings settings;
  private final Stores stores;

  ResidenceCheck(Settings settings, Stores stores) {
    this.settings = settings;
    this.stores = stores;
  }

  void run() {
    List<String> targets = list(settings.get(SETTING, ""));
    if (targets.isEmpty()) {
      return;
    }
    List<String> allowed = allowed();
    targets.stream()
        .filter(target -> !allowed.contains(target))
        .findFirst()
        .ifPresent(
            target -> {
              throw new Refusal(
                  SETTING
                      + " names "
                      + target
                      + ", but by the country pack in force the data stay in "
                      + String.join(", ", allowed)
                      + ": a place abroad takes a pack with it in "
                      + RESIDENCE
                      + ", asked for by one officer and approved by another.");
            });
  }

  private List<String> allowed() {
    Login login = stores.login(Account.APP);
    try (Connection connection =
            Sql.connect(stores.url(Account.APP), login.user(), login.password());
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT content FROM pack_setting WHERE name IN ('"
                    + RESIDENCE
                    + "', 'country.code') ORDER BY name DESC")) {
      // A pack from before this setting keeps the data in its own country.
      return row.next() ? list(row.getString(1)) : List.of();
    } catch (SQLException e) {
      throw new Refusal("The country pack in force cannot be read: " + Sql.why(e) + ".", e);
    }
  }

  private static List<String> list(String codes) {
    return Arrays.stream(codes.split(","))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }
}
