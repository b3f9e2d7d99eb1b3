package org.resguardo.casefile;

import java.time.LocalDate;

/** A stretch of time that one accused spent in one stage; {@code left} null = still there. */
record StageSpell(
    long accusedId, String stage, LocalDate entered, LocalDate left, Long decisionId) {
  StageSpell until(LocalDate day) {
    return new StageSpell(accusedId, stage, entered, day, decisionId);
  }
}
