package org.resguardo.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of {@code holiday.csv}: a day of one year ({@code 2026-12-24}), of every year ({@code
 * 12-25}) or counted from Easter ({@code EASTER-2}, {@code ORTHODOX_EASTER+49}), alone or up to
 * another such day.
 */
public record DayRule(
    String day, String until, String kind, LocalDate validFrom, LocalDate validTo) {
  private static final Pattern MOVABLE = Pattern.compile("(ORTHODOX_)?EASTER(?:([+-])(\\d{1,3}))?");

  static DayRule of(CodeValue value) {
    return new DayRule(
        value.code(),
        value.attributes().get("until"),
        value.attributes().getOrDefault("kind", "HOLIDAY"),
        value.validFrom(),
        value.validTo());
  }

  static boolean readable(String text) {
    try {
      return inYear(text, 2024) != null || LocalDate.parse(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The first day in a year; null when there is none that year. */
  LocalDate first(int year) {
    return inYear(day, year);
  }

  LocalDate last(int year) {
    LocalDate first = first(year);
    if (first == null || until == null) {
      return first;
    }
    LocalDate last = inYear(until, year);
    return last == null || last.isBefore(first) ? inYear(until, year + 1) : last;
  }

  private static LocalDate inYear(String text, int year) {
    Matcher movable = MOVABLE.matcher(text);
    if (movable.matches()) {
      LocalDate easter = movable.group(1) == null ? easter(year) : orthodoxEaster(year);
      int days = movable.group(3) == null ? 0 : Integer.parseInt(movable.group(3));
      return easter.plusDays("-".equals(movable.group(2)) ? -days : days);
    }
    if (text.length() == 5) {
      return MonthDay.parse("--" + text).isValidYear(year)
          ? MonthDay.parse("--" + text).atYear(year)
          : null;
    }
    LocalDate one = LocalDate.parse(text);
    return one.getYear() == year ? one : null;
  }

  /** Gregorian Easter Sunday (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int epact = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - epact - c % 4) % 7;
    int m = (a + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * m + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  /** Julian Easter Sunday on the Gregorian calendar, good until 2099. */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int days = d + e + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(13);
  }
}
