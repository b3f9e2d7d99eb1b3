package org.resguardo.launch;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Starts database and application in this order, and stops them in the other. */
final class Serve {
  /** A database that ends more often is broken, and somebody must look. */
  private static final int RESTARTS = 5;

  /** What the application has defaults for. */
  static final List<String> OPTIONAL =
      List.of(
          "RESGUARDO_CLOCK",
          "RESGUARDO_FIRST_ADMIN",
          "RESGUARDO_TRUSTED_PROXY",
          "RESGUARDO_SIGNIN_TRIES",
          "RESGUARDO_SIGNIN_LOCK_MINUTES",
          "RESGUARDO_SESSION_IDLE_MINUTES",
          "RESGUARDO_SESSION_HOURS",
          "RESGUARDO_TOKEN_HOURS",
          "RESGUARDO_TOKEN_DAYS",
          "RESGUARDO_ORIGIN",
          "RESGUARDO_OIDC_ISSUER",
          "RESGUARDO_OIDC_CLIENT_ID",
          "RESGUARDO_OIDC_CLIENT_SECRET",
          "RESGUARDO_OIDC_NAME",
          "RESGUARDO_OIDC_ACR",
          "RESGUARDO_LINK_HOURS",
          "RESGUARDO_PASSWORD_LIST",
          "RESGUARDO_CLAMD_ADDRESS",
          "RESGUARDO_DOCUMENT_MAX_MB",
          "RESGUARDO_CHECKPOINT_FOLDER",
          "RESGUARDO_CHECKPOINT_MAIL",
          "RESGUARDO_WITNESS_URL",
          "RESGUARDO_WITNESS_KEY",
          "RESGUARDO_SMTP_HOST",
          "RESGUARDO_SMTP_PORT",
          "RESGUARDO_SMTP_FROM",
          "RESGUARDO_SMTP_TLS",
          "RESGUARDO_SMTP_USER",
          "RESGUARDO_SMTP_PASSWORD");

  private final Home home;
  private final Settings settings;
  private volatile Child database;
  private volatile Child application;
  private volatile boolean stopping;
  private EmbeddedStores stores;

  Serve(Home home, Settings settings) {
    this.home = home;
    this.settings = settings;
  }

  /**
   * Returns only when the application has ended by itself, or the database again and again; a
   * signal ends the whole process.
   */
  void run() {
    Refusals.check(settings);
    home.pack(settings);
    try (DataFolder data = DataFolder.open(settings.data())) {
      Orphans.end(data);
      WebServer.checkPort(settings);
      Child.warnWithoutLeash();
      Thread hook = new Thread(this::stop, "stop");
      Runtime.getRuntime().addShutdownHook(hook);
      start(data);
      watch();
    } catch (RuntimeException failed) {
      // A start that a signal broke off has not failed; the hook ends the process.
      awaitStop();
      throw failed;
    }
  }

  private void start(DataFolder data) {
    if (settings.demo()) {
      Keys.make(settings.keys());
      sayThatItTakesLong(data);
    }
    Stores ways = settings.outsideDatabase() ? outside() : embedded(data);
    new StoreCheck(home, ways).run();
    new ResidenceCheck(settings, ways).run();
    WebServer web = new WebServer(home, data, settings);
    Launcher.OUT.println("Starting the application …");
    application = web.start(environment(ways));
    web.waitUntilReady(application);
    Launcher.OUT.println("Resguardo ready: " + web.url());
    if (settings.demo()) {
      DemoAccounts.print(Launcher.OUT, home.pack(settings));
    }
  }

  private void sayThatItTakesLong(DataFolder data) {
    if (!settings.outsideDatabase() && Files.notExists(data.resolve("db"))) {
      Launcher.OUT.println(
          "First start: makes the database and brings in the demo caseload, a minute or two.");
    }
  }

  private Stores embedded(DataFolder data) {
    stores = new EmbeddedStores(home, settings, data);
    database = stores.start();
    return stores.prepare();
  }

  private Stores outside() {
    Stores ways = Stores.outside(settings);
    if (ways.canMigrate()) {
      Migration migration = new Migration(home, ways);
      migration.run();
      migration.loadPack(settings);
    }
    return ways;
  }

  private Map<String, String> environment(Stores ways) {
    Map<String, String> environment = new TreeMap<>(ways.forApplication());
    environment.put("RESGUARDO_DEMO", String.valueOf(settings.demo()));
    environment.put("RESGUARDO_COUNTRY", settings.country());
    environment.put("RESGUARDO_DATA", settings.data().toString());
    environment.put("RESGUARDO_KEYS", settings.keys().toString());
    environment.put("RESGUARDO_HOME", home.folder().toString());
    environment.put("RESGUARDO_PACK", home.pack(settings).toString());
    environment.put("RESGUARDO_ZONE", home.zone(settings));
    for (String optional : OPTIONAL) {
      settings.find(optional).ifPresent(value -> environment.put(optional, value));
    }
    return environment;
  }

  private void watch() {
    int restarts = 0;
    while (application.alive() && (database == null || database.alive() || restarts < RESTARTS)) {
      if (database != null && !database.alive() && !stopping) {
        restarts++;
        database = stores.start();
        Launcher.OUT.println("The database had ended by itself and was started again.");
      }
      Launcher.pause(500);
    }
    awaitStop();
    Child ended = application.alive() ? database : application;
    throw new Refusal(
        "The "
            + ended.name()
            + " has ended by itself; see the logs in "
            + settings.data().resolve("log")
            + ".");
  }

  private void awaitStop() {
    while (stopping) {
      Launcher.pause(500);
    }
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
