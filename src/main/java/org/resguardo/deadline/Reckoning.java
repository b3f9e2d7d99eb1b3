package org.resguardo.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.deadline.Step.Kind;
import org.resguardo.reference.DeadlineRule.Roll;
import org.resguardo.reference.DeadlineRule.Term;
import org.resguardo.reference.DeadlineRule.Unit;
import org.resguardo.reference.WorkCalendar;

/** Counts days as a lawyer does: from a day, so long, over days that do not count. */
final class Reckoning {
  private static final int NAMED = 6;

  private final WorkCalendar calendar;
  private final Term term;
  private final List<Gap> gaps;

  /** The first day that does not count and the day the term goes on. */
  record Gap(LocalDate from, LocalDate until) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(until);
    }
  }

  Reckoning(WorkCalendar calendar, Term term, List<Gap> gaps) {
    this.calendar = calendar;
    this.term = term;
    this.gaps = gaps;
  }

  /** The last day of the term, before any roll. */
  LocalDate last(LocalDate start, int length, Unit unit, List<Step> working) {
    return switch (unit) {
      case DAYS, WORKING_DAYS -> dayByDay(start, length, unit, working);
      case MONTHS -> calendarTerm(start, start.plusMonths(length), working);
      case YEARS -> calendarTerm(start, start.plusYears(length), working);
      case HOURS -> throw new IllegalArgumentException("hours run by the clock");
    };
  }

  LocalDate rolled(LocalDate last, List<Step> working) {
    LocalDate day = last;
    while (term.roll() != Roll.NONE && !calendar.works(day)) {
      day = day.plusDays(term.roll() == Roll.NEXT ? 1 : -1);
    }
    if (!day.equals(last)) {
      working.add(Step.of(Kind.ROLL, last, day, calendar.holiday(last)));
    }
    return day;
  }

  private LocalDate dayByDay(LocalDate start, int length, Unit unit, List<Step> working) {
    LocalDate day = term.firstDay() ? start.minusDays(1) : start;
    List<String> named = new ArrayList<>();
    int skipped = 0;
    for (int counted = 0; counted < length; ) {
      day = day.plusDays(1);
      if (counts(day, unit)) {
        counted++;
      } else {
        skipped++;
        name(day, named);
      }
    }
    skip(skipped, named, working);
    return day;
  }

  private boolean counts(LocalDate day, Unit unit) {
    if (gaps.stream().anyMatch(gap -> gap.holds(day))) {
      return false;
    }
    return unit == Unit.WORKING_DAYS
        ? calendar.counts(day, term.recess())
        : !term.recess() || !calendar.inRecess(day);
  }

  /** Whole months go from day to the same day; days that do not count are added at the end. */
  private LocalDate calendarTerm(LocalDate start, LocalDate same, List<Step> working) {
    boolean sameDay = same.getDayOfMonth() == start.getDayOfMonth();
    LocalDate day = term.firstDay() && sameDay ? same.minusDays(1) : same;
    LocalDate from = term.firstDay() ? start : start.plusDays(1);
    List<String> named = new ArrayList<>();
    int skipped = 0;
    for (LocalDate at = from; !at.isAfter(day) && !(gaps.isEmpty() && !term.recess()); ) {
      if (!counts(at, Unit.DAYS)) {
        skipped++;
        day = day.plusDays(1);
        name(at, named);
      }
      at = at.plusDays(1);
    }
    skip(skipped, named, working);
    return day;
  }

  private void name(LocalDate day, List<String> named) {
    String holiday = calendar.holiday(day);
    if (holiday != null && named.size() < NAMED) {
      named.add(holiday + "@" + day);
    }
  }

  private static void skip(int skipped, List<String> named, List<Step> working) {
    if (skipped > 0) {
      working.add(Step.of(Kind.SKIP, skipped, String.join(" ", named)));
    }
  }
}
