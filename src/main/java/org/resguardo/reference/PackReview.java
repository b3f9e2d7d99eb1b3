package org.resguardo.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A pack by its files alone: its faults, and the list for the local lawyer. */
public final class PackReview {
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
          rows.add(
              "%s, row %d: %s %s%s"
                  .formatted(
                      row.file(),
                      row.line(),
                      row.get(file.key()),
                      row.get("title_" + language),
                      row.get("article").isEmpty() ? "" : " (" + row.get("article") + ")"));
        }
      }
    }
    pack.settings().entrySet().stream()
        .filter(
            setting -> setting.getKey().endsWith(".confirmed") && "U".equals(setting.getValue()))
        .map(setting -> "pack.properties: " + setting.getKey().replace(".confirmed", ""))
        .forEach(rows::add);
    return rows;
  }
}
