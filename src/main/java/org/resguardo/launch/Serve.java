package org.resguardo.launch;

import java.util.Map;
import java.util.TreeMap;

/** Starts database and application in this order, and stops them in the other. */
final class Serve {
  private final Home home;
  private final Settings settings;
  private volatile Child database;
  private volatile Child application;
  private volatile boolean stopping;

  Serve(Home home, Settings settings) {
    this.home = home;
    this.settings = settings;
  }

  /** Returns only when a child has ended by itself; a signal ends the whole process. */
  void run() {
    Refusals.check(settings);
    home.pack(settings.country());
    try (DataFolder data = DataFolder.open(settings.data())) {
      WebServer.checkPort(settings);
      Thread hook = new Thread(this::stop, "stop");
      Runtime.getRuntime().addShutdownHook(hook);
      if (settings.demo()) {
        Keys.make(settings.keys());
      }
      Stores stores = settings.outsideDatabase() ? outside() : embedded(data);
      WebServer web = new WebServer(home, data, settings);
      application = web.start(environment(stores));
      web.waitUntilReady(application);
      Launcher.OUT.println("Resguardo ready: " + web.url());
      if (settings.demo()) {
        DemoAccounts.print(Launcher.OUT);
      }
      watch();
    }
  }

  private Stores embedded(DataFolder data) {
    EmbeddedStores embedded = new EmbeddedStores(home, settings, data);
    database = embedded.start();
    return embedded.prepare();
  }

  private Stores outside() {
    Stores stores = Stores.outside(settings);
    if (stores.canMigrate()) {
      Migration migration = new Migration(home, stores);
      migration.run();
      migration.loadPack(settings.country());
    }
    return stores;
  }

  private Map<String, String> environment(Stores stores) {
    Map<String, String> environment = new TreeMap<>(stores.forApplication());
    environment.put("RESGUARDO_DEMO", String.valueOf(settings.demo()));
    environment.put("RESGUARDO_COUNTRY", settings.country());
    environment.put("RESGUARDO_DATA", settings.data().toString());
    environment.put("RESGUARDO_KEYS", settings.keys().toString());
    environment.put("RESGUARDO_HOME", home.folder().toString());
    for (String optional : new String[] {"RESGUARDO_CLOCK", "RESGUARDO_FIRST_ADMIN"}) {
      settings.find(optional).ifPresent(value -> environment.put(optional, value));
    }
    return environment;
  }

  private void watch() {
    while (application.alive() && (database == null || database.alive())) {
      Launcher.pause(500);
    }
    while (stopping) {
      Launcher.pause(500);
    }
    Child ended = application.alive() ? database : application;
    throw new Refusal(
        "The "
            + ended.name()
            + " has ended by itself; see the logs in "
            + settings.data().resolve("log")
            + ".");
  }

  /** The web server first, so that nothing is written to a database that goes away. */
  private void stop() {
    stopping = true;
    if (application != null) {
      application.stop(10);
    }
    if (database != null) {
      database.stop(6);
    }
    if (application != null) {
      Launcher.OUT.println("Resguardo stopped.");
    }
  }
}
