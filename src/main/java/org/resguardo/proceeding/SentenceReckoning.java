package org.resguardo.proceeding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The arithmetic of a sentence, to stand beside what the judgment says: penalties put together, the
 * limits of the country, the days served before. Every part is kept, so that a page can show it.
 */
public record SentenceReckoning(
    List<Part> parts,
    Term sum,
    Term limit,
    Term cap,
    Term total,
    List<Credit> credits,
    long credited,
    LocalDate lastDay) {
  public SentenceReckoning {
    parts = List.copyOf(parts);
    credits = List.copyOf(credits);
  }

  /** A prison term for one count. {@code group} and {@code concurrence} may be null. */
  record Penalty(int charge, String concurrence, String group, Term term) {}

  /** What goes into the sum: one penalty, or the longest of a group. */
  public record Part(List<Integer> charges, String concurrence, boolean longest, Term term) {
    public Part {
      charges = List.copyOf(charges);
    }
  }

  /** Time under a measure; {@code rate}: how many days of it make one; null end: it runs on. */
  record Served(String kind, LocalDate from, LocalDate to, int rate) {}

  /** {@code days} that no other measure counted, and what they are worth. */
  public record Credit(
      String kind, LocalDate from, LocalDate to, int rate, long days, long credited) {}

  /** {@code until}: the day before which measures count; {@code start} may be null. */
  static SentenceReckoning of(
      List<Penalty> penalties,
      SentenceRules rules,
      List<Served> served,
      LocalDate until,
      LocalDate start) {
    List<Part> parts = parts(penalties, rules);
    Term sum = parts.stream().map(Part::term).reduce(Term.NONE, Term::plus);
    Term longest = parts.stream().map(Part::term).max(Comparator.naturalOrder()).orElse(Term.NONE);
    Term limit = rules.times() == null || parts.size() < 2 ? null : longest.times(rules.times());
    Term total = least(least(sum, limit), rules.cap());
    List<Credit> credits = credits(served, until);
    long credited = credits.stream().mapToLong(Credit::credited).sum();
    return new SentenceReckoning(
        parts,
        sum,
        limit,
        rules.cap(),
        total,
        credits,
        credited,
        start == null || total.isNone() ? null : total.lastDay(start, credited));
  }

  private static Term least(Term term, Term most) {
    return most != null && most.compareTo(term) < 0 ? most : term;
  }

  private static List<Part> parts(List<Penalty> penalties, SentenceRules rules) {
    Map<String, List<Penalty>> groups = new LinkedHashMap<>();
    for (Penalty penalty : penalties) {
      boolean together = penalty.group() != null && rules.takesLongest(penalty.concurrence());
      String key = together ? penalty.concurrence() + "/" + penalty.group() : "#" + groups.size();
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(penalty);
    }
    return groups.values().stream().map(SentenceReckoning::part).toList();
  }

  private static Part part(List<Penalty> group) {
    Term longest =
        group.stream().map(Penalty::term).max(Comparator.naturalOrder()).orElse(Term.NONE);
    return new Part(
        group.stream().map(Penalty::charge).toList(),
        group.get(0).concurrence(),
        group.size() > 1,
        longest);
  }

  // A day under two measures counts once, by the one that is worth more.
  private static List<Credit> credits(List<Served> served, LocalDate until) {
    List<Credit> credits = new ArrayList<>();
    TreeSet<Long> counted = new TreeSet<>();
    List<Served> dearest =
        served.stream()
            .sorted(Comparator.comparingInt(Served::rate).thenComparing(Served::from))
            .toList();
    for (Served one : dearest) {
      LocalDate last =
          one.to() == null || !one.to().isBefore(until) ? until.minusDays(1) : one.to();
      long days = 0;
      for (LocalDate day = one.from(); !day.isAfter(last); day = day.plusDays(1)) {
        days += counted.add(day.toEpochDay()) ? 1 : 0;
      }
      if (ChronoUnit.DAYS.between(one.from(), last) >= 0) {
        credits.add(new Credit(one.kind(), one.from(), last, one.rate(), days, days / one.rate()));
      }
    }
    return credits;
  }
}
