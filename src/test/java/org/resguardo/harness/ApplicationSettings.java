package org.resguardo.harness;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the launcher would tell the application, for a server that a test starts without it. */
public final class ApplicationSettings {
  private ApplicationSettings() {}

  /** By name of the environment variable; {@code data} is the folder with the keys in it. */
  public static Map<String, String> of(Stores stores, Path data) {
    Path home = LaunchedChild.home();
    Map<String, String> settings = new TreeMap<>();
    for (String account : List.of("app", "stats", "vault")) {
      String name = "RESGUARDO_" + (account.equals("app") ? "DB" : account.toUpperCase());
      settings.put(name + "_URL", stores.url(account));
      settings.put(name + "_USER", stores.user(account));
      settings.put(name + "_PASSWORD", stores.password(account));
    }
    settings.put("RESGUARDO_DEMO", "true");
    settings.put("RESGUARDO_CLOCK", Product.CLOCK);
    settings.put("RESGUARDO_COUNTRY", "cr");
    settings.put("RESGUARDO_ZONE", "America/Costa_Rica");
    settings.put("RESGUARDO_PACK", home.resolve("deployment/countries/cr").toString());
    settings.put("RESGUARDO_HOME", home.toString());
    settings.put("RESGUARDO_KEYS", data.resolve("keys").toString());
    settings.put("RESGUARDO_DATA", data.toString());
    return settings;
  }
}
