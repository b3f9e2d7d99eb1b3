package org.resguardo.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeBook;

/** Says in words what a term is and how it was reckoned, in any language of the house. */
@ApplicationScoped
public class DeadlineWords {
  private static final Map<String, String> LISTS =
      Map.of(
          "DECISION", "decision_kind",
          "NOTIFIED", "decision_kind",
          "HEARING", "hearing_kind",
          "HEARING_SET", "hearing_kind",
          "STAGE", "stage",
          "STAGE_LEFT", "stage",
          "SUSPENSION", "suspension_kind",
          "RULE", "deadline_rule",
          "DONE", "deadline_rule");

  private final Messages messages;
  private final CodeBook codes;
  private final DateWords dates;

  /** For the container's proxy only. */
  protected DeadlineWords() {
    this(null, null, null);
  }

  @Inject
  public DeadlineWords(Messages messages, CodeBook codes, DateWords dates) {
    this.messages = messages;
    this.codes = codes;
    this.dates = dates;
  }

  /** One line of the reckoning: what, and how it was. */
  public record Line(String name, String text, boolean result) {}

  public String title(DeadlineRow row, Locale locale) {
    return row.rule() == null ? row.title() : codes.title("deadline_rule", row.rule(), locale);
  }

  public String article(DeadlineRow row) {
    String article =
        row.rule() == null ? null : codes.attribute("deadline_rule", row.rule(), "article");
    return article == null ? "" : article;
  }

  public String consequence(DeadlineRow row, Locale locale) {
    return row.rule() == null
        ? codes.title("deadline_gravity", row.gravity(), locale)
        : codes.summary("deadline_rule", row.rule(), locale);
  }

  /** 12 meses desde el 3 mar 2026, CPP 257: último día lícito, 2 mar 2027. */
  public String sentence(DeadlineRow row, Locale locale) {
    Step term = null;
    for (Step step : Step.steps(row.working())) {
      term = step.kind() == Step.Kind.TERM ? step : term;
    }
    if (term == null || row.dueOn() == null) {
      return "";
    }
    return text(
        locale,
        "deadline.sentence",
        span(term.argument(0), term.argument(1), locale),
        dates.date(locale, row.startedOn()),
        article(row),
        day(row.dueOn().toString(), locale));
  }

  public List<Line> lines(DeadlineRow row, Locale locale) {
    List<Line> lines = new ArrayList<>();
    for (Step step : Step.steps(row.working())) {
      String key = "deadline.step." + step.kind();
      lines.add(
          new Line(text(locale, key + ".name"), line(step, locale), step.kind() == Step.Kind.LAST));
    }
    return lines;
  }

  private String line(Step step, Locale locale) {
    String key = "deadline.step." + step.kind();
    String a = step.argument(0);
    String b = step.argument(1);
    String c = step.argument(2);
    return switch (step.kind()) {
      case START -> start(step, locale);
      case TERM -> text(locale, c.isEmpty() ? key : key + ".first", span(a, b, locale));
      case PENALTY -> text(locale, key, a, b, c);
      case SKIP ->
          b.isEmpty() ? text(locale, key, a) : text(locale, key + ".named", a, named(b, locale));
      case RESTART, EXTEND ->
          text(locale, key, event(a, locale), day(b, locale), span(c, step.argument(3), locale));
      case EXHAUSTED -> text(locale, key, event(a, locale), day(b, locale));
      case CAP -> text(locale, key, span(a, b, locale));
      case STATED -> text(locale, key, day(a, locale), day(b, locale));
      case OVERRIDE -> text(locale, key, day(a, locale));
      case PAUSE, OVERLAY, ROLL, LAST -> longer(step, key, locale);
    };
  }

