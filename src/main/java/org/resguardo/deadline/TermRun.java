package org.resguardo.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.deadline.Reckoning.Gap;
import org.resguardo.deadline.Step.Kind;
import org.resguardo.reference.DeadlineRule;
import org.resguardo.reference.DeadlineRule.Extension;
import org.resguardo.reference.DeadlineRule.Term;
import org.resguardo.reference.DeadlineRule.Unit;
import org.resguardo.reference.TriggerCode;
import org.resguardo.reference.WorkCalendar;

/** One term of one subject from its beginning to its end, writing down each step as it goes. */
final class TermRun {
  private static final int WHOLE = 100;
  private static final int MONTHS_OF_YEAR = 12;
  private static final String LIMIT = "LIMIT";

  private final WorkCalendar calendar;
  private final DeadlineRule rule;
  private final List<DeadlineRule> overlays;
  private final Subject subject;
  private final List<Step> working = new ArrayList<>();

  private Term term;
  private Happening start;
  private LocalDateTime from;
  private int length;
  private Unit unit;
  private LocalDateTime due;
  private LocalDate stated;
  private List<Gap> gaps;
  private Gap open;
  private final Map<Extension, Integer> used = new HashMap<>();

  TermRun(WorkCalendar calendar, DeadlineRule rule, List<DeadlineRule> overlays, Subject subject) {
    this.calendar = calendar;
    this.rule = rule;
    this.overlays = overlays;
    this.subject = subject;
  }

  Computed from(Happening beginning, List<Happening> touching, Map<String, Mark> marks) {
    start = beginning;
    from = beginning.moment();
    stated = beginning.stated();
    working.add(Step.of(Kind.START, start.code(), start.on(), start.at()));
    term();
    Mark mark = marks.get(rule.code() + "|" + subject.key() + "|" + start.ref());
    Standstill still = new Standstill(rule, overlays, start.on(), working);
    still.find(touching, mark);
    gaps = still.gaps();
    open = still.open();
    due = last(new ArrayList<>());
    touching.stream().filter(event -> event.follows(start)).forEach(this::hear);
    LocalDateTime computed = finish();
    LocalDateTime prevails = prevailing(computed, mark);
    working.add(
        Step.of(
            Kind.LAST,
            prevails == null ? null : prevails.toLocalDate(),
            unit == Unit.HOURS && prevails != null ? prevails.toLocalTime() : null));
    return new Closing(rule, start, touching, mark)
        .of(subject, prevails, computed, List.copyOf(working));
  }

  private void term() {
    term = rule.term();
    for (DeadlineRule overlay : overlays) {
      if ("REPLACES".equals(overlay.overlay().how()) && overlay.validOn(start.on())) {
        term = overlay.term();
        working.add(Standstill.note(overlay));
      }
    }
    unit = term.unit();
    if (term.penalty()) {
      working.add(Step.of(Kind.PENALTY, start.months(), term.least(), term.most()));
    }
    length = whole();
    working.add(Step.of(Kind.TERM, length, unit, term.firstDay() ? "Y" : ""));
  }

  private int whole() {
    if (!term.penalty()) {
      return term.length();
    }
    int months = start.months() == null ? 0 : start.months();
    int least = term.least() == null ? months : Math.max(months, term.least());
    return term.most() == null ? least : Math.min(least, term.most());
  }

  /** An interruption or an extension; one that comes when the term is over changes nothing. */
  private void hear(Happening event) {
    if (event.isOneOf(rule.restart().events())) {
      restart(event);
      return;
    }
    Extension extension = null;
    for (Extension one : rule.extensions()) {
      boolean fits = TriggerCode.covers(one.event(), event.code());
      if (fits && (extension == null || one.event().length() > extension.event().length())) {
        extension = one;
      }
    }
    if (extension != null) {
      extend(extension, event);
    }
  }

  private void restart(Happening event) {
    if (event.on().isAfter(due.toLocalDate()) || !event.moment().isAfter(from)) {
      return;
    }
    from = event.moment();
    int whole = whole();
    int percent = rule.restart().percent();
    if (percent != WHOLE && term.unit() == Unit.YEARS) {
      unit = Unit.MONTHS;
      whole = whole * MONTHS_OF_YEAR;
    }
    length = whole * percent / WHOLE;
    working.add(Step.of(Kind.RESTART, event.code(), event.on(), length, unit));
    due = last(new ArrayList<>());
  }

  private void extend(Extension extension, Happening event) {
    int times = used.merge(extension, 1, Integer::sum);
    if (times > extension.times()) {
      working.add(Step.of(Kind.EXHAUSTED, event.code(), event.on()));
      return;
    }
    length += extension.length();
    stated = event.stated();
    working.add(
        Step.of(Kind.EXTEND, event.code(), event.on(), extension.length(), unit, event.ref()));
    if (rule.totalMost() != null && length > rule.totalMost()) {
      length = rule.totalMost();
      working.add(Step.of(Kind.CAP, length, unit));
    }
    due = last(new ArrayList<>());
  }

  /** The end as reckoned now; null while the term stands still. */
  private LocalDateTime finish() {
    for (DeadlineRule overlay : overlays) {
      boolean runsInIt =
          !overlay.validFrom().isAfter(due.toLocalDate())
              && (overlay.validTo() == null || !overlay.validTo().isBefore(start.on()));
      if ("ADDS".equals(overlay.overlay().how()) && runsInIt) {
        length += overlay.term().length();
        working.add(Standstill.note(overlay));
      }
    }
    due = last(working);
    if (open != null && !open.from().isAfter(due.toLocalDate())) {
      working.add(Step.of(Kind.PAUSE, "", open.from(), ""));
      return null;
    }
    return due;
  }

  private LocalDateTime last(List<Step> into) {
    if (unit == Unit.HOURS) {
      LocalDateTime end = from.plusHours(length);
      for (Gap gap : gaps) {
        if (!gap.from().atStartOfDay().isAfter(end)) {
          end = end.plusDays(ChronoUnit.DAYS.between(gap.from(), gap.until()));
        }
      }
      return end;
    }
    Reckoning reckoning = new Reckoning(calendar, term, gaps);
    LocalDate last = reckoning.last(from.toLocalDate(), length, unit, into);
    return reckoning.rolled(last, into).atTime(LocalTime.MAX.truncatedTo(ChronoUnit.MINUTES));
  }

  /** What the order says prevails over the reckoning, and what a later decision says over both. */
  private LocalDateTime prevailing(LocalDateTime computed, Mark mark) {
    if (mark != null && mark.due() != null) {
      working.add(Step.of(Kind.OVERRIDE, mark.due(), mark.dueBy()));
      return mark.due().atTime(LocalTime.MAX.truncatedTo(ChronoUnit.MINUTES));
    }
    // The end of an order is the end of its limit, not of the reviews and requests it also starts.
    if (stated != null && computed != null && LIMIT.equals(rule.duty())) {
      working.add(Step.of(Kind.STATED, stated, computed.toLocalDate()));
      return stated.atTime(LocalTime.MAX.truncatedTo(ChronoUnit.MINUTES));
    }
    return computed;
  }
}
