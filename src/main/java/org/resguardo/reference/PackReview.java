package org.resguardo.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A pack by its files alone: its faults, and the list for the local lawyer. */
public final class PackReview {
  private static final String NO_PENALTY = ": penalty to be filled in";
  private static final int LONGEST = 60;

  private PackReview() {}

  /** Checks the files; needs no database. */
  public static PackReport report(Path packDir, Path standardDir) {
    PackProblems problems = new PackProblems();
    Pack pack = Pack.read(packDir, standardDir, problems);
    if (problems.found().isEmpty()) {
      PackCheck.check(pack, problems);
    }
    return new PackReport(
        pack.settings().getOrDefault("country.code", ""),
        pack.settings().getOrDefault("pack.version", ""),
        PackDigest.ofCountry(packDir),
        null,
        problems.found(),
        List.of(),
        problems.found().isEmpty() ? rows(pack) : List.of());
  }

  /** Every row that nobody has confirmed. */
  private static List<String> rows(Pack pack) {
    List<String> rows = new ArrayList<>();
    String language = pack.settings().getOrDefault("language.default", "es");
    for (PackFile file : PackFile.values()) {
      for (CsvFile.Row row : pack.rows(file)) {
        if ("U".equals(row.get("confirmed"))) {
          rows.add(line(file, row, language) + (isEmptyPenalty(file, row) ? NO_PENALTY : ""));
        } else if (isEmptyPenalty(file, row)) {
          rows.add(line(file, row, language) + NO_PENALTY);
        }
      }
    }
    pack.settings().entrySet().stream()
        .filter(setting -> setting.getKey().endsWith(SettingsCheck.CONFIRMED))
        .filter(setting -> "U".equals(setting.getValue()))
        .map(setting -> settings(pack, setting.getKey().replace(SettingsCheck.CONFIRMED, "")))
        .forEach(rows::add);
    return rows;
  }

  private static String line(PackFile file, CsvFile.Row row, String language) {
    return "%s, row %d: %s %s%s"
        .formatted(
            row.file(),
            row.line(),
            row.get(file.key()),
            row.get("title_" + language),
            row.get("article").isEmpty() ? "" : " (" + row.get("article") + ")");
  }

  private static boolean isEmptyPenalty(PackFile file, CsvFile.Row row) {
    return file == PackFile.OFFENCE
        && "PRISON".equals(row.get("penalty_kind"))
        && row.get("max_months").isEmpty();
  }

  /** With what they say, so that who reads the list need not open the file. */
  private static String settings(Pack pack, String about) {
    return pack.settings().entrySet().stream()
        .filter(setting -> (setting.getKey() + ".").startsWith(about + "."))
        .filter(setting -> !setting.getKey().endsWith(SettingsCheck.CONFIRMED))
        .map(setting -> setting.getKey() + "=" + shortened(setting.getValue()))
        .collect(Collectors.joining(", ", "pack.properties: ", ""));
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }
}
