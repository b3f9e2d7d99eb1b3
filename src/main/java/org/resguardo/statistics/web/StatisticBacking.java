package org.resguardo.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.statistics.Audience;
import org.resguardo.statistics.Dimension;
import org.resguardo.statistics.StatTable;
import org.resguardo.statistics.StatisticsService;
import org.resguardo.statistics.TableFile;

/** One indicator: filters in the address, table, chart, files, and the way to the cases. */
@Named
@RequestScoped
public class StatisticBacking {
  @Inject StatisticsService statistics;
  @Inject StatisticForm form;
  @Inject TableFile files;

  private StatTable table;
  private Bars bars;
  private List<Problem> problems = List.of();
  private Map<String, String> rowTitles = Map.of();

  /** Reads the address, makes the table, or answers with a file or the case list. */
  public void load() throws IOException {
    form.read();
    try {
      String format = Faces.getRequestParameter("format");
      String column = Faces.getRequestParameter("column");
      if (format != null) {
        send(format);
      } else if (column != null) {
        String set =
            statistics.casesBehind(
                form.id(),
                form.filter(),
                Objects.requireNonNullElse(Faces.getRequestParameter("row"), "*"),
                column);
        Faces.redirect(Faces.getRequestContextPath() + "/cases?set=%s", set);
      } else {
        table = statistics.table(form.id(), form.filter());
        rowTitles = form.words().rows(table, locale());
      }
    } catch (RuleException broken) {
      problems = broken.problems();
    }
  }

  private void send(String format) throws IOException {
    if ("book".equals(format)) {
      byte[] book = files.xlsx(statistics.questionnaire(form.filter()), locale());
      Faces.sendFile(book, "UNODC.xlsx", true);
      return;
    }
    boolean xlsx = "xlsx".equals(format);
    StatTable exported = statistics.export(form.id(), form.filter(), xlsx ? "xlsx" : "csv");
    byte[] bytes = xlsx ? files.xlsx(List.of(exported), locale()) : files.csv(exported, locale());
    Faces.sendFile(bytes, exported.indicator().id() + (xlsx ? ".xlsx" : ".csv"), true);
  }

  public StatTable getTable() {
    return table;
  }

  public boolean isShown() {
    return table != null;
  }

  public String title() {
    return form.words().title(form.indicator(), locale());
  }

  public String definition() {
    return form.words().definition(form.indicator(), locale());
  }

  public String unit() {
    return form.words().unit(form.indicator(), locale());
  }

  public String referenceDate() {
    return form.words().referenceDate(form.indicator(), locale());
  }

  public String problem(String field) {
    return problems.stream()
        .filter(problem -> field.equals(problem.field()))
        .findFirst()
        .or(() -> form.problem(field))
        .map(p -> form.words().text(locale(), p.key(), p.arguments().toArray()))
        .orElse(null);
  }

  public String rowTitle(StatTable.Line line) {
    return rowTitles.get(line.key());
  }

  public String label(StatTable.Label label) {
    return form.words().of(label, locale());
  }

  public String dimension(Dimension dimension) {
    return form.words().dimension(dimension, locale());
  }

  public String cell(StatTable.Cell cell) {
    return form.words().cell(cell, locale());
  }

  /**
   * Column groups with their width, for a head in two rows; none when the table has a plain head.
   */
  public List<HeadGroup> groups() {
    return HeadGroup.of(table.heads());
  }

  public List<StatTable.Head> innerHeads() {
    return table.heads().stream().filter(head -> head.group() != null).toList();
  }

  public boolean isGrouped() {
    return !innerHeads().isEmpty();
  }

  /** Drawn once a request, however often the page asks. */
  public Bars bars() {
    if (bars == null) {
      bars = Bars.of(table, rowTitles, form.words(), locale());
    }
    return bars;
  }

  /** Whether the cell leads to its cases: exact tables only, and something to lead to. */
  public boolean leads(StatTable.Cell cell) {
    return form.filter().audience() == Audience.INSIDE
        && cell.countable()
        && cell.value().signum() > 0;
  }

  public String cellHref(StatTable.Line line, int column) {
    return form.href(
        "&row=" + encoded(line.key()) + "&column=" + encoded(table.heads().get(column).key()));
  }

  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8);
  }

  private static Locale locale() {
    return Faces.getLocale();
  }

  /** The filters, for the page. */
  public StatisticForm form() {
    return form;
  }
}
