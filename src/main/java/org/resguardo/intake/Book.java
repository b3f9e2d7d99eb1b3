package org.resguardo.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/**
 * A workbook as read: rows by sheet, in order. Formulas are never worked out: a cell that holds one
 * is refused.
 */
final class Book {
  /** No workbook of an office comes near; more is a mistake or an attack. */
  private static final int MOST_ROWS = 50_000;

  private static final int MOST_CHARACTERS = 20_000;
  private static final int MOST_DIGITS = 40;
  // How a spreadsheet counts days: 1927 to 9999. Smaller numbers may be years.
  private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(9999);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

  private static final String CASE = "case";

  private final Map<BookSheet, List<BookRow>> rows = new EnumMap<>(BookSheet.class);
  private final Map<BookSheet, Map<String, List<BookRow>>> byCase = new EnumMap<>(BookSheet.class);

  /**
   * @throws RuleException when it is no workbook, or not of this layout
   */
  static Book read(byte[] file, LocalDate today) {
    Book book = new Book();
    Unpacked.check(file);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Sheet> sheets = workbook.getSheets()) {
      for (Sheet sheet : sheets.toList()) {
        var known = BookSheet.named(sheet.getName());
        if (known.isPresent()) {
          book.rows.put(known.get(), rows(known.get(), sheet, today));
        }
      }
    } catch (IOException | RuntimeException unreadable) {
      if (unreadable instanceof RuleException rule) {
        throw rule;
      }
      throw new RuleException(Problem.at("file", "import.noWorkbook"));
    }
    if (!book.rows.containsKey(BookSheet.CASES)) {
      throw new RuleException(Problem.at("file", "import.noCasesSheet"));
    }
    return book;
  }

  List<BookRow> rows(BookSheet sheet) {
    return rows.getOrDefault(sheet, List.of());
  }

  /** The rows of one case. */
  List<BookRow> rows(BookSheet sheet, String key) {
    return byCase
        .computeIfAbsent(
            sheet,
            fresh ->
                rows(sheet).stream()
                    .filter(row -> row.text(CASE) != null)
                    .collect(Collectors.groupingBy(row -> row.text(CASE))))
        .getOrDefault(key, List.of());
  }

  private static List<BookRow> rows(BookSheet layout, Sheet sheet, LocalDate today)
      throws IOException {
    List<BookRow> read = new ArrayList<>();
    Map<Integer, String> keys = new HashMap<>();
    Map<String, String> letters = new LinkedHashMap<>();
    try (Stream<Row> stream = sheet.openStream()) {
      for (Row row : (Iterable<Row>) stream::iterator) {
        if (row.getRowNum() == 1) {
          heads(layout, row, keys, letters);
        } else if (row.getRowNum() > 2) {
          data(layout, row, keys, letters, today).ifPresent(read::add);
        }
        if (read.size() > MOST_ROWS) {
          throw new RuleException(Problem.at("file", "import.tooManyRows", MOST_ROWS));
        }
      }
    }
    return read;
  }

  private static void heads(
      BookSheet layout, Row row, Map<Integer, String> keys, Map<String, String> letters) {
    for (Cell cell : row) {
      if (cell == null || cell.getType() == CellType.EMPTY) {
        continue;
      }
      String key = cell.getText().strip();
      if (layout.columns().stream().noneMatch(column -> column.key().equals(key))) {
        throw new RuleException(Problem.at("file", "import.unknownColumn", layout.title(), key));
      }
      if (letters.containsKey(key)) {
        throw new RuleException(Problem.at("file", "import.columnTwice", layout.title(), key));
      }
      keys.put(cell.getColumnIndex(), key);
      letters.put(key, cell.getAddress().toString().replaceAll("\\d", ""));
    }
  }

  private static Optional<BookRow> data(
      BookSheet layout,
      Row row,
      Map<Integer, String> keys,
      Map<String, String> letters,
      LocalDate today) {
    Map<String, String> cells = new HashMap<>();
    List<String[]> refused = new ArrayList<>();
    for (Cell cell : row) {
      String key = cell == null ? null : keys.get(cell.getColumnIndex());
      if (key == null || cell.getType() == CellType.EMPTY) {
        continue;
      }
      if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
        refused.add(new String[] {key, "import.formula"});
      } else if (cell.getType() == CellType.ERROR) {
        refused.add(new String[] {key, "import.cellError"});
      } else {
        String text = text(cell, layout, key);
        if (text.length() > MOST_CHARACTERS) {
          refused.add(new String[] {key, "import.tooLong"});
        }
        cells.put(key, text.length() > MOST_CHARACTERS ? null : text);
      }
    }
    if (cells.values().stream().allMatch(text -> text == null || text.isBlank())
        && refused.isEmpty()) {
      return Optional.empty();
    }
    BookRow read = new BookRow(layout, row.getRowNum(), cells, letters, today);
    refused.forEach(problem -> read.refuse(problem[0], problem[1]));
    return Optional.of(read);
  }

  // A date typed into a spreadsheet is a number there: read as a date where the column is one.
  private static String text(Cell cell, BookSheet layout, String key) {
    BookSheet.Kind kind =
        layout.columns().stream()
            .filter(column -> column.key().equals(key))
            .findFirst()
            .map(BookSheet.Column::kind)
            .orElse(BookSheet.Kind.T);
    if (cell.getType() != CellType.NUMBER) {
      return cell.getText();
    }
    BigDecimal number = cell.asNumber();
    boolean dated = number.compareTo(FIRST_DAY) > 0 && number.compareTo(LAST_DAY) < 0;
    if (dated && (kind == BookSheet.Kind.D || kind == BookSheet.Kind.F)) {
      return cell.asDate().toLocalDate().toString();
    }
    if (dated && kind == BookSheet.Kind.M) {
      LocalDateTime at = cell.asDate();
      return at.toLocalDate() + " " + at.toLocalTime();
    }
    // 1E999999999 is a number too, and would be written out.
    boolean sane = Math.abs((long) number.scale()) + number.precision() < MOST_DIGITS;
    return sane ? number.stripTrailingZeros().toPlainString() : number.toString();
  }
}
