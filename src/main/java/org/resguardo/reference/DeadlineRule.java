package org.resguardo.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One row of {@code deadline_rule.csv}: what starts a term, how long it runs, what stops, lengthens
 * and fulfils it, and what happens when it is let pass. Events are written as in {@link
 * TriggerCode}.
 */
public record DeadlineRule(
    String code,
    int sort,
    List<String> procedures,
    Level level,
    List<String> triggers,
    Which which,
    List<String> requires,
    List<String> excludes,
    Term term,
    List<Extension> extensions,
    Integer totalMost,
    Pause pause,
    Restart restart,
    Overlay overlay,
    List<String> doneBy,
    List<String> endedBy,
    List<Integer> warnDays,
    String gravity,
    String duty,
    String article,
    LocalDate validFrom,
    LocalDate validTo,
    boolean confirmed) {

  /** Whose term it is: one deadline for each. */
  public enum Level {
    CASE,
    ACCUSED,
    COUNT,
    MEASURE,
    VICTIM
  }

  /** Of several starting events: each has its own term, or only the first or the last counts. */
  public enum Which {
    EVERY,
    FIRST,
    LAST
  }

  public enum Unit {
    HOURS,
    DAYS,
    WORKING_DAYS,
    MONTHS,
    YEARS
  }

  /** Where a term goes that ends on a day without work. */
  public enum Roll {
    NONE,
    NEXT,
    PREVIOUS
  }

  /**
   * @param penalty the length is the highest penalty of the count's offence, not {@code length}
   * @param firstDay whether the day of the event is the first day of the term
   * @param recess whether the days of a recess are not counted
   */
  public record Term(
      int length,
      boolean penalty,
      Unit unit,
      Integer least,
      Integer most,
      boolean firstDay,
      Roll roll,
      boolean recess) {}

  /** By each such event the term grows, at most so many times. */
  public record Extension(String event, int length, int times) {}

  public record Pause(List<String> stops, List<String> resumes) {}

  /** An interruption: the term begins anew, with this share of its length. */
  public record Restart(List<String> events, int percent) {}

  /** REPLACES, STOPS or ADDS: what a law for a time does to the rule {@code of}. */
  public record Overlay(String of, String how) {}

  public boolean validOn(LocalDate day) {
    return CodeValue.validOn(validFrom, validTo, day);
  }

  public boolean isOverlay() {
    return overlay != null;
  }

  static DeadlineRule of(CodeValue value) {
    Cells cells = new Cells(value.attributes());
    return new DeadlineRule(
        value.code(),
        value.sort(),
        cells.words("procedure"),
        Level.valueOf(cells.text("level", "CASE")),
        cells.words("triggers"),
        Which.valueOf(cells.text("which", "EVERY")),
        cells.words("requires"),
        cells.words("excludes"),
        term(cells),
        cells.words("extended_by").stream().map(DeadlineRule::extension).toList(),
        cells.number("total_most"),
        new Pause(cells.words("stops"), cells.words("resumes")),
        new Restart(
            cells.words("restarts"), Integer.parseInt(cells.text("restart_percent", "100"))),
        cells.has("overlay_of")
            ? new Overlay(cells.text("overlay_of", ""), cells.text("overlay", "REPLACES"))
            : null,
        cells.words("done_by"),
        cells.words("ended_by"),
        cells.words("warn_days").stream().map(Integer::valueOf).toList(),
        cells.text("gravity", "NONE"),
        cells.text("duty", "OFFICE"),
        cells.text("article", ""),
        value.validFrom(),
        value.validTo(),
        value.confirmed());
  }

  private static Term term(Cells cells) {
    boolean penalty = "PENALTY".equals(cells.text("length", ""));
    return new Term(
        penalty ? 0 : Integer.parseInt(cells.text("length", "0")),
        penalty,
        Unit.valueOf(cells.text("unit", "DAYS")),
        cells.number("least"),
        cells.number("most"),
        "Y".equals(cells.text("first_day", "N")),
        Roll.valueOf(cells.text("rolls", "NONE")),
        "STOPS".equals(cells.text("recess", "RUNS")));
  }

  /** {@code EVENT@length} or {@code EVENT@length*times}. */
  private static Extension extension(String text) {
    int at = text.indexOf('@');
    String[] amount = text.substring(at + 1).split("\\*");
    return new Extension(
        text.substring(0, at),
        Integer.parseInt(amount[0]),
        amount.length > 1 ? Integer.parseInt(amount[1]) : 1);
  }

  private record Cells(Map<String, String> cells) {
    boolean has(String name) {
      return !cells.getOrDefault(name, "").isEmpty();
    }

    String text(String name, String otherwise) {
      return has(name) ? cells.get(name) : otherwise;
    }

    List<String> words(String name) {
      return has(name) ? Arrays.asList(cells.get(name).split(" +")) : List.of();
    }

    Integer number(String name) {
      return has(name) ? Integer.valueOf(cells.get(name)) : null;
    }
  }
}
