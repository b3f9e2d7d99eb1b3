package org.resguardo.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * What a decision does to the course of the case. {@code accusedIds} empty = the whole case, also
 * one without accused. {@code effect}: MOVES, SUSPENDS, RESUMES, CLOSES, REOPENS, JUDGES or NONE;
 * {@code toStage} a stage of the pack or null; {@code officeAct} the office's closing act
 * (ACCUSATION, DISMISSAL, ARCHIVE, DISCONTINUANCE, OPPORTUNITY, OTHER_CLOSING) or null; {@code on}
 * the day of the decision, which may lie in the past.
 */
public record Move(
    Long decisionId,
    List<Long> accusedIds,
    String effect,
    String toStage,
    String officeAct,
    LocalDate on) {
  public Move {
    accusedIds = accusedIds == null ? List.of() : List.copyOf(accusedIds);
  }
}
