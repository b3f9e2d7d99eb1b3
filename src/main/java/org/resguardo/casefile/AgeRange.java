package org.resguardo.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.resguardo.kernel.FuzzyDate;

/**
 * An age as far as it is known: completed years, both ends included, null where nothing is known.
 * An estimated birth date may be {@value #ESTIMATE_MARGIN} years off either way, because a guess
 * near eighteen must not take a child's protection away (DP-18).
 */
public record AgeRange(Integer from, Integer to) {
  static final int ESTIMATE_MARGIN = 2;
  static final int OLDEST = 120;

  public static final AgeRange UNKNOWN = new AgeRange(null, null);

  /** From whichever ends are known. */
  public static AgeRange of(Integer from, Integer to) {
    return new AgeRange(from, to);
  }

  /** The age a person born on {@code birth} can have had on {@code day}. */
  public static AgeRange on(FuzzyDate birth, LocalDate day) {
    return between(birth, day, day);
  }

  /** The ages a person born on {@code birth} can have had from {@code first} to {@code last}. */
  public static AgeRange between(FuzzyDate birth, LocalDate first, LocalDate last) {
    if (birth == null || first == null || last == null) {
      return UNKNOWN;
    }
    int margin = birth.isEstimated() ? ESTIMATE_MARGIN : 0;
    int youngest = years(birth.latest(), first) - margin;
    int oldest = years(birth.earliest(), last) + margin;
    return new AgeRange(Math.max(0, youngest), Math.min(OLDEST, Math.max(0, oldest)));
  }

  private static int years(LocalDate birth, LocalDate day) {
    return (int) Math.floorDiv(ChronoUnit.MONTHS.between(birth, day), 12L);
  }

  public boolean isKnown() {
    return from != null || to != null;
  }

  /**
   * Still true when the day it was told for moves: the range widens by the years that may lie
   * between.
   */
  public AgeRange shifted(LocalDate toldFor, LocalDate day) {
    if (!isKnown() || toldFor.equals(day)) {
      return this;
    }
    long months = ChronoUnit.MONTHS.between(toldFor, day);
    int whole = (int) Math.floorDiv(months, 12L);
    return new AgeRange(
        from == null ? null : Math.max(0, from + whole),
        to == null ? null : Math.min(OLDEST, Math.max(0, to + whole + 1)));
  }
}
