package org.resguardo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resguardo.deadline.Reckoning.Gap;
import org.resguardo.reference.DeadlineRule.Roll;
import org.resguardo.reference.DeadlineRule.Term;
import org.resguardo.reference.DeadlineRule.Unit;
import org.resguardo.reference.WorkCalendar;

/**
 * The reckoning against a slow and obvious one, which crosses off days on a wall calendar. The wall
 * calendar knows the holidays of Costa Rica for 2024 to 2027 as they were printed, not computed.
 */
class ReckoningPropertyTest {
  private static final WorkCalendar CALENDAR = Law.costaRica().calendar();
  private static final Set<String> EVERY_YEAR =
      Set.of(
          "01-01", "04-11", "05-01", "07-25", "08-02", "08-15", "08-31", "09-15", "12-01", "12-25");
  private static final Set<String> THURSDAYS_AND_FRIDAYS =
      Set.of(
          "2024-03-28",
          "2024-03-29",
          "2025-04-17",
          "2025-04-18",
          "2026-04-02",
          "2026-04-03",
          "2027-03-25",
          "2027-03-26");
  private static final Set<String> CLOSED =
      Set.of(
          "2024-03-25",
          "2024-03-26",
          "2024-03-27",
          "2025-04-14",
          "2025-04-15",
          "2025-04-16",
          "2026-03-30",
          "2026-03-31",
          "2026-04-01",
          "2027-03-22",
          "2027-03-23",
          "2027-03-24");

  @Test
  void the_calendar_knows_every_day_the_wall_calendar_knows() {
    for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
      assertThat(CALENDAR.works(day)).as(day.toString()).isEqualTo(works(day));
      assertThat(CALENDAR.counts(day, false)).as(day + " in recess").isEqualTo(counts(day, false));
    }
  }

  @Test
  void a_term_ends_where_crossing_off_days_ends() {
    Random random = new Random(20260303);
    for (int i = 0; i < 40_000; i++) {
      Case one = Case.any(random);
      Term term = new Term(0, false, one.unit, null, null, one.firstDay, one.roll, one.recess);
      Reckoning reckoning = new Reckoning(CALENDAR, term, one.gaps);
      LocalDate last = reckoning.last(one.start, one.length, one.unit, new ArrayList<>());
      LocalDate rolled = reckoning.rolled(last, new ArrayList<>());
      assertThat(rolled).as(one.toString()).isEqualTo(slow(one));
    }
  }

  @Test
  void one_day_more_never_ends_earlier() {
    Random random = new Random(42);
    for (int i = 0; i < 5_000; i++) {
      Case one = Case.any(random);
      Term term = new Term(0, false, one.unit, null, null, one.firstDay, one.roll, one.recess);
      Reckoning reckoning = new Reckoning(CALENDAR, term, one.gaps);
      LocalDate last = reckoning.last(one.start, one.length, one.unit, new ArrayList<>());
      assertThat(reckoning.last(one.start, one.length + 1, one.unit, new ArrayList<>()))
          .as(one.toString())
          .isAfter(last);
      assertThat(reckoning.last(one.start.plusDays(1), one.length, one.unit, new ArrayList<>()))
          .as(one.toString())
          .isAfterOrEqualTo(last);
    }
  }

  private record Case(
      LocalDate start,
      int length,
      Unit unit,
      boolean firstDay,
      Roll roll,
      boolean recess,
      List<Gap> gaps) {

    static Case any(Random random) {
      LocalDate start = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(500));
      Unit unit = List.of(Unit.DAYS, Unit.WORKING_DAYS, Unit.MONTHS).get(random.nextInt(3));
      int length = 1 + random.nextInt(unit == Unit.MONTHS ? 12 : 60);
      List<Gap> gaps = new ArrayList<>();
      LocalDate from = start.plusDays(random.nextInt(30));
      for (int i = random.nextInt(3); i > 0; i--) {
        LocalDate until = from.plusDays(1 + random.nextInt(20));
        gaps.add(new Gap(from, until));
        from = until.plusDays(1 + random.nextInt(20));
      }
      return new Case(
          start,
          length,
          unit,
          random.nextBoolean(),
          Roll.values()[random.nextInt(3)],
          random.nextBoolean(),
          gaps);
    }
  }

  private static LocalDate slow(Case one) {
    LocalDate day = one.unit == Unit.MONTHS ? slowMonths(one) : slowDays(one);
    while (one.roll != Roll.NONE && !works(day)) {
      day = one.roll == Roll.NEXT ? day.plusDays(1) : day.minusDays(1);
    }
    return day;
  }

  private static LocalDate slowDays(Case one) {
    LocalDate day = one.firstDay ? one.start : one.start.plusDays(1);
    int left = one.length;
    while (true) {
      boolean open = !inGap(one, day);
      boolean counted =
          one.unit == Unit.WORKING_DAYS
              ? open && counts(day, one.recess)
              : open && !(one.recess && closed(day));
      if (counted && --left == 0) {
        return day;
      }
      day = day.plusDays(1);
    }
  }

  /** Turns the leaf at every day that is named like the first, or at the end of a short month. */
  private static LocalDate slowMonths(Case one) {
    LocalDate day = one.start;
    for (int months = 0; months < one.length; ) {
      day = day.plusDays(1);
      boolean named = day.getDayOfMonth() == one.start.getDayOfMonth();
      boolean shortMonth =
          day.plusDays(1).getDayOfMonth() == 1 && day.getDayOfMonth() < one.start.getDayOfMonth();
      if (named || shortMonth) {
        months++;
      }
    }
    if (one.firstDay && day.getDayOfMonth() == one.start.getDayOfMonth()) {
      day = day.minusDays(1);
    }
    LocalDate at = one.firstDay ? one.start : one.start.plusDays(1);
    while (!at.isAfter(day)) {
      if (inGap(one, at) || one.recess && closed(at)) {
        day = day.plusDays(1);
      }
      at = at.plusDays(1);
    }
    return day;
  }

  private static boolean inGap(Case one, LocalDate day) {
    return one.gaps.stream()
        .anyMatch(gap -> !day.isBefore(gap.from()) && day.isBefore(gap.until()));
  }

  private static boolean works(LocalDate day) {
    return counts(day, true);
  }

  private static boolean counts(LocalDate day, boolean recess) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !EVERY_YEAR.contains(day.toString().substring(5))
        && !THURSDAYS_AND_FRIDAYS.contains(day.toString())
        && !(recess && CLOSED.contains(day.toString()));
  }

  private static boolean closed(LocalDate day) {
    return CLOSED.contains(day.toString());
  }
}
