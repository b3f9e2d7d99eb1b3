package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.resguardo.access.Caller;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.SafeText;
import org.resguardo.reference.CodeBook;

/** A list of cases as a file that a spreadsheet opens without running anything in it. */
@ApplicationScoped
public class CaseExport {
  /** The most rows one file holds. */
  public static final int LIMIT = 5000;

  private static final List<String> HEADS =
      List.of(
          "number",
          "officialNumber",
          "office",
          "prosecutor",
          "need",
          "stage",
          "offence",
          "registeredOn",
          "nextHearing",
          "victims",
          "accused",
          "childVictim");

  @Inject CaseExportRepository kept;
  @Inject CodeBook codes;
  @Inject Messages messages;
  @Inject DateWords dates;
  @Inject Caller caller;
  @Inject @BusinessClock Clock clock;

  /** A finished file. */
  public record File(String name, String type, byte[] content) {}

  /** Keeps which cases left; answers the number of the export. */
  long keep(List<CaseRow> rows, ExportEntry asked) {
    return kept.add(asked, rows, caller.profile().userId(), clock.instant());
  }

  File file(List<CaseRow> rows, ExportEntry asked, Locale locale) {
    List<List<String>> above = above(rows.size(), asked, locale);
    List<List<Object>> cells = rows.stream().map(row -> cells(row, locale)).toList();
    List<String> heads =
        HEADS.stream().map(head -> messages.text(locale, "casefile.export." + head)).toList();
    return "xlsx".equals(asked.getFormat())
        ? new File(
            "cases.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            workbook(above, heads, cells))
        : new File("cases.csv", "text/csv; charset=UTF-8", csv(above, heads, cells));
  }

  /** Whose file it is stands above its rows, so that one that travels alone still says so. */
  private List<List<String>> above(int rows, ExportEntry asked, Locale locale) {
    LocalDateTime now = dates.now();
    String when = dates.date(locale, now.toLocalDate()) + ", " + dates.time(now.toLocalTime());
    return List.of(
        mark(locale, "madeBy", caller.profile().username() + ", " + when),
        mark(locale, "purpose", asked.getPurpose()),
        mark(locale, "recipient", asked.getRecipient()),
        mark(locale, "cases", String.valueOf(rows)),
        List.of(""));
  }

  private List<String> mark(Locale locale, String key, String value) {
    return List.of(messages.text(locale, "casefile.export." + key), value);
  }

  private List<Object> cells(CaseRow row, Locale locale) {
    return List.of(
        row.number(),
        orEmpty(row.officialNumber()),
        codes.title("office", row.officeCode(), locale),
        orEmpty(row.prosecutor()),
        messages.text(locale, "casefile.need." + row.need()),
        codes.title("stage", row.stageCode(), locale),
        codes.title("offence", row.offenceCode(), locale),
        row.registeredOn().toString(),
        row.nextHearing() == null ? "" : row.nextHearing().toString().replace('T', ' '),
        row.victims(),
        row.accused(),
        messages.text(locale, row.childVictim() ? "casefile.export.yes" : "casefile.export.no"));
  }

  private static byte[] csv(List<List<String>> above, List<String> heads, List<List<Object>> rows) {
    StringBuilder text = new StringBuilder("\uFEFF");
    above.forEach(mark -> line(text, mark));
    line(text, heads);
    rows.forEach(row -> line(text, row));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder text, List<?> cells) {
    text.append(cells.stream().map(CaseExport::quoted).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String quoted(Object cell) {
    return '"' + SafeText.forSpreadsheet(cell.toString()).replace("\"", "\"\"") + '"';
  }

  /** What begins like a formula is made a text, or the spreadsheet would run it. */
  static byte[] workbook(List<List<String>> above, List<String> heads, List<List<Object>> rows) {
    int top = above.size();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Resguardo", "1.0")) {
      Worksheet sheet = book.newWorksheet("1");
      for (int r = 0; r < top; r++) {
        for (int c = 0; c < above.get(r).size(); c++) {
          put(sheet, r, c, above.get(r).get(c));
        }
      }
      for (int c = 0; c < heads.size(); c++) {
        sheet.value(top, c, heads.get(c));
        sheet.style(top, c).bold().set();
        for (int r = 0; r < rows.size(); r++) {
          put(sheet, top + r + 1, c, rows.get(r).get(c));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void put(Worksheet sheet, int row, int column, Object cell) {
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else {
      sheet.value(row, column, SafeText.forSpreadsheet(cell.toString()));
    }
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
