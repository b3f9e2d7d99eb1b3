package org.resguardo.proceeding;

import java.time.LocalDate;

/** A length of time as a judgment says it: years, months and days. */
public record Term(int years, int months, int days) implements Comparable<Term> {
  private static final int MONTHS = 12;
  private static final int DAYS = 30;

  public static final Term NONE = new Term(0, 0, 0);

  /** Null counts as none; all null is null. */
  static Term of(Integer years, Integer months, Integer days) {
    return years == null && months == null && days == null
        ? null
        : new Term(or(years), or(months), or(days));
  }

  private static int or(Integer number) {
    return number == null ? 0 : number;
  }

  static Term ofMonths(int months) {
    return new Term(months / MONTHS, months % MONTHS, 0);
  }

  /** Thirty days make a month and twelve months a year. */
  Term plus(Term other) {
    int allDays = days + other.days;
    int allMonths = months + other.months + allDays / DAYS;
    return new Term(years + other.years + allMonths / MONTHS, allMonths % MONTHS, allDays % DAYS);
  }

  Term times(int factor) {
    Term product = NONE;
    for (int i = 0; i < factor; i++) {
      product = product.plus(this);
    }
    return product;
  }

  /** The last day of a sentence that begins on that day, {@code credited} days being served. */
  LocalDate lastDay(LocalDate start, long credited) {
    return start.plusYears(years).plusMonths(months).plusDays(days).minusDays(credited + 1);
  }

  /** Whole months, days beyond them left out. */
  int wholeMonths() {
    return years * MONTHS + months + days / DAYS;
  }

  public boolean isNone() {
    return years == 0 && months == 0 && days == 0;
  }

  @Override
  public int compareTo(Term other) {
    return Integer.compare(inDays(), other.inDays());
  }

  private int inDays() {
    return (years * MONTHS + months) * DAYS + days;
  }
}
