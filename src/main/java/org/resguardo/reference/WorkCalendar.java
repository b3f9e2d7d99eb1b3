package org.resguardo.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which days the courts of a country work, for any year: from its holidays and its weekend. */
public final class WorkCalendar {
  private static final String RECESS = "RECESS";

  private final List<DayRule> rules;
  private final Set<DayOfWeek> weekend;
  private final Map<Integer, Map<LocalDate, DayRule>> years = new ConcurrentHashMap<>();

  public WorkCalendar(List<DayRule> rules, Set<DayOfWeek> weekend) {
    this.rules = List.copyOf(rules);
    this.weekend = Set.copyOf(weekend);
  }

  public boolean works(LocalDate day) {
    return !weekend.contains(day.getDayOfWeek()) && !free(day).containsKey(day);
  }

  public boolean inRecess(LocalDate day) {
    DayRule rule = free(day).get(day);
    return rule != null && RECESS.equals(rule.kind());
  }

  /** A working day as a term in working days counts it: a recess need not stop the term. */
  public boolean counts(LocalDate day, boolean recessStops) {
    return works(day) || !recessStops && inRecess(day) && !weekend.contains(day.getDayOfWeek());
  }

  /** The code of the holiday under which its name is known; null on any other day. */
  public String holiday(LocalDate day) {
    DayRule rule = free(day).get(day);
    return rule == null ? null : rule.day();
  }

  private Map<LocalDate, DayRule> free(LocalDate day) {
    return years.computeIfAbsent(day.getYear(), this::year);
  }

  /** A recess may have begun in the year before. A holiday within a recess stays a holiday. */
  private Map<LocalDate, DayRule> year(int year) {
    Map<LocalDate, DayRule> days = new HashMap<>();
    for (DayRule rule : rules) {
      for (int began = year - 1; began <= year; began++) {
        LocalDate last = rule.last(began);
        for (LocalDate day = rule.first(began);
            day != null && !day.isAfter(last);
            day = day.plusDays(1)) {
          if (day.getYear() == year && CodeValue.validOn(rule.validFrom(), rule.validTo(), day)) {
            days.merge(day, rule, (a, b) -> RECESS.equals(a.kind()) ? b : a);
          }
        }
      }
    }
    return Map.copyOf(days);
  }
}
