package org.resguardo.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The procedures of a country: the ordinary one, to which every row of the pack belongs that names
 * no other, and those of {@code procedure.csv} with stages, decisions, measures and sanctions of
 * their own. A further procedure may share decisions, hearings, measures and penalties with the
 * ordinary one by naming them. A country without that file has the ordinary one alone.
 */
public final class Procedures {
  public static final String ORDINARY = "ORDINARY";

  private static final String LIST = "procedure";
  private static final String STAGES = "stages";
  private static final String BY_AGE = "MAJORITY";

  /** The column of procedure.csv that names what is shared, by the list of the rows. */
  private static final Map<String, String> SHARED =
      Map.of(
          "decision_kind", "decisions",
          "hearing_kind", "hearings",
          "measure_kind", "measures",
          "sentence_kind", "sentences");

  private final Shelf shelf;

  Procedures(Shelf shelf) {
    this.shelf = shelf;
  }

  /** In the order of the pack. */
  public List<Stage> stages(String procedure) {
    return shelf.stages().values().stream()
        .filter(stage -> stage.procedure().equals(procedure))
        .toList();
  }

  /** Where a case of the procedure begins. */
  public String firstStage(String procedure) {
    return stages(procedure).stream()
        .min(Comparator.comparingInt(Stage::sort))
        .orElseThrow(() -> new IllegalArgumentException("the pack has no procedure " + procedure))
        .code();
  }

  /**
   * Where somebody stands who goes on in that procedure: the first of its stages at the same step
   * of the model all countries share, else its first; null stays null.
   */
  public String counterpart(String stage, String procedure) {
    if (stage == null || shelf.stages().get(stage).procedure().equals(procedure)) {
      return stage;
    }
    String step = shelf.stages().get(stage).step();
    return stages(procedure).stream()
        .filter(one -> one.step().equals(step))
        .map(Stage::code)
        .findFirst()
        .orElseGet(() -> firstStage(procedure));
  }

  /**
   * Kinds of decision of the procedure in force on a day (null: whenever), each with the stages of
   * this procedure from which it is expected.
   */
  public List<DecisionKind> decisionKinds(LocalDate on, String procedure) {
    return shelf.decisionKinds().values().stream()
        .filter(kind -> kind.validOn(on))
        .map(kind -> within(kind, procedure))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<DecisionKind> within(DecisionKind kind, String procedure) {
    List<String> own = stages(procedure).stream().map(Stage::code).toList();
    if (kind.fromStages().isEmpty() || kind.fromStages().stream().anyMatch(own::contains)) {
      return Optional.of(kind);
    }
    if (!shares(procedure, "decision_kind", kind.code())) {
      return Optional.empty();
    }
    Set<String> steps =
        kind.fromStages().stream()
            .map(stage -> shelf.stages().get(stage).step())
            .collect(Collectors.toSet());
    return Optional.of(
        kind.from(
            stages(procedure).stream()
                .filter(stage -> steps.contains(stage.step()))
                .map(Stage::code)
                .toList()));
  }

  /** Whether a kind of hearing, measure or penalty is one of the procedure. */
  public boolean has(String procedure, String list, String code) {
    CodeValue value = shelf.lists().getOrDefault(list, Map.of()).get(code);
    if (value == null) {
      return false;
    }
    if (shares(procedure, list, code)) {
      return true;
    }
    return "hearing_kind".equals(list)
        ? isHeard(value, procedure)
        : value.attributes().getOrDefault(LIST, ORDINARY).equals(procedure);
  }

  /** Whether it is a kind of sealed procedures and of no other: to others it says nothing. */
  public boolean onlySealed(String list, String code) {
    return Stream.concat(Stream.of(ORDINARY), shelf.values(LIST).stream().map(CodeValue::code))
        .filter(procedure -> has(procedure, list, code))
        .allMatch(this::isSealed);
  }

  private boolean isHeard(CodeValue hearing, String procedure) {
    List<String> stages = words(hearing.attributes().get(STAGES));
    return stages.isEmpty()
        || stages(procedure).stream().map(Stage::code).anyMatch(stages::contains);
  }

  private boolean shares(String procedure, String list, String code) {
    return SHARED.containsKey(list) && words(attribute(procedure, SHARED.get(list))).contains(code);
  }

  /** The procedure of whoever was a minor on the day of the facts, where the country has one. */
  public Optional<String> ofMinors() {
    return shelf.values(LIST).stream()
        .filter(value -> "MINOR".equals(value.attributes().get("accused")))
        .map(CodeValue::code)
        .findFirst();
  }

  /** Whether cases of the procedure are closed to all but those who work on such cases. */
  public boolean isSealed(String procedure) {
    return "Y".equals(attribute(procedure, "sealed"));
  }

  /** Whether the day of the seal of any hangs on the age of the accused. */
  public boolean anySealedByAge() {
    return shelf.values(LIST).stream()
        .anyMatch(value -> BY_AGE.equals(value.attributes().get("seal_from")));
  }

  /**
   * The day from which the record of an accused is sealed: so many years after the event that the
   * pack names, the majority of the accused or the closing of the case; null while that is not
   * known, or where the pack seals nothing.
   *
   * @param majority first day of the month in which the accused comes of age, or null
   */
  public LocalDate sealOn(String procedure, LocalDate majority, LocalDate closed) {
    String from = attribute(procedure, "seal_from");
    LocalDate start = BY_AGE.equals(from) ? majority : "CASE_CLOSED".equals(from) ? closed : null;
    return start == null
        ? null
        : start.plusYears(Integer.parseInt(attribute(procedure, "seal_years")));
  }

  /**
   * The procedures that seal a record, each with what the day hangs on (as {@code seal_from} says)
   * and the last day of it that has reached its seal.
   */
  public List<Reached> reached(LocalDate today) {
    return shelf.values(LIST).stream()
        .filter(value -> value.attributes().get("seal_from") != null)
        .map(value -> reached(value.code(), today))
        .toList();
  }

  /** {@code byAge}: the majority of the accused, else the closing of the case. */
  public record Reached(String procedure, boolean byAge, LocalDate last) {}

  private Reached reached(String code, LocalDate today) {
    int years = Integer.parseInt(attribute(code, "seal_years"));
    return new Reached(code, BY_AGE.equals(attribute(code, "seal_from")), today.minusYears(years));
  }

  /** The longest total of deprivation of liberty in months; null: that of the country. */
  public Integer longestTotal(String procedure) {
    String months = attribute(procedure, "total_max_months");
    return months == null ? null : Integer.valueOf(months);
  }

  private String attribute(String procedure, String name) {
    CodeValue value = shelf.lists().getOrDefault(LIST, Map.of()).get(procedure);
    return value == null ? null : value.attributes().get(name);
  }

  private static List<String> words(String text) {
    return text == null || text.isBlank() ? List.of() : Arrays.asList(text.split(" +"));
  }
}
