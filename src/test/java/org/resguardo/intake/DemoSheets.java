package org.resguardo.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows of a caseload workbook by sheet, and the workbook made of them. */
final class DemoSheets {
  private final Map<BookSheet, List<Map<String, String>>> rows = new EnumMap<>(BookSheet.class);

  /** {@code cells}: key, value, key, value ... Null values are left out. */
  void add(BookSheet sheet, String... cells) {
    Map<String, String> row = new java.util.LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      if (cells[i + 1] != null) {
        row.put(cells[i], cells[i + 1]);
      }
    }
    rows.computeIfAbsent(sheet, fresh -> new ArrayList<>()).add(row);
  }

  void write(OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, "Resguardo", "1.0")) {
      for (BookSheet sheet : BookSheet.values()) {
        Worksheet target = book.newWorksheet(sheet.title());
        for (int c = 0; c < sheet.columns().size(); c++) {
          target.value(0, c, sheet.columns().get(c).key());
        }
        target.value(1, 0, "·");
        int at = 2;
        for (Map<String, String> row : rows.getOrDefault(sheet, List.of())) {
          for (int c = 0; c < sheet.columns().size(); c++) {
            String value = row.get(sheet.columns().get(c).key());
            if (value != null) {
              target.value(at, c, value);
            }
          }
          at++;
        }
      }
    }
  }
}
