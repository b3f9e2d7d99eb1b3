package org.resguardo.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.reference.DeadlineRule;
import org.resguardo.reference.Terms;

/**
 * From the law and from what happened to what is due, and nothing else: no clock, no store, no
 * memory between two cases. The law is an argument, so that several countries, or the law of today
 * and a draft, are worked out side by side.
 */
final class DeadlineEngine {
  private static final List<String> CHAINS = List.of("RULE:", "DONE:");

  private final Terms terms;
  private final Map<String, DeadlineRule> rules = new LinkedHashMap<>();
  private final Map<String, List<DeadlineRule>> overlays;

  DeadlineEngine(Terms terms) {
    this.terms = terms;
    terms.rules().stream()
        .filter(rule -> !rule.isOverlay())
        .sorted(Comparator.comparingInt(DeadlineRule::sort))
        .forEach(rule -> rules.put(rule.code(), rule));
    this.overlays =
        terms.rules().stream()
            .filter(DeadlineRule::isOverlay)
            .collect(Collectors.groupingBy(rule -> rule.overlay().of()));
  }

  /** The rules that another rule starts or is ended by, so that a day alone can change a case. */
  Set<String> chained() {
    return rules.values().stream()
        .flatMap(DeadlineEngine::links)
        .collect(Collectors.toUnmodifiableSet());
  }

  List<Computed> compute(CaseEvents found, LocalDate today) {
    Work work = new Work(found, today);
    rules.values().forEach(work::settle);
    return work.results;
  }

  /** The codes of the rules that a rule looks at. */
  private static Stream<String> links(DeadlineRule rule) {
    return Stream.of(
            rule.triggers(), rule.doneBy(), rule.endedBy(), rule.requires(), rule.excludes())
        .flatMap(Collection::stream)
        .filter(event -> CHAINS.stream().anyMatch(event::startsWith))
        .map(event -> event.substring(event.indexOf(':') + 1));
  }

  /** One case on the table. */
  private final class Work {
    private final CaseEvents found;
    private final LocalDate today;
    private final Cast cast;
    private final List<Happening> events;
    private final List<Computed> results = new ArrayList<>();
    private final Set<String> settled = new HashSet<>();

    Work(CaseEvents found, LocalDate today) {
      this.found = found;
      this.today = today;
      this.events = new ArrayList<>(found.events());
      this.events.sort(Comparator.comparing(Happening::moment));
      this.cast = new Cast(events, terms);
    }

    /** The rules it hangs on come first; what they give are events like any other. */
    void settle(DeadlineRule rule) {
      if (!settled.add(rule.code())) {
        return;
      }
      links(rule).map(rules::get).filter(one -> one != null).forEach(this::settle);
      List<Computed> terms = start(rule);
      results.addAll(terms);
      terms.stream().flatMap(this::consequence).forEach(events::add);
    }

    private List<Computed> start(DeadlineRule rule) {
      Map<Subject, List<Happening>> starts = new LinkedHashMap<>();
      for (Happening event : events) {
        if (event.isOneOf(rule.triggers())) {
          for (Subject subject : cast.subjects(event, rule.level())) {
            starts.computeIfAbsent(subject, fresh -> new ArrayList<>()).add(event);
          }
        }
      }
      List<Computed> computed = new ArrayList<>();
      starts.forEach((subject, of) -> run(rule, subject, of, computed));
      return computed;
    }

    private void run(
        DeadlineRule rule, Subject subject, List<Happening> starts, List<Computed> into) {
      List<Happening> touching =
          events.stream().filter(event -> subject.touches(event.subject())).toList();
      if (!applies(rule, subject, touching)) {
        return;
      }
      Set<String> seen = new HashSet<>();
      for (Happening start : chosen(rule, starts)) {
        if (rule.validOn(cast.lawOf(subject, start)) && seen.add(start.ref())) {
          TermRun run =
              new TermRun(
                  terms.calendar(), rule, overlays.getOrDefault(rule.code(), List.of()), subject);
          into.add(run.from(start, touching, found.marks()));
        }
      }
    }

    private boolean applies(DeadlineRule rule, Subject subject, List<Happening> touching) {
      return (rule.procedures().isEmpty()
              || rule.procedures().contains(cast.procedure(subject, touching)))
          && rule.requires().stream().allMatch(code -> happened(touching, code))
          && rule.excludes().stream().noneMatch(code -> happened(touching, code));
    }

    private boolean happened(List<Happening> touching, String code) {
      return touching.stream().anyMatch(event -> event.isOneOf(List.of(code)));
    }

    private List<Happening> chosen(DeadlineRule rule, List<Happening> starts) {
      return switch (rule.which()) {
        case EVERY -> starts;
        case FIRST -> starts.subList(0, 1);
        case LAST -> starts.subList(starts.size() - 1, starts.size());
      };
    }

    private Stream<Happening> consequence(Computed term) {
      List<Happening> links = new ArrayList<>();
      if (term.expired(today)) {
        links.add(link("RULE:", term, term.due().toLocalDate()));
      }
      if (term.state() == Computed.State.DONE) {
        links.add(link("DONE:", term, term.closedOn()));
      }
      return links.stream();
    }

    private Happening link(String kind, Computed term, LocalDate on) {
      return new Happening(
          kind + term.rule().code(),
          on,
          kind.startsWith("R") && term.inHours() ? term.due().toLocalTime() : null,
          term.key(),
          term.subject(),
          null,
          null);
    }
  }
}
