package org.resguardo.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.resguardo.kernel.FuzzyDate;

/**
 * How far two birth dates agree, each as far as it is known; {@code bits} as in {@link NameMatch}.
 */
record BirthMatch(double bits, boolean sameDay, boolean contradicts, boolean doubtful) {
  private static final BirthMatch UNKNOWN = new BirthMatch(0, false, false, false);
  private static final BirthMatch CONTRADICTION = new BirthMatch(0, false, true, false);

  /** An estimate may be two years out. */
  private static final int ESTIMATE = 2;

  /**
   * From a gap of so many whole years on, two people. Below, only the same rare name speaks for
   * one.
   */
  private static final int TOO_FAR = 4;

  private static final double SAME_DAY = 10;
  private static final double DAY_AND_MONTH_SWAPPED = 8;
  private static final double SAME_MONTH = 6;
  private static final double SAME_YEAR = 4;
  private static final double ESTIMATES_MEET = 2;
  private static final double ONE_PART_WRONG = 3;
  private static final double SAME_YEAR_OTHER_DAY = -3;
  private static final double NEXT_YEAR_OTHER_DAY = -4;
  private static final double SOME_YEARS_OFF = -8;

  static BirthMatch of(FuzzyDate a, FuzzyDate b) {
    if (a == null || b == null) {
      return UNKNOWN;
    }
    boolean days = isDay(a) && isDay(b);
    return days ? days(a.earliest(), b.earliest()) : spans(a, b);
  }

  private static boolean isDay(FuzzyDate date) {
    return date.precision() == FuzzyDate.Precision.DAY && !date.isEstimated();
  }

  private static BirthMatch days(LocalDate a, LocalDate b) {
    int years = Math.abs(a.getYear() - b.getYear());
    boolean day = a.getDayOfMonth() == b.getDayOfMonth();
    boolean month = a.getMonthValue() == b.getMonthValue();
    boolean swapped =
        a.getDayOfMonth() == b.getMonthValue() && a.getMonthValue() == b.getDayOfMonth();
    if (years == 0) {
      double bits =
          day && month
              ? SAME_DAY
              : swapped
                  ? DAY_AND_MONTH_SWAPPED
                  : day || month ? ONE_PART_WRONG : SAME_YEAR_OTHER_DAY;
      return new BirthMatch(bits, day && month, false, false);
    }
    if (years == 1) {
      return new BirthMatch(
          day && month ? ONE_PART_WRONG : NEXT_YEAR_OTHER_DAY, false, false, false);
    }
    return apart(years);
  }

  private static BirthMatch spans(FuzzyDate a, FuzzyDate b) {
    LocalDate latestStart = later(from(a), from(b));
    LocalDate earliestEnd = to(a).isBefore(to(b)) ? to(a) : to(b);
    if (latestStart.isAfter(earliestEnd)) {
      return apart((int) ChronoUnit.DAYS.between(earliestEnd, latestStart) / 365 + 1);
    }
    if (a.isEstimated() || b.isEstimated()) {
      return new BirthMatch(ESTIMATES_MEET, false, false, false);
    }
    boolean month =
        a.precision() != FuzzyDate.Precision.YEAR && b.precision() != FuzzyDate.Precision.YEAR;
    return new BirthMatch(month ? SAME_MONTH : SAME_YEAR, false, false, false);
  }

  private static BirthMatch apart(int years) {
    if (years >= TOO_FAR) {
      return CONTRADICTION;
    }
    return years == 1 ? UNKNOWN : new BirthMatch(SOME_YEARS_OFF, false, false, true);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate from(FuzzyDate date) {
    return date.isEstimated() ? date.earliest().minusYears(ESTIMATE) : date.earliest();
  }

  private static LocalDate to(FuzzyDate date) {
    return date.isEstimated() ? date.latest().plusYears(ESTIMATE) : date.latest();
  }
}