  private String longer(Step step, String key, Locale locale) {
    String a = step.argument(0);
    String b = step.argument(1);
    String c = step.argument(2);
    return switch (step.kind()) {
      case PAUSE ->
          c.isEmpty()
              ? text(locale, key + ".open", day(b, locale))
              : text(locale, key, event(a, locale), day(b, locale), day(c, locale));
      case OVERLAY -> {
        String until = c.isEmpty() ? "…" : day(c, locale);
        yield text(locale, key, codes.title("deadline_rule", a, locale), day(b, locale), until);
      }
      case ROLL -> {
        String why = say("deadline.weekend", locale);
        String name = c.isEmpty() ? why : codes.title("holiday", c, locale);
        yield text(locale, key, day(a, locale), name, day(b, locale));
      }
      default ->
          a.isEmpty()
              ? text(locale, "deadline.standing")
              : day(a, locale) + (b.isEmpty() ? "" : ", " + hour(b));
    };
  }

  private String start(Step step, Locale locale) {
    String code = step.argument(0);
    String when =
        day(step.argument(1), locale)
            + (step.argument(2).isEmpty() ? "" : ", " + hour(step.argument(2)));
    String text = text(locale, "deadline.step.START", event(code, locale), when);
    return code.endsWith(":ASSUMED") ? text + " " + text(locale, "deadline.assumed") : text;
  }

  /** The name of an event: the decision, the hearing with its result, the measure. */
  public String event(String code, Locale locale) {
    if (code == null || code.isEmpty()) {
      return "";
    }
    String[] parts = code.split(":");
    String list =
        parts[0].startsWith("MEASURE") ? "measure_kind" : LISTS.getOrDefault(parts[0], "");
    String what = parts.length > 1 && !list.isEmpty() ? codes.title(list, parts[1], locale) : "";
    String result =
        parts[0].equals("HEARING") && parts.length > 2
            ? " (" + codes.title("hearing_result", parts[2], locale) + ")"
            : "";
    return text(locale, "deadline.event." + parts[0], what + result);
  }

  /** How a term ended: done in time or late, fallen away, missed. */
  public String end(DeadlineRow row, Locale locale) {
    if (row.closedOn() == null) {
      return text(locale, "deadline.end.passed");
    }
    boolean late =
        "DONE".equals(row.state()) && row.dueOn() != null && row.closedOn().isAfter(row.dueOn());
    String by = row.closedBy() == null ? "" : row.closedBy();
    String what = by.matches("[A-Z_]+(:.*)?") ? event(by, locale) : by;
    return text(
        locale,
        "deadline.end." + (late ? "LATE" : row.state()),
        dates.date(locale, row.closedOn()),
        what);
  }

  /** What made a date move, as far as there are words for it. */
  public String cause(String cause, Locale locale) {
    return messages.has(locale, "deadline.cause." + cause) ? cause : "RECORD";
  }

  /** The name of a choice of a filter. */
  public String choice(String filter, String value, Locale locale) {
    return switch (filter) {
      case "stake" -> codes.title("deadline_gravity", value, locale);
      case "duty" -> codes.title("deadline_duty", value, locale);
      case "within" -> text(locale, "deadline.within", Integer.valueOf(value));
      default -> text(locale, "deadline." + filter + "." + value);
    };
  }

  public String say(String key, Locale locale) {
    return messages.text(locale, key);
  }

  public LocalDate today() {
    return dates.today();
  }

  /** A decision as a choice: the day and what it was. */
  public String ground(DeadlineView.Ground ground, Locale locale) {
    return dates.date(locale, ground.decidedOn())
        + ", "
        + codes.title("decision_kind", ground.kind(), locale);
  }

  private String span(String length, String unit, Locale locale) {
    return text(locale, "deadline.span." + unit, Integer.valueOf(length));
  }

  private String named(String days, Locale locale) {
    List<String> names = new ArrayList<>();
    for (String one : days.split(" ")) {
      int at = one.lastIndexOf('@');
      names.add(
          day(one.substring(at + 1), locale)
              + " ("
              + codes.title("holiday", one.substring(0, at), locale)
              + ")");
    }
    return String.join(", ", names);
  }

  private String day(String date, Locale locale) {
    return date.isEmpty() ? "" : dates.date(locale, LocalDate.parse(date));
  }

  private String hour(String time) {
    return dates.time(LocalTime.parse(time));
  }

  private String text(Locale locale, String key, Object... arguments) {
    return messages.text(locale, key, arguments);
  }
}
