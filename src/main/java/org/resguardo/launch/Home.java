package org.resguardo.launch;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.resguardo.reference.PackLoader;

/** The distribution folder: WAR, server, sql and country packs. */
record Home(Path folder) {

  /** The folder given, else the one above the {@code lib} folder that this class came from. */
  static Home find(String given) {
    Path folder = given == null ? besideLibraries() : Path.of(given).toAbsolutePath().normalize();
    Home home = new Home(folder);
    if (!Files.isReadable(home.war()) || !Files.isReadable(home.server())) {
      throw new Refusal(
          "There is no Resguardo distribution (ROOT.war, payara-micro.jar) in " + folder + ".");
    }
    return home;
  }

  private static Path besideLibraries() {
    try {
      Path code = Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return code.getParent().getParent();
    } catch (URISyntaxException e) {
      throw new Refusal("The folder of the launcher has no usable name.", e);
    }
  }

  Path war() {
    return folder.resolve("ROOT.war");
  }

  Path server() {
    return folder.resolve("payara-micro.jar");
  }

  Path sql() {
    return folder.resolve("sql");
  }

  /** The country pack, refused when the folder is missing. */
  Path pack(Settings settings) {
    String country = settings.country();
    Path pack =
        settings.countries(folder.resolve("deployment").resolve("countries")).resolve(country);
    if (!country.matches("[a-z]{2}") || !Files.isDirectory(pack)) {
      throw new Refusal("RESGUARDO_COUNTRY names no country pack: " + country + ".");
    }
    return pack;
  }

  /** The time zone of the country: whose midnight ends a limit. */
  String zone(Settings settings) {
    try {
      return ZoneId.of(PackLoader.settings(pack(settings)).getOrDefault("zone", "")).getId();
    } catch (DateTimeException e) {
      throw new Refusal(
          "RESGUARDO_COUNTRY " + settings.country() + ": its pack names no time zone.", e);
    }
  }

  /** International codes that every country pack maps to. */
  Path standard() {
    return folder.resolve("deployment").resolve("countries").resolve("standard");
  }
}
