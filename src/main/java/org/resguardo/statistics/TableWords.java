package org.resguardo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeBook;
import org.resguardo.statistics.StatTable.Cell;
import org.resguardo.statistics.StatTable.Label;

/**
 * The words of a table in a reader's language: the same on the page, in the chart and in every
 * file.
 */
@ApplicationScoped
public class TableWords {
  @Inject Messages messages;
  @Inject CodeBook codes;
  @Inject StatisticsRepository store;

  public String title(Indicator indicator, Locale locale) {
    return messages.text(locale, "statistics." + indicator.id() + ".title");
  }

  public String definition(Indicator indicator, Locale locale) {
    return messages.text(locale, "statistics." + indicator.id() + ".definition");
  }

  public String unit(Indicator indicator, Locale locale) {
    return messages.text(locale, "statistics.unit." + indicator.unit());
  }

  public String referenceDate(Indicator indicator, Locale locale) {
    return messages.text(locale, "statistics.date." + indicator.referenceDate());
  }

  public String dimension(Dimension dimension, Locale locale) {
    return messages.text(locale, "statistics.dimension." + dimension.name());
  }

  /** Titles of all rows; prosecutors' user names are read in one statement. */
  public Map<String, String> rows(StatTable table, Locale locale) {
    Map<String, String> prosecutors = new LinkedHashMap<>();
    if (table.rowDimension() == Dimension.PROSECUTOR) {
      store
          .rows("SELECT prosecutor_id, username FROM stat_prosecutor", List.of())
          .forEach(row -> prosecutors.put(row[0].toString(), row[1].toString()));
    }
    Map<String, String> titles = new LinkedHashMap<>();
    for (StatTable.Line line : table.lines()) {
      titles.put(
          line.key(),
          "prosecutor".equals(line.label().list())
              ? prosecutors.getOrDefault(line.key(), line.key())
              : of(line.label(), locale));
    }
    return titles;
  }

  public String of(Label label, Locale locale) {
    if (label == null) {
      return "";
    }
    if (label.list() == null) {
      return label.code().matches("\\d{4}-\\d{2}") ? month(label.code(), locale) : label.code();
    }
    return switch (label.list()) {
      case Label.KEY -> messages.text(locale, label.code());
      case "minor_status", "age_band" ->
          messages.text(locale, "statistics." + label.list() + "." + label.code());
      case "exploitation_form" ->
          label.code().equals("MIXED")
              ? messages.text(locale, "statistics.form.mixed")
              : codes.title("exploitation", label.code(), locale);
      case "offence" -> offence(label.code(), locale);
      default -> codes.title(label.list(), label.code(), locale);
    };
  }

  /**
   * What stands in the cell: the figure, the word for a protected cell, or {@code :} for not
   * available.
   */
  public String cell(Cell cell, Locale locale) {
    return switch (cell.state()) {
      case SUPPRESSED -> messages.text(locale, "statistics.cell.protected");
      case NOT_AVAILABLE -> ":";
      case SHOWN -> {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(cell.decimals());
        format.setMaximumFractionDigits(cell.decimals());
        yield format.format(cell.value());
      }
    };
  }

  public String text(Locale locale, String key, Object... arguments) {
    return messages.text(locale, key, arguments);
  }

  public String office(String code, Locale locale) {
    return code == null
        ? messages.text(locale, "statistics.office.all")
        : codes.title("office", code, locale);
  }

  private String offence(String code, Locale locale) {
    return codes
        .offence(code)
        .map(known -> known.article() + " " + codes.title("offence", code, locale))
        .orElse(code);
  }

  private static String month(String key, Locale locale) {
    return YearMonth.parse(key).format(DateTimeFormatter.ofPattern("MMM yyyy", locale));
  }
}
