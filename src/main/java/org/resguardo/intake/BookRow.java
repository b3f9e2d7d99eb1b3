package org.resguardo.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.TypedDate;

/** One data row: typed readings of its cells, and what could not be read. */
final class BookRow {
  private static final Set<String> YES = Set.of("si", "sí", "s", "yes", "y", "true", "1", "x");
  private static final Set<String> NO = Set.of("no", "n", "false", "0");

  private final BookSheet sheet;
  private final int number;
  private final Map<String, String> cells;
  private final Map<String, String> letters;
  private final LocalDate today;
  private final List<ImportProblem> problems = new ArrayList<>();

  /** {@code cells}: text by column key; {@code letters}: column letter by key. */
  BookRow(
      BookSheet sheet,
      int number,
      Map<String, String> cells,
      Map<String, String> letters,
      LocalDate today) {
    this.sheet = sheet;
    this.number = number;
    this.cells = cells;
    this.letters = letters;
    this.today = today;
  }

  /** Reports required cells that are empty, codes that no list knows and what cannot be read. */
  void check(Function<BookSheet.Column, Function<String, Boolean>> known) {
    for (BookSheet.Column column : sheet.columns()) {
      List<String> values = column.many() ? many(column.key()) : single(column.key());
      if (column.required() && values.isEmpty()) {
        refuse(column.key(), "import.required");
      }
      readable(column);
      if (column.list() != null) {
        values.stream()
            .filter(value -> !known.apply(column).apply(value))
            .forEach(value -> refuse(column.key(), "import.unknownCode", value));
      }
    }
  }

  private void readable(BookSheet.Column column) {
    switch (column.kind()) {
      case D -> day(column.key());
      case F -> fuzzy(column.key());
      case M -> moment(column.key());
      case N -> number(column.key());
      case B -> yes(column.key());
      default -> {}
    }
  }

  private List<String> single(String column) {
    String text = text(column);
    return text == null ? List.of() : List.of(text);
  }

  String text(String column) {
    String text = cells.get(column);
    return text == null || text.isBlank() ? null : text.strip();
  }

  String text(String column, String otherwise) {
    String text = text(column);
    return text == null ? otherwise : text;
  }

  List<String> many(String column) {
    String text = text(column);
    return text == null
        ? List.of()
        : List.of(text.split(";")).stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  LocalDate day(String column) {
    return read(column, "import.noDate", text -> TypedDate.day(text, today));
  }

  FuzzyDate fuzzy(String column) {
    return read(column, "import.noDate", text -> TypedDate.fuzzy(text, today));
  }

  /** A day and a time: {@code 2026-02-26 09:30}, {@code hoy+2 09:30}. */
  LocalDateTime moment(String column) {
    return read(
        column,
        "import.noMoment",
        text -> {
          int gap = Math.max(text.lastIndexOf(' '), text.lastIndexOf('T'));
          if (gap < 0) {
            return Optional.empty();
          }
          try {
            LocalTime time = LocalTime.parse(text.substring(gap + 1).strip());
            return TypedDate.day(text.substring(0, gap), today).map(day -> day.atTime(time));
          } catch (DateTimeParseException unreadable) {
            return Optional.empty();
          }
        });
  }

  Integer number(String column) {
    return read(
        column,
        "import.noNumber",
        text -> text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());
  }

  Boolean yes(String column) {
    return read(
        column,
        "import.noYesNo",
        text -> {
          String word = text.toLowerCase(Locale.ROOT);
          return YES.contains(word)
              ? Optional.of(true)
              : NO.contains(word) ? Optional.of(false) : Optional.empty();
        });
  }

  private <T> T read(String column, String key, Function<String, Optional<T>> reader) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    Optional<T> read = reader.apply(text);
    if (read.isEmpty()) {
      refuse(column, key);
    }
    return read.orElse(null);
  }

  void refuse(String column, String key, Object... arguments) {
    ImportProblem problem = ImportProblem.at(this, column, Problem.at(column, key, arguments));
    // A cell may be read more than once.
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  BookSheet sheet() {
    return sheet;
  }

  int number() {
    return number;
  }

  /** Column letter, or null when the workbook has no such column. */
  String letter(String column) {
    return letters.get(column);
  }

  List<ImportProblem> problems() {
    return problems;
  }
}
