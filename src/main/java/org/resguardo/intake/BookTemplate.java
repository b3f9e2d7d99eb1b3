package org.resguardo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.SafeText;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.DecisionKind;
import org.resguardo.reference.Offence;
import org.resguardo.reference.Office;

/**
 * The empty caseload workbook: the column keys, what each column wants in the reader's language,
 * and a sheet with every code that may be typed. The keys are the same in every language, so that a
 * workbook filled in one is imported in another.
 */
@ApplicationScoped
class BookTemplate {
  static final String CODES = "codes";

  private static final int HELP_ROW_HEIGHT = 60;
  private static final int COLUMN_WIDTH = 24;
  // The reasons of a move depend on its kind, so no column names their lists.
  private static final List<String> MOVE_REASONS =
      List.of("assignment_reason", "transfer_reason", "closing_reason", "reopening_reason");

  @Inject CodeBook codes;
  @Inject Messages messages;
  @Inject @BusinessClock Clock clock;

  byte[] workbook(Locale locale) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Resguardo", "1.0")) {
      for (BookSheet sheet : BookSheet.values()) {
        columns(book.newWorksheet(sheet.title()), sheet, locale);
      }
      codes(book.newWorksheet(CODES), locale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void columns(Worksheet target, BookSheet sheet, Locale locale) {
    for (int c = 0; c < sheet.columns().size(); c++) {
      BookSheet.Column column = sheet.columns().get(c);
      target.value(0, c, column.key());
      target.style(0, c).bold().set();
      target.value(1, c, SafeText.forSpreadsheet(help(sheet, column, locale)));
      target.style(1, c).wrapText(true).italic().verticalAlignment("top").set();
      target.width(c, COLUMN_WIDTH);
    }
    target.rowHeight(1, HELP_ROW_HEIGHT);
    target.freezePane(1, 2);
  }

  /** For instance "Oficina · código de la lista «office» · obligatorio". */
  String help(BookSheet sheet, BookSheet.Column column, Locale locale) {
    String own = "import.column." + sheet.title() + "." + column.key();
    String label = messages.has(locale, own) ? own : "import.column." + column.key();
    List<String> parts = new ArrayList<>();
    parts.add(messages.text(locale, label));
    if (column.list() != null) {
      parts.add(messages.text(locale, "import.kind.code", column.list()));
    } else if (column.key().equals("case") || column.key().equals("id")) {
      parts.add(messages.text(locale, "import.kind.own"));
    } else {
      parts.add(messages.text(locale, "import.kind." + column.kind()));
    }
    if (column.many()) {
      parts.add(messages.text(locale, "import.kind.many"));
    }
    if (column.required()) {
      parts.add(messages.text(locale, "import.kind.required"));
    }
    return String.join(" · ", parts);
  }

  private void codes(Worksheet target, Locale locale) {
    List<String> heads = List.of("list", "code", "title");
    for (int c = 0; c < heads.size(); c++) {
      target.value(0, c, messages.text(locale, "import.codes." + heads.get(c)));
      target.style(0, c).bold().set();
      target.width(c, c == 2 ? 2 * COLUMN_WIDTH : COLUMN_WIDTH);
    }
    int at = 1;
    for (String list : lists()) {
      for (String code : codesOf(list, LocalDate.now(clock), locale)) {
        target.value(at, 0, list);
        target.value(at, 1, SafeText.forSpreadsheet(code));
        target.value(at, 2, SafeText.forSpreadsheet(codes.title(list, code, locale)));
        at++;
      }
    }
    target.freezePane(0, 1);
  }

  private static SortedSet<String> lists() {
    SortedSet<String> lists = new TreeSet<>(MOVE_REASONS);
    for (BookSheet sheet : BookSheet.values()) {
      sheet.columns().stream()
          .map(BookSheet.Column::list)
          .filter(list -> list != null)
          .forEach(lists::add);
    }
    return lists;
  }

  private List<String> codesOf(String list, LocalDate today, Locale locale) {
    return switch (list) {
      case "offence" -> codes.offences("", today, locale).stream().map(Offence::code).toList();
      case "office" -> codes.offices().stream().map(Office::code).toList();
      case "decision_kind" -> codes.decisionKinds(today).stream().map(DecisionKind::code).toList();
      default -> codes.values(list, today, locale).stream().map(value -> value.code()).toList();
    };
  }
}
