package org.resguardo.reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An account of the demo, as the country pack gives it in {@code demo/account.csv}; {@code office}
 * is null for a national one. The application makes them from it and the launcher prints them, so
 * that nobody is told of an account that is not there.
 */
public record DemoAccount(String username, String role, String office, String shortName) {
  /** Of all of them; it is printed at each start of a demo. */
  public static final String PASSWORD = "Resguardo-demo-2026";

  static final String FILE = "account.csv";

  /** The accounts of a pack; none when it brings no demo. */
  public static List<DemoAccount> of(Path packDir) {
    Path file = packDir.resolve("demo").resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    PackProblems problems = new PackProblems();
    List<CsvFile.Row> rows = CsvFile.read(file, problems).rows();
    problems.refuse();
    return rows.stream()
        .map(
            row ->
                new DemoAccount(
                    row.get("username"),
                    row.get("role"),
                    row.orNull("office"),
                    row.get("short_name")))
        .toList();
  }
}
