package org.resguardo.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.Messages;

/**
 * What pages say of dates, numbers and codes, in the language of the page. Nothing known is a dash.
 */
@Named("words")
@ApplicationScoped
public class Words {
  public static final String DASH = "—";

  @Inject Messages messages;
  @Inject DateWords dates;
  @Inject PageLocale locale;

  /** A text with its places filled: {@code #{words.say('casefile.list.count', n)}}. */
  public String say(String key, Object... arguments) {
    return messages.text(locale.current(), key, arguments);
  }

  /** The label of a code: key {@code code.<list>.<CODE>}; a dash for null. */
  public String code(String list, Object code) {
    return code == null || code.toString().isEmpty() ? DASH : say("code." + list + "." + code);
  }

  public boolean has(String key) {
    return messages.has(locale.current(), key);
  }

  public Object dash(Object value) {
    return value == null || value.toString().isBlank() ? DASH : value;
  }

  public String yesNo(Boolean value) {
    return value == null ? say("shell.unknown") : say(value ? "shell.yes" : "shell.no");
  }

  /** With the separators of the language: 1 234. */
  public String number(Object number) {
    if (number == null) {
      return DASH;
    }
    return number instanceof Number known
        ? NumberFormat.getInstance(locale.current()).format(known).replace(' ', '\u00a0')
        : number.toString();
  }

  /** V-7K2Q, V-M4XD y V-9TTP. */
  public String join(Collection<?> parts) {
    List<String> words = parts.stream().map(String::valueOf).toList();
    if (words.isEmpty()) {
      return DASH;
    }
    String last = words.get(words.size() - 1);
    return words.size() == 1
        ? last
        : say("shell.and", String.join(", ", words.subList(0, words.size() - 1)), last);
  }

  public LocalDateTime now() {
    return dates.now();
  }

  public LocalDate today() {
    return dates.today();
  }

  /** 27 nov 2026; with the time, 27 nov 2026, 10:42. Takes any kind of date or time. */
  public String date(Object when) {
    if (when == null) {
      return DASH;
    }
    if (when instanceof FuzzyDate fuzzy) {
      return dates.fuzzy(locale.current(), fuzzy);
    }
    if (when instanceof LocalTime time) {
      return dates.time(time);
    }
    String day = dates.date(locale.current(), day(when));
    return when instanceof LocalDate ? day : day + ", " + time(when);
  }

  /**
   * A date with how far it is: 27 nov 2026 (4 días). {@code kind} as in {@link #tone}: what is due
   * says what remains, unless {@code ago}; {@code prefix} stands before it and may be null.
   */
  public String dated(Object when, String kind, String prefix, boolean ago) {
    String before = prefix == null || prefix.isEmpty() ? "" : prefix + " ";
    if (when == null) {
      return before + DASH;
    }
    String far = "event".equals(kind) || ago ? distance(when) : remaining(when);
    return before + date(when) + " (" + far + ")";
  }

  public String shortDate(Object when) {
    return when == null ? DASH : dates.shortDate(locale.current(), day(when));
  }

  public String longDate(Object when) {
    return when == null ? DASH : dates.longDate(locale.current(), day(when));
  }

  public String weekday(Object when) {
    return when == null ? DASH : dates.weekday(locale.current(), day(when));
  }

  public String time(Object when) {
    if (when == null) {
      return DASH;
    }
    return dates.time(when instanceof LocalTime time ? time : moment(when).toLocalTime());
  }

  /** hoy, mañana, 4 días, hace 6 días. */
  public String distance(Object when) {
    return when == null ? "" : dates.distance(locale.current(), day(when));
  }

  /** hoy, mañana, 4 días, vencido. */
  public String remaining(Object when) {
    return when == null ? "" : dates.remaining(locale.current(), day(when));
  }

  /** The class of a date: {@code kind} is event, deadline or detention. */
  public String tone(Object when, String kind) {
    if (when == null || !List.of("deadline", "detention").contains(kind)) {
      return "";
    }
    String tone = dates.tone(day(when), kind.equals("detention"));
    return tone.isEmpty() ? "" : "r-" + tone;
  }

  private LocalDate day(Object when) {
    if (when instanceof FuzzyDate fuzzy) {
      return fuzzy.earliest();
    }
    return when instanceof LocalDate day ? day : moment(when).toLocalDate();
  }

  private LocalDateTime moment(Object when) {
    return when instanceof Instant instant ? dates.local(instant) : (LocalDateTime) when;
  }
}
