package org.resguardo.launch;

/** The embedded database alone, for backup, restore and tests; until a signal. */
final class ServeDatabase {
  private final Home home;
  private final Settings settings;

  ServeDatabase(Home home, Settings settings) {
    this.home = home;
    this.settings = settings;
  }

  void run() {
    if (settings.outsideDatabase()) {
      throw new Refusal("RESGUARDO_DB_URL is set: there is no embedded database to start.");
    }
    try (DataFolder data = DataFolder.open(settings.data())) {
      Orphans.end(data);
      Child.warnWithoutLeash();
      EmbeddedStores stores = new EmbeddedStores(home, settings, data);
      Child database = stores.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> database.stop(10), "stop"));
      stores.prepare();
      if (settings.demo()) {
        Keys.make(settings.keys());
      }
      Launcher.OUT.println(
          "Database ready: " + data.resolve("database.properties") + " says how to reach it.");
      while (database.alive()) {
        Launcher.pause(500);
      }
    }
  }
}
