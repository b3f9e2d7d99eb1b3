package org.resguardo.proceeding;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One hearing with everything on its page. {@code fixed} holds what was fixed, people by code;
 * {@code results} the one that holds first, then those it replaced; {@code mayRecord}: whether the
 * caller may change it or record its result.
 */
public record HearingView(
    long id,
    int version,
    String number,
    HearingEntry fixed,
    HearingState state,
    List<Result> results,
    List<Link> links,
    Cast cast,
    boolean mayRecord) {
  /**
   * Times are civil time; {@code recordedAt} an instant; {@code holds} false when it was replaced.
   */
  public record Result(
      String result,
      String reason,
      LocalDateTime startedAt,
      LocalDateTime endedAt,
      String note,
      String recording,
      List<Sitting> sittings,
      Instant recordedAt,
      String recordedBy,
      boolean holds) {}

  /** One of several sittings. */
  public record Sitting(LocalDateTime start, LocalDateTime end) {}

  /** The hearing before this one ({@code before}) or one that came out of it. */
  public record Link(long id, LocalDateTime start, String kind, boolean before) {}

  public LocalDateTime end() {
    return fixed.getStart().plusMinutes(fixed.getMinutes());
  }

  /** The result that holds, or null. */
  public Result result() {
    return results.stream().filter(Result::holds).findFirst().orElse(null);
  }

  public List<Result> replaced() {
    return results.stream().filter(result -> !result.holds()).toList();
  }
}
