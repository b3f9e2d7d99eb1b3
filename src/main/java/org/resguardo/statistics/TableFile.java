package org.resguardo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.SafeText;

/**
 * A table as a file: what it is, how it was counted and what was protected stand above the figures,
 * so that a file that travels alone still explains itself.
 */
@ApplicationScoped
public class TableFile {
  @Inject TableWords words;
  @Inject @BusinessClock Clock clock;

  /** UTF-8 with a byte-order mark, so that spreadsheets read the accents; RFC 4180. */
  public byte[] csv(StatTable table, Locale locale) {
    StringBuilder text = new StringBuilder("\uFEFF");
    for (List<Object> row : rows(table, locale)) {
      text.append(row.stream().map(TableFile::csvField).collect(Collectors.joining(",")))
          .append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A workbook with one sheet for each table, named by its indicator. */
  public byte[] xlsx(List<StatTable> tables, Locale locale) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Resguardo", "1.0")) {
      for (StatTable table : tables) {
        write(book.newWorksheet(table.indicator().id()), rows(table, locale));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet sheet, List<List<Object>> rows) {
    for (int at = 0; at < rows.size(); at++) {
      List<Object> row = rows.get(at);
      for (int c = 0; c < row.size(); c++) {
        if (row.get(c) instanceof Number number) {
          sheet.value(at, c, number);
        } else if (row.get(c) != null) {
          sheet.value(at, c, SafeText.forSpreadsheet(row.get(c).toString()));
        }
      }
    }
    sheet.width(0, 32);
  }

  private List<List<Object>> rows(StatTable table, Locale locale) {
    List<List<Object>> rows = preamble(table, locale);
    rows.add(List.of());
    List<Object> head = new ArrayList<>(List.of(words.dimension(table.rowDimension(), locale)));
    for (StatTable.Head column : table.heads()) {
      String group = words.of(column.group(), locale);
      head.add((group.isEmpty() ? "" : group + " · ") + words.of(column.label(), locale));
    }
    rows.add(head);
    Map<String, String> titles = words.rows(table, locale);
    for (StatTable.Line line : table.lines()) {
      List<Object> row = new ArrayList<>(List.of(titles.get(line.key())));
      line.cells()
          .forEach(
              cell ->
                  row.add(
                      cell.state() == StatTable.State.SHOWN
                          ? cell.value()
                          : words.cell(cell, locale)));
      rows.add(row);
    }
    return rows;
  }

  private List<List<Object>> preamble(StatTable table, Locale locale) {
    Indicator indicator = table.indicator();
    StatFilter filter = table.filter();
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of(indicator.id(), words.title(indicator, locale)));
    line(rows, "unit", words.unit(indicator, locale), locale);
    line(rows, "referenceDate", words.referenceDate(indicator, locale), locale);
    line(rows, "definition", words.definition(indicator, locale), locale);
    line(rows, "period", filter.from() + " – " + filter.to(), locale);
    line(rows, "office", words.office(filter.office(), locale), locale);
    line(rows, "asOf", stamp(filter, locale), locale);
    line(rows, "audience", words.text(locale, "statistics.audience." + filter.audience()), locale);
    if (table.threshold() > 0) {
      line(rows, "method", words.text(locale, "statistics.method", table.threshold()), locale);
    }
    return rows;
  }

  private void line(List<List<Object>> rows, String key, String content, Locale locale) {
    rows.add(List.of(words.text(locale, "statistics.head." + key), content));
  }

  private String stamp(StatFilter filter, Locale locale) {
    ZonedDateTime at =
        (filter.asOf() == null ? clock.instant() : filter.asOf()).atZone(clock.getZone());
    return at.format(
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(locale));
  }

  private static String csvField(Object content) {
    if (content == null) {
      return "";
    }
    String text =
        content instanceof Number
            ? content.toString()
            : SafeText.forSpreadsheet(content.toString());
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
