package org.resguardo.launch;

/** Both stores on the embedded server, from an empty folder to ready. */
final class EmbeddedStores {
  private final Home home;
  private final Settings settings;
  private final DataFolder data;
  private final int port = MariaDb.freePort();
  private final String rootPassword = Stores.newPassword();

  EmbeddedStores(Home home, Settings settings, DataFolder data) {
    this.home = home;
    this.settings = settings;
    this.data = data;
  }

  Child start() {
    Launcher.OUT.println("Starting the database …");
    return new MariaDb(data).start(port, rootPassword);
  }

  /** Schemas, users, migrations, country pack, grants; in this order. */
  Stores prepare() {
    Stores stores = Stores.embedded(port);
    DataFolder.writeSecret(data.resolve("database.properties"), stores.asProperties(rootPassword));
    Grants grants = new Grants(home.sql().resolve("grant"));
    EmbeddedUsers users = new EmbeddedUsers(port, rootPassword, stores, grants);
    users.prepare();
    Launcher.OUT.println("Bringing schemas and country pack up to date …");
    Migration migration = new Migration(home, stores);
    migration.run();
    migration.loadPack(settings);
    users.grantApplication();
    return stores;
  }
}
