package org.resguardo.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;

/** Where the two stores are and who reaches them. */
final class Stores {
  /** A user of the database; the name is also that of its grant file in {@code sql/grant}. */
  enum Account {
    APP("RESGUARDO_DB", "resguardo_app", false),
    STATS("RESGUARDO_STATS", "resguardo_stats", false),
    VAULT("RESGUARDO_VAULT", "resguardo_vault", true),
    MIGRATE("RESGUARDO_MIGRATE", "resguardo_migrate", false),
    VAULT_MIGRATE("RESGUARDO_VAULT_MIGRATE", "resguardo_vault_migrate", true);

    final String setting;
    final String defaultUser;
    final boolean onVault;

    Account(String setting, String defaultUser, boolean onVault) {
      this.setting = setting;
      this.defaultUser = defaultUser;
      this.onVault = onVault;
    }

    String file() {
      return name().toLowerCase(java.util.Locale.ROOT) + ".sql";
    }
  }

  /** User name and password; both empty when the launcher was not given them. */
  record Login(String user, String password) {}

  static final String CASE_SCHEMA = "resguardo_case";
  static final String VAULT_SCHEMA = "resguardo_vault";

  final String caseUrl;
  final String vaultUrl;
  private final Map<Account, Login> logins = new EnumMap<>(Account.class);

  private Stores(String caseUrl, String vaultUrl) {
    this.caseUrl = caseUrl;
    this.vaultUrl = vaultUrl;
  }

  /** Both schemas on the embedded server, with passwords made for this run. */
  static Stores embedded(int port) {
    String server = "jdbc:mysql://127.0.0.1:" + port + "/";
    Stores stores = new Stores(server + CASE_SCHEMA, server + VAULT_SCHEMA);
    for (Account account : Account.values()) {
      stores.logins.put(account, new Login(account.defaultUser, newPassword()));
    }
    return stores;
  }

  /** As the settings say. */
  static Stores outside(Settings settings) {
    Stores stores =
        new Stores(settings.require("RESGUARDO_DB_URL"), settings.require("RESGUARDO_VAULT_URL"));
    for (Account account : Account.values()) {
      String user = settings.get(account.setting + "_USER", "");
      String password = settings.get(account.setting + "_PASSWORD", "");
      stores.logins.put(account, new Login(user, password));
    }
    return stores;
  }

  Login login(Account account) {
    return logins.get(account);
  }

  String url(Account account) {
    return account.onVault ? vaultUrl : caseUrl;
  }

  /** Whether the launcher may migrate: both migrators are known. */
  boolean canMigrate() {
    return !login(Account.MIGRATE).user().isEmpty()
        && !login(Account.VAULT_MIGRATE).user().isEmpty();
  }

  /** The settings that the application reads; the migrators are none of its business. */
  Map<String, String> forApplication() {
    Map<String, String> environment = new java.util.LinkedHashMap<>();
    environment.put("RESGUARDO_DB_URL", JdbcUrl.complete(caseUrl));
    environment.put("RESGUARDO_VAULT_URL", JdbcUrl.complete(vaultUrl));
    for (Account account : java.util.List.of(Account.APP, Account.STATS, Account.VAULT)) {
      environment.put(account.setting + "_USER", login(account).user());
      environment.put(account.setting + "_PASSWORD", login(account).password());
    }
    return environment;
  }

  /** For the administrator and for tests: the way in, as long as this run lasts. */
  byte[] asProperties(String rootPassword) {
    Properties properties = new Properties();
    properties.setProperty("root.user", "root");
    properties.setProperty("root.password", rootPassword);
    for (Account account : Account.values()) {
      String name = account.name().toLowerCase(java.util.Locale.ROOT);
      properties.setProperty(name + ".url", JdbcUrl.complete(url(account)));
      properties.setProperty(name + ".user", login(account).user());
      properties.setProperty(name + ".password", login(account).password());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      properties.store(out, "Made at this start; of no use after the next.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String newPassword() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
