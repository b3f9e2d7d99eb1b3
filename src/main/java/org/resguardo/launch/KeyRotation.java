package org.resguardo.launch;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rotation of master keys from the machine that holds them: a version more, how far the
 * application has come with wrapping everything anew, the old versions out.
 */
final class KeyRotation {
  /** Every machine on the same folder has looked at the files again by then (ten seconds each). */
  static final Duration NOTICED = Duration.ofMinutes(1);

  private static final List<String> FILES = List.of(Keys.MASTER, Keys.DOCUMENTS, Keys.FACTORS);

  private KeyRotation() {}

  static void rotate(Settings settings) {
    for (String name : FILES) {
      file(settings, name).add();
    }
    Launcher.OUT.println(
        "A new version leads each of "
            + String.join(", ", FILES)
            + ". A running application takes it within ten seconds and wraps everything anew; the"
            + " command rotation says how far it is. Copy the key folder to the safe again, now.");
  }

  static void print(Settings settings) {
    long waiting = 0;
    try (KeyUse use = KeyUse.open(settings)) {
      for (String name : FILES) {
        waiting += print(file(settings, name), use.of(name));
      }
    }
    Launcher.OUT.println(
        waiting == 0
            ? "Nothing is left under an older version."
            : waiting + " are left under an older version.");
  }

  private static long print(KeyFile file, Map<Integer, Long> uses) {
    int leading = file.leading();
    long waiting = 0;
    for (Map.Entry<Integer, Long> use : all(file, uses).entrySet()) {
      boolean old = use.getKey() != leading;
      waiting += old ? use.getValue() : 0;
      Launcher.OUT.println(
          "%-15s %s %9d %s"
              .formatted(file.name(), name(use.getKey()), use.getValue(), old ? "" : "leads")
              .stripTrailing());
    }
    return waiting;
  }

  // A version that protects nothing is shown too: it is what retire takes out.
  private static Map<Integer, Long> all(KeyFile file, Map<Integer, Long> uses) {
    Map<Integer, Long> all = new java.util.LinkedHashMap<>();
    file.versions().forEach(version -> all.put(version, 0L));
    all.putAll(uses);
    return all;
  }

  /**
   * Takes out the versions under which nothing is left. What is still used stays, and the command
   * says so and fails.
   */
  static void retire(Settings settings, Clock clock) {
    long used = 0;
    try (KeyUse use = KeyUse.open(settings)) {
      for (String name : FILES) {
        used += retire(file(settings, name), use, clock);
      }
    }
    if (used > 0) {
      throw new Refusal(
          used + " are left under an older version, which stays: wait for the rotation to end.");
    }
  }

  private static long retire(KeyFile file, KeyUse use, Clock clock) {
    if (file.changedAt().plus(NOTICED).isAfter(clock.instant())) {
      throw new Refusal(
          file.name() + " was changed less than a minute ago: an application may not know it yet.");
    }
    Map<Integer, Long> uses = use.of(file.name());
    Set<Integer> leaving = new LinkedHashSet<>(file.versions());
    leaving.removeAll(uses.keySet());
    leaving.remove(file.leading());
    if (!leaving.isEmpty()) {
      file.remove(leaving);
      leaving.forEach(
          version ->
              Launcher.OUT.println(
                  file.name() + ": version " + name(version) + " is refused from now on."));
    }
    return uses.entrySet().stream()
        .filter(one -> one.getKey() != file.leading())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static KeyFile file(Settings settings, String name) {
    return new KeyFile(settings.keys(), name);
  }

  private static String name(int version) {
    return HexFormat.of().toHexDigits(version);
  }
}
