package org.resguardo.harness;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The database alone, migrated and with the country pack; the in-container tests write to it. */
public final class TestDatabase {
  private static LaunchedChild running;

  private TestDatabase() {}

  /** Ways in; the server is started at the first call (about 5 s). */
  public static synchronized Stores get() {
    if (running == null) {
      Map<String, String> settings = Map.of("RESGUARDO_DEMO", "true");
      running = LaunchedChild.start("database", List.of("database"), settings, "Database ready: ");
    }
    return new Stores(running.database());
  }

  static synchronized Path keys() {
    get();
    return running.data().resolve("keys");
  }

  static synchronized Path data() {
    get();
    return running.data();
  }

  static synchronized void stop() {
    if (running != null) {
      running.stop();
      running = null;
    }
  }
}
