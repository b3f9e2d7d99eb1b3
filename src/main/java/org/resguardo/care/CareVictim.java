package org.resguardo.care;

import java.time.LocalDate;
import java.time.YearMonth;
import org.resguardo.kernel.PartyId;

/**
 * A victim as this room sees her. {@code child}: treated as one, as recorded; {@code language}:
 * list language or null; {@code majority}: the month in which she comes of age, on the safe side;
 * null when no birth day is known.
 */
public record CareVictim(
    PartyId party,
    String code,
    boolean child,
    String language,
    Boolean interpreter,
    YearMonth majority) {

  /** Where she stands on the way to majority; nothing opens or closes by it. */
  public enum Age {
    ADULT,
    /** Treated as a child, and nobody knows until when. */
    CHILD_UNKNOWN,
    CHILD,
    /** Comes of age within the months of the pack's warning. */
    SOON,
    /** Was a child, and may be of age since the first of that month. */
    CAME_OF_AGE
  }

  public Age age(LocalDate today, int warnMonths) {
    if (!child) {
      return Age.ADULT;
    }
    if (majority == null) {
      return Age.CHILD_UNKNOWN;
    }
    YearMonth now = YearMonth.from(today);
    if (!majority.isAfter(now)) {
      return Age.CAME_OF_AGE;
    }
    return majority.isAfter(now.plusMonths(warnMonths)) ? Age.CHILD : Age.SOON;
  }

  CareVictim comingOfAge(YearMonth month) {
    return new CareVictim(party, code, child, language, interpreter, month);
  }
}
