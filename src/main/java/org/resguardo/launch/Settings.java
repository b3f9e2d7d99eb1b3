package org.resguardo.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The settings as given: environment variables, each also as a file by {@code NAME_FILE}. */
final class Settings {
  private final Map<String, String> environment;
  private final boolean demoByDefault;

  Settings(Map<String, String> environment, boolean demoByDefault) {
    this.environment = Map.copyOf(environment);
    this.demoByDefault = demoByDefault;
  }

  static Settings ofMachine(boolean demoByDefault) {
    return new Settings(System.getenv(), demoByDefault);
  }

  /** The value, or nothing when it is neither set nor given as a file; blank counts as not set. */
  Optional<String> find(String name) {
    String value = environment.get(name);
    if (value != null && !value.isBlank()) {
      return Optional.of(value.strip());
    }
    String file = environment.get(name + "_FILE");
    if (file == null || file.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(Path.of(file.strip())).strip());
    } catch (IOException e) {
      throw new Refusal(name + "_FILE names a file that cannot be read: " + file, e);
    }
  }

  String get(String name, String otherwise) {
    return find(name).orElse(otherwise);
  }

  String require(String name) {
    return find(name).orElseThrow(() -> new Refusal(name + " is not set."));
  }

  boolean demo() {
    return Boolean.parseBoolean(get("RESGUARDO_DEMO", String.valueOf(demoByDefault)));
  }

  boolean outsideDatabase() {
    return find("RESGUARDO_DB_URL").isPresent();
  }

  Path data() {
    return Path.of(get("RESGUARDO_DATA", "data")).toAbsolutePath().normalize();
  }

  Path keys() {
    return find("RESGUARDO_KEYS")
        .map(Path::of)
        .orElseGet(() -> data().resolve("keys"))
        .toAbsolutePath()
        .normalize();
  }

  /** Where the country packs lie; an installation may keep its own beside the distribution. */
  Path countries(Path ofDistribution) {
    return find("RESGUARDO_COUNTRIES")
        .map(folder -> Path.of(folder).toAbsolutePath().normalize())
        .orElse(ofDistribution);
  }

  String country() {
    return get("RESGUARDO_COUNTRY", "cr");
  }

  String httpAddress() {
    return get("RESGUARDO_HTTP_ADDRESS", "127.0.0.1");
  }

  int httpPort() {
    String port = get("RESGUARDO_HTTP_PORT", "8080");
    if (!port.matches("[0-9]{1,5}")
        || Integer.parseInt(port) < 1
        || Integer.parseInt(port) > 65535) {
      throw new Refusal("RESGUARDO_HTTP_PORT must be a number from 1 to 65535, not " + port + ".");
    }
    return Integer.parseInt(port);
  }
}
