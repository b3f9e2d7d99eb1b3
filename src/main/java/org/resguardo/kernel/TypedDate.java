package org.resguardo.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as a person types it, the same on pages and in the import: {@code 26/2}, {@code
 * 26/2/2026}, {@code 26-2-26}, {@code 2026-02-26}, {@code hoy}, {@code today}, {@code +10d}, {@code
 * -3m}, {@code hoy+2}, and where a part may be missing {@code 2008}, {@code 5/2008}, {@code
 * 2008-05}, with {@code ~} for an estimate. Day comes before month. Empty result: not a date that
 * exists.
 */
public final class TypedDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})(?:[/.\\-](\\d{4}|\\d{2}))?");
  private static final Pattern RELATIVE =
      Pattern.compile("(?:hoy|today)?\\s*(?:([+-])\\s*(\\d{1,4})\\s*([dwsmya]?))?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})|(\\d{1,2})/(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  // What a column of the database can hold.
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private TypedDate() {}

  public static Optional<LocalDate> day(String typed, LocalDate today) {
    return read(clean(typed), today).filter(TypedDate::isWithin);
  }

  private static boolean isWithin(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  private static Optional<LocalDate> read(String text, LocalDate today) {
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return Optional.of(date(iso.group(1), iso.group(2), iso.group(3)));
      }
      Matcher dayFirst = DAY_FIRST.matcher(text);
      if (dayFirst.matches()) {
        String year = dayFirst.group(3) == null ? "" + today.getYear() : dayFirst.group(3);
        return Optional.of(date(fullYear(year, today), dayFirst.group(2), dayFirst.group(1)));
      }
      Matcher relative = RELATIVE.matcher(text);
      return !text.isEmpty() && relative.matches()
          ? Optional.of(shift(today, relative))
          : Optional.empty();
    } catch (DateTimeException | NumberFormatException impossible) {
      return Optional.empty();
    }
  }

  public static Optional<FuzzyDate> fuzzy(String typed, LocalDate today) {
    String text = clean(typed);
    boolean estimated = text.startsWith("~");
    String rest = estimated ? text.substring(1).strip() : text;
    try {
      return part(rest, today)
          .filter(date -> isWithin(date.earliest()))
          .map(date -> estimated ? date.estimated() : date);
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<FuzzyDate> part(String text, LocalDate today) {
    if (YEAR.matcher(text).matches()) {
      return Optional.of(FuzzyDate.of(Year.parse(text)));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      String year = month.group(1) != null ? month.group(1) : month.group(4);
      String number = month.group(2) != null ? month.group(2) : month.group(3);
      return Optional.of(
          FuzzyDate.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(number))));
    }
    return day(text, today).map(FuzzyDate::of);
  }

  private static LocalDate shift(LocalDate today, Matcher relative) {
    if (relative.group(2) == null) {
      return today;
    }
    long amount = Long.parseLong(relative.group(2)) * ("-".equals(relative.group(1)) ? -1 : 1);
    return switch (relative.group(3)) {
      case "w", "s" -> today.plusWeeks(amount);
      case "m" -> today.plusMonths(amount);
      case "y", "a" -> today.plusYears(amount);
      default -> today.plusDays(amount);
    };
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  // A two-digit year is the nearest one that is not more than ten years ahead.
  private static String fullYear(String year, LocalDate today) {
    if (year.length() == 4) {
      return year;
    }
    int full = today.getYear() / 100 * 100 + Integer.parseInt(year);
    return "" + (full > today.getYear() + 10 ? full - 100 : full);
  }

  private static String clean(String typed) {
    return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
  }
}
