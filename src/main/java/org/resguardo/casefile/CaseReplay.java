package org.resguardo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.casefile.CaseEvent.Kind;
import org.resguardo.reference.Stage;

/**
 * Works out where a case stands from everything that happened to it, in the order of the facts and
 * not of their recording: a decision that is entered late, or out of order, takes its place. Pure:
 * the same events give the same answer.
 */
final class CaseReplay {
  private static final Map<String, String> RESOLVED_BY_CLOSING =
      Map.ofEntries(
          Map.entry("DISMISSAL", "DISMISSAL"),
          Map.entry("ARCHIVE", "ARCHIVE"),
          Map.entry("OPPORTUNITY", "OPPORTUNITY"),
          Map.entry("PROVISIONAL_DISMISSAL", "DISCONTINUANCE"),
          Map.entry("FINAL_DISMISSAL", "DISCONTINUANCE"),
          Map.entry("CONVICTION", "FINAL_JUDGMENT"),
          Map.entry("ACQUITTAL", "FINAL_JUDGMENT"),
          Map.entry("SECURITY_MEASURE", "FINAL_JUDGMENT"),
          Map.entry("JOINED", "JOINED"));
  private static final String OTHER_CLOSING = "OTHER_CLOSING";

  private final StageBook stages;
  private final Map<Long, Course> courses = new LinkedHashMap<>();
  private final LoadBook load = new LoadBook();
  private String office;
  private Long prosecutorId;
  private String offence;
  private boolean closed;
  // A case that was split off comes in as it stood in the other one: what its people went through
  // there is no flow here.
  private boolean arriving;

  private CaseReplay(StageBook stages) {
    this.stages = stages;
  }

  static CaseStanding of(List<CaseEvent> events, StageBook stages) {
    CaseReplay replay = new CaseReplay(stages);
    replay.arriving = events.stream().anyMatch(event -> event.kind() == Kind.SPLIT_FROM);
    inOrder(events).forEach(replay::happen);
    return replay.standing();
  }

  /**
   * By day, then registration and new accused first, then as recorded. Nothing is earlier than the
   * registration, and an accused is on record at the latest when the first decision names it.
   */
  static List<CaseEvent> inOrder(List<CaseEvent> events) {
    LocalDate registered =
        events.stream()
            .filter(event -> event.kind() == Kind.REGISTERED)
            .map(event -> event.on())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("a case begins with its registration"));
    Map<Long, LocalDate> firstNamed = new HashMap<>();
    events.stream()
        .filter(event -> event.accusedId() != null)
        .forEach(event -> firstNamed.merge(event.accusedId(), event.on(), CaseReplay::earlier));
    return events.stream()
        .map(
            event ->
                event.kind() == Kind.ACCUSED_ADDED
                    ? event.on(firstNamed.get(event.accusedId()))
                    : event)
        .<CaseEvent>map(event -> event.on().isBefore(registered) ? event.on(registered) : event)
        .sorted(
            Comparator.comparing((CaseEvent event) -> event.on())
                .thenComparingInt(event -> Math.min(event.kind().ordinal(), 2))
                .thenComparingLong(CaseEvent::id))
        .toList();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private void happen(CaseEvent event) {
    switch (event.kind()) {
      case REGISTERED -> {
        office = event.content();
        courses.put(Course.CASE_ITSELF, new Course(Course.CASE_ITSELF, false, event, stages));
      }
      case ACCUSED_ADDED ->
          courses.put(
              event.accusedId(),
              new Course(event.accusedId(), "KNOWN".equals(event.content()), event, stages));
      case ACCUSED_IDENTIFIED -> courses.get(event.accusedId()).identify();
      case ASSIGNED ->
          prosecutorId = event.content() == null ? null : Long.valueOf(event.content());
      case REQUALIFIED -> offence = event.content();
      case TRANSFERRED -> {
        office = event.content();
        prosecutorId = null;
      }
      case MOVED -> move(event);
      case SPLIT_OFF -> courses.get(event.accusedId()).leave(event.on());
      case SPLIT_FROM -> arriving = false;
      case CLOSED -> closed = true;
      case REOPENED -> closed = false;
    }
    if (!arriving) {
      settle(event);
    }
  }

