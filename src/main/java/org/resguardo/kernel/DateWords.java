package org.resguardo.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates in words, against the business clock. The names of months and days come from the locale
 * files, because those of the JDK change from one version to the next and are not those of every
 * country. A country that counts the years from another beginning has its year shown beside.
 */
@ApplicationScoped
public class DateWords {
  /** From this many days before, a deadline is marked as near. */
  static final int SOON = 10;

  /** From this many days before, the end of a detention is marked as late. */
  static final int DETENTION = 7;

  /** Words of a pack only: no text of the house has this key. */
  private static final String BUDDHIST_BESIDE = "shell.date.buddhistBeside";

  private final Messages messages;
  private final Clock clock;

  /** For the container's proxy only. */
  protected DateWords() {
    this(null, null);
  }

  @Inject
  public DateWords(Messages messages, @BusinessClock Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  public LocalDateTime now() {
    return local(clock.instant());
  }

  public LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getZone());
  }

  /** 27 nov 2026. */
  public String date(Locale locale, LocalDate day) {
    return messages.text(
        locale,
        "shell.date.medium",
        "" + day.getDayOfMonth(),
        month(locale, day),
        year(locale, day));
  }

  /** 27 nov. */
  public String shortDate(Locale locale, LocalDate day) {
    return messages.text(locale, "shell.date.short", "" + day.getDayOfMonth(), month(locale, day));
  }

  /** lunes 23 de noviembre de 2026. */
  public String longDate(Locale locale, LocalDate day) {
    return messages.text(
        locale,
        "shell.date.long",
        name(locale, "shell.days.long", day.getDayOfWeek().getValue()),
        "" + day.getDayOfMonth(),
        name(locale, "shell.months.long", day.getMonthValue()),
        year(locale, day));
  }

  /** lun 23 nov. */
  public String weekday(Locale locale, LocalDate day) {
    String name = name(locale, "shell.days.short", day.getDayOfWeek().getValue());
    return messages.text(locale, "shell.date.weekday", name, shortDate(locale, day));
  }

  /** 13:30. */
  public String time(LocalTime time) {
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }

  /** As far as it is known: 2008, mayo de 2008, 3 may 2008; an estimate says so. */
  public String fuzzy(Locale locale, FuzzyDate date) {
    String words =
        switch (date.precision()) {
          case YEAR -> year(locale, date.earliest());
          case MONTH -> month(locale, YearMonth.from(date.earliest()));
          case DAY -> date(locale, date.earliest());
        };
    return date.isEstimated() ? messages.text(locale, "shell.date.estimated", words) : words;
  }

  private String month(Locale locale, YearMonth month) {
    String name = name(locale, "shell.months.long", month.getMonthValue());
    return messages.text(locale, "shell.date.month", name, year(locale, month.atDay(1)));
  }

  /** 2026; where the pack has words for it, with the Buddhist year beside. */
  private String year(Locale locale, LocalDate day) {
    String year = "" + day.getYear();
    return messages.has(locale, BUDDHIST_BESIDE)
        ? messages.text(
            locale,
            BUDDHIST_BESIDE,
            year,
            "" + ThaiBuddhistDate.from(day).get(ChronoField.YEAR_OF_ERA))
        : year;
  }

  /** hoy, mañana, 4 días, hace 6 días. */
  public String distance(Locale locale, LocalDate day) {
    long days = ChronoUnit.DAYS.between(today(), day);
    if (days == 0) {
      return messages.text(locale, "shell.date.today");
    }
    if (days == 1) {
      return messages.text(locale, "shell.date.tomorrow");
    }
    return messages.text(locale, days > 0 ? "shell.date.in" : "shell.date.ago", Math.abs(days));
  }

  /**
   * What stands in brackets beside a day somebody must keep: as {@link #distance}, or "vencido".
   */
  public String remaining(Locale locale, LocalDate day) {
    return day.isBefore(today())
        ? messages.text(locale, "shell.date.overdue")
        : distance(locale, day);
  }

  /** "late", "soon" or "": red from the due day on and from 7 days before a detention ends. */
  public String tone(LocalDate day, boolean detention) {
    long days = ChronoUnit.DAYS.between(today(), day);
    if (days <= (detention ? DETENTION : 0)) {
      return "late";
    }
    return days <= SOON ? "soon" : "";
  }

  private String month(Locale locale, LocalDate day) {
    return name(locale, "shell.months.short", day.getMonthValue());
  }

  private String name(Locale locale, String key, int number) {
    return messages.text(locale, key).split(" ")[number - 1];
  }
}
