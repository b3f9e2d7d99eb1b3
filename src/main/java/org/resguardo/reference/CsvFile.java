package org.resguardo.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A comma-separated file with a head line (RFC 4180, UTF-8). Empty lines and lines that begin with
 * {@code #} are skipped; a row knows its line in the file, so that a fault can be found with an
 * editor.
 */
record CsvFile(String name, List<String> columns, List<CsvFile.Row> rows) {

  record Row(String file, int line, Map<String, String> cells) {
    /** The cell without blanks around it; empty when the column is missing. */
    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /** Null instead of empty, for the database. */
    String orNull(String column) {
      String cell = get(column);
      return cell.isEmpty() ? null : cell;
    }

    boolean yes(String column) {
      return "Y".equals(get(column));
    }
  }

  static CsvFile read(Path file, PackProblems problems) {
    String name = file.getFileName().toString();
    if (!Files.isRegularFile(file)) {
      problems.add(name + ": the file is missing");
      return new CsvFile(name, List.of(), List.of());
    }
    try {
      return parse(name, Files.readString(file), problems);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static CsvFile parse(String name, String text, PackProblems problems) {
    List<String> columns = null;
    List<Row> rows = new ArrayList<>();
    Reader reader = new Reader(text.startsWith("\uFEFF") ? text.substring(1) : text);
    while (reader.more()) {
      int line = reader.line();
      List<String> cells = reader.record();
      if (cells.size() == 1 && cells.get(0).isEmpty() || cells.get(0).startsWith("#")) {
        continue;
      }
      if (columns == null) {
        columns = List.copyOf(cells);
      } else if (cells.size() != columns.size()) {
        problems.add(
            "%s, row %d: %d cells, the head has %d columns"
                .formatted(name, line, cells.size(), columns.size()));
      } else {
        rows.add(row(name, line, columns, cells));
      }
    }
    return new CsvFile(name, columns == null ? List.of() : columns, rows);
  }

  private static Row row(String name, int line, List<String> columns, List<String> cells) {
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      byColumn.put(columns.get(i), cells.get(i));
    }
    return new Row(name, line, byColumn);
  }

  /** One pass over the text; a quoted cell may hold commas, doubled quotes and line ends. */
  private static final class Reader {
    private final String text;
    private int at;
    private int line = 1;

    Reader(String text) {
      this.text = text;
    }

    boolean more() {
      return at < text.length();
    }

    int line() {
      return line;
    }

    List<String> record() {
      List<String> cells = new ArrayList<>();
      do {
        cells.add(cell().strip());
      } while (more() && text.charAt(at++) == ',');
      line++;
      return cells;
    }

    /** Stops before the comma or at the line end that follows the cell. */
    private String cell() {
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      while (more()) {
        char c = text.charAt(at);
        if (c == '"') {
          boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
          if (doubled) {
            cell.append(c);
            at++;
          } else {
            quoted = !quoted;
          }
        } else if (!quoted && (c == ',' || c == '\n')) {
          return cell.toString();
        } else if (c != '\r') {
          line += c == '\n' ? 1 : 0;
          cell.append(c);
        }
        at++;
      }
      return cell.toString();
    }
  }
}
