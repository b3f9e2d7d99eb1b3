package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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

  @Inject CodeBook codes;
  @Inject Messages messages;

  /** A finished file. */
  public record File(String name, String type, byte[] content, int rows) {}

  File file(List<CaseRow> rows, String format, Locale locale) {
    List<List<Object>> cells = rows.stream().map(row -> cells(row, locale)).toList();
    List<String> heads =
        HEADS.stream().map(head -> messages.text(locale, "casefile.export." + head)).toList();
    return "xlsx".equals(format)
        ? new File(
            "cases.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            workbook(heads, cells),
            rows.size())
        : new File("cases.csv", "text/csv; charset=UTF-8", csv(heads, cells), rows.size());
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

  private static byte[] csv(List<String> heads, List<List<Object>> rows) {
    StringBuilder text = new StringBuilder("\uFEFF");
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
  static byte[] workbook(List<String> heads, List<List<Object>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Resguardo", "1.0")) {
      Worksheet sheet = book.newWorksheet("1");
      for (int c = 0; c < heads.size(); c++) {
        sheet.value(0, c, heads.get(c));
        sheet.style(0, c).bold().set();
        for (int r = 0; r < rows.size(); r++) {
          put(sheet, r + 1, c, rows.get(r).get(c));
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