  private void move(CaseEvent event) {
    courses.values().stream()
        .filter(course -> course.isReachedBy(event))
        .forEach(course -> course.move(event));
  }

  private void settle(CaseEvent event) {
    for (LoadView view : LoadView.values()) {
      load.settle(
          view,
          state(view),
          office,
          prosecutorId,
          offence,
          new LoadBook.Why(
              resolvedAs(event, view), movedAs(event), event.on(), event.decisionId()));
    }
  }

  private String state(LoadView view) {
    List<Course> pending = blocking().stream().filter(course -> course.holdsOpen(view)).toList();
    if (closed || pending.isEmpty()) {
      return null;
    }
    return pending.stream().allMatch(Course::suspended) ? "SUSPENDED" : "ACTIVE";
  }

  /**
   * Who holds the case: the known accused; those not identified only while nobody is; else itself.
   */
  private List<Course> blocking() {
    List<Course> accused =
        courses.values().stream()
            .filter(course -> course.accusedId() != Course.CASE_ITSELF && !course.left())
            .toList();
    List<Course> known = accused.stream().filter(Course::known).toList();
    if (!known.isEmpty()) {
      return known;
    }
    if (!accused.isEmpty()) {
      return accused;
    }
    // Where all went on elsewhere, the case stands where they left it.
    List<Course> gone = courses.values().stream().filter(Course::left).toList();
    return gone.isEmpty() ? List.copyOf(courses.values()) : gone;
  }

  private String resolvedAs(CaseEvent event, LoadView view) {
    if (event.kind() == Kind.CLOSED) {
      return RESOLVED_BY_CLOSING.getOrDefault(event.content(), OTHER_CLOSING);
    }
    if (event.kind() == Kind.SPLIT_OFF) {
      return "SPLIT_OUT";
    }
    if (event.kind() != Kind.MOVED) {
      return OTHER_CLOSING;
    }
    boolean judged =
        event.toStage() != null
            && stages.get(event.toStage()).isFinal()
            && !stages.get(event.toStage()).isClosed();
    if (view == LoadView.PROCESS && judged) {
      return "FINAL_JUDGMENT";
    }
    return event.officeAct() == null ? OTHER_CLOSING : event.officeAct();
  }

  private static String movedAs(CaseEvent event) {
    return switch (event.kind()) {
      case TRANSFERRED -> "TRANSFERRED";
      case REQUALIFIED -> "REQUALIFIED";
      case SPLIT_FROM -> "SPLIT";
      default -> "REASSIGNED";
    };
  }

  private CaseStanding standing() {
    List<StageSpell> stageSpells = new ArrayList<>();
    courses.values().stream()
        .filter(course -> course.accusedId() != Course.CASE_ITSELF)
        .forEach(course -> stageSpells.addAll(course.spells()));
    List<AccusedStanding> accused =
        courses.values().stream()
            .filter(course -> course.accusedId() != Course.CASE_ITSELF)
            .map(AccusedStanding::of)
            .collect(Collectors.toList());
    return new CaseStanding(
        status(),
        stage(),
        blocking().stream().allMatch(Course::ended),
        office,
        prosecutorId,
        offence,
        accused,
        stageSpells,
        load.spells(),
        load.flows());
  }

  private String status() {
    String state = state(LoadView.PROCESS);
    return closed ? "CLOSED" : "SUSPENDED".equals(state) ? "SUSPENDED" : "ACTIVE";
  }

  /**
   * The least advanced of those still under way; when none is, of the suspended, then of the ended.
   */
  private Stage stage() {
    return Stream.<java.util.function.Predicate<Course>>of(
            course -> !course.ended() && !course.suspended(),
            course -> !course.ended(),
            course -> true)
        .map(
            those ->
                blocking().stream()
                    .filter(those)
                    .map(Course::stage)
                    .min(Comparator.comparingInt(Stage::sort))
                    .orElse(null))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }
}
