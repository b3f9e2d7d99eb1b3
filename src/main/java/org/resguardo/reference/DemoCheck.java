package org.resguardo.reference;

import java.util.HashSet;
import java.util.Set;

/** The demo's accounts: names the sign-in takes, roles and offices that exist, nobody twice. */
final class DemoCheck {
  private static final int LONGEST_NAME = 60;

  private DemoCheck() {}

  static void check(Pack pack, PackProblems problems) {
    Set<String> seen = new HashSet<>();
    for (CsvFile.Row row : pack.accounts().rows()) {
      String name = row.get("username");
      if (!name.matches("[a-z0-9][a-z0-9.-]{1,58}") || !seen.add(name)) {
        problems.at(row, "username", "\"" + name + "\" is no user name, or there twice");
      }
      demand(pack, problems, row, "role");
      if (!row.get("office").isEmpty()) {
        demand(pack, problems, row, "office");
      }
      if (row.get("short_name").isEmpty() || row.get("short_name").length() > LONGEST_NAME) {
        problems.at(row, "short_name", "is empty or too long");
      }
    }
  }

  private static void demand(Pack pack, PackProblems problems, CsvFile.Row row, String list) {
    if (!pack.codes().getOrDefault(list, Set.of()).contains(row.get(list))) {
      problems.at(row, list, "\"" + row.get(list) + "\" is not a code of the list " + list);
    }
  }
}
