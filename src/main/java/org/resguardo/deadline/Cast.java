package org.resguardo.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.reference.DeadlineRule.Level;
import org.resguardo.reference.Terms;

/** Who and what a case is about, as its events name them. */
final class Cast {
  private static final String DECISION = "DECISION:";
  private static final String PROCEDURE = "PROCEDURE:";
  private static final List<String> STRONGEST_FIRST =
      List.of("JUVENILE", "ORGANISED", "COMPLEX", "FLAGRANCY");

  private final Terms terms;
  private final Set<Subject> accused = new LinkedHashSet<>();
  private final Set<Subject> victims = new LinkedHashSet<>();
  private final Map<Long, Subject> counts = new LinkedHashMap<>();
  private final Map<Long, Subject> measures = new LinkedHashMap<>();
  private final Map<Long, LocalDate> factsOf = new LinkedHashMap<>();

  Cast(List<Happening> events, Terms terms) {
    this.terms = terms;
    events.forEach(this::know);
  }

  private void know(Happening event) {
    Subject subject = event.subject();
    if (subject.accused() != null) {
      accused.add(subject.at(Level.ACCUSED));
    }
    if (subject.victim() != null) {
      victims.add(subject.at(Level.VICTIM));
    }
    if (subject.count() != null && event.code().equals("FACTS")) {
      counts.put(subject.count(), subject);
      factsOf.put(subject.count(), event.on());
    }
    if (subject.measure() != null && event.code().startsWith("MEASURE:")) {
      measures.putIfAbsent(subject.measure(), subject);
    }
  }

  /** Whose terms of that level the event starts. */
  Collection<Subject> subjects(Happening event, Level level) {
    Subject about = event.subject();
    if (about.has(level)) {
      return List.of(
          switch (level) {
            case COUNT -> counts.getOrDefault(about.count(), about);
            case MEASURE -> measures.getOrDefault(about.measure(), about);
            default -> about.at(level);
          });
    }
    return all(level).stream().filter(subject -> subject.touches(about)).toList();
  }

  private Collection<Subject> all(Level level) {
    return switch (level) {
      case CASE -> List.of(Subject.CASE);
      case ACCUSED -> accused;
      case COUNT -> counts.values();
      case MEASURE -> measures.values();
      case VICTIM -> victims;
    };
  }

  /** The day whose law holds: that of the facts for a count, else that of the event. */
  LocalDate lawOf(Subject subject, Happening start) {
    return subject.count() == null ? start.on() : factsOf.getOrDefault(subject.count(), start.on());
  }

  /** One juvenile among the accused does not make the whole case juvenile. */
  String procedure(Subject subject, List<Happening> touching) {
    Set<String> declared = new LinkedHashSet<>();
    for (Happening event : touching) {
      String code = declared(event);
      boolean reaches = !subject.isCase() || event.subject().isCase() || !"JUVENILE".equals(code);
      if (code != null && reaches) {
        declared.add(code);
      }
    }
    return STRONGEST_FIRST.stream().filter(declared::contains).findFirst().orElse("ORDINARY");
  }

  private String declared(Happening event) {
    if (event.code().startsWith(PROCEDURE)) {
      return event.code().substring(PROCEDURE.length());
    }
    return event.code().startsWith(DECISION)
        ? terms.procedureDeclaredBy(event.code().substring(DECISION.length()))
        : null;
  }
}
