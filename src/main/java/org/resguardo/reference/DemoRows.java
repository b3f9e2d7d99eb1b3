package org.resguardo.reference;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A sheet of a demo caseload, written in the pack as a file a person can read. */
public final class DemoRows {
  private DemoRows() {}

  /**
   * The rows, cell by column; every row has every column.
   *
   * @throws PackException when the file cannot be read as a table
   */
  public static List<Map<String, String>> of(Path file) {
    PackProblems problems = new PackProblems();
    List<CsvFile.Row> rows = CsvFile.read(file, problems).rows();
    problems.refuse();
    return rows.stream().map(CsvFile.Row::cells).toList();
  }
}
