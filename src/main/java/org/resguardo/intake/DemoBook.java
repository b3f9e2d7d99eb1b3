package org.resguardo.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.resguardo.reference.DemoRows;

/**
 * The demo caseload of a country as a caseload workbook: one that comes with the house ({@code
 * demo/caseload-<country>.xlsx}), else one made of the files {@code demo/<sheet>.csv} of the pack,
 * one file for each sheet of the workbook, with the same columns.
 */
final class DemoBook {
  private DemoBook() {}

  /** Empty when the country brings no demo caseload. */
  static Optional<byte[]> of(Path pack) {
    String workbook = "/demo/caseload-" + pack.getFileName() + ".xlsx";
    try (InputStream file = DemoBook.class.getResourceAsStream(workbook)) {
      if (file != null) {
        return Optional.of(file.readAllBytes());
      }
      Path folder = pack.resolve("demo");
      return Files.isRegularFile(folder.resolve(BookSheet.CASES.title() + ".csv"))
          ? Optional.of(made(folder))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] made(Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Resguardo", "1.0")) {
      for (BookSheet sheet : BookSheet.values()) {
        Path file = folder.resolve(sheet.title() + ".csv");
        fill(book.newWorksheet(sheet.title()), Files.exists(file) ? DemoRows.of(file) : List.of());
      }
    }
    return out.toByteArray();
  }

  /** Column keys, the row that explains them in an office's workbook, then the data. */
  private static void fill(Worksheet target, List<Map<String, String>> rows) {
    List<String> keys = rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).keySet());
    for (int c = 0; c < keys.size(); c++) {
      target.value(0, c, keys.get(c));
      for (int r = 0; r < rows.size(); r++) {
        String cell = rows.get(r).get(keys.get(c));
        if (!cell.isEmpty()) {
          target.value(r + 2, c, cell);
        }
      }
    }
    target.value(1, 0, "·");
  }
}
