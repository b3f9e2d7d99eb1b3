package org.resguardo.kernel;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: a year, a month or a day, exact or estimated. Canonical text, also
 * in the database: {@code 2008}, {@code 2008-05}, {@code 2008-05-03}, estimated with a leading
 * {@code ~}.
 */
public record FuzzyDate(String value) implements Comparable<FuzzyDate>, Serializable {
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  private static final Pattern SHAPE = Pattern.compile("(~?)(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

  public FuzzyDate {
    Matcher match = SHAPE.matcher(value == null ? "" : value);
    if (!match.matches()) {
      throw new DateTimeException("not a date: " + value);
    }
    earliest(match);
  }

  public static FuzzyDate of(LocalDate day) {
    return new FuzzyDate(day.toString());
  }

  public static FuzzyDate of(YearMonth month) {
    return new FuzzyDate(month.toString());
  }

  public static FuzzyDate of(Year year) {
    return new FuzzyDate("%04d".formatted(year.getValue()));
  }

  public FuzzyDate estimated() {
    return isEstimated() ? this : new FuzzyDate("~" + value);
  }

  public boolean isEstimated() {
    return value.startsWith("~");
  }

  public Precision precision() {
    int length = value.length() - (isEstimated() ? 1 : 0);
    return length == 4 ? Precision.YEAR : length == 7 ? Precision.MONTH : Precision.DAY;
  }

  /** First day it can mean. */
  public LocalDate earliest() {
    Matcher match = SHAPE.matcher(value);
    match.matches();
    return earliest(match);
  }

  /** Last day it can mean. */
  public LocalDate latest() {
    LocalDate first = earliest();
    return switch (precision()) {
      case YEAR -> first.withDayOfYear(first.lengthOfYear());
      case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
      case DAY -> first;
    };
  }

  private static LocalDate earliest(Matcher match) {
    int year = Integer.parseInt(match.group(2));
    int month = match.group(3) == null ? 1 : Integer.parseInt(match.group(3));
    int day = match.group(4) == null ? 1 : Integer.parseInt(match.group(4));
    return LocalDate.of(year, month, day);
  }

  @Override
  public int compareTo(FuzzyDate other) {
    return earliest().compareTo(other.earliest());
  }

  @Override
  public String toString() {
    return value;
  }
}
