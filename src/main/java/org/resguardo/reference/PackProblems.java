package org.resguardo.reference;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a pack, all of it, so that it is mended in one go. */
final class PackProblems {
  private final List<String> found = new ArrayList<>();

  void add(String problem) {
    found.add(problem);
  }

  void at(CsvFile.Row row, String column, String problem) {
    found.add("%s, row %d, column %s: %s".formatted(row.file(), row.line(), column, problem));
  }

  List<String> found() {
    return List.copyOf(found);
  }

  void refuse() {
    if (!found.isEmpty()) {
      throw new PackException(found);
    }
  }
}
