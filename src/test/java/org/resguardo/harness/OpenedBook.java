package org.resguardo.harness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook as a spreadsheet program would open it. */
public final class OpenedBook {
  private OpenedBook() {}

  /**
   * The cells of the first sheet, row by row: a text as it is, a number without a fraction where it
   * has none, an empty cell as an empty text. A formula is an error: the house writes none.
   */
  public static List<List<String>> rows(byte[] file) {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return rows(book.getFirstSheet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same of each sheet, by its name, in their order. */
  public static Map<String, List<List<String>>> sheets(byte[] file) {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
      for (Sheet sheet : book.getSheets().toList()) {
        sheets.put(sheet.getName(), rows(sheet));
      }
      return sheets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> rows(Sheet sheet) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet.read()) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(text(cell)));
      rows.add(cells);
    }
    return rows;
  }

  private static String text(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR) {
      throw new IllegalStateException(cell.getAddress() + ": " + cell.getType());
    }
    return cell.getValue() instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : cell.getText();
  }
}
