package org.resguardo.casefile;

import java.time.LocalDate;

/**
 * Something that happened to the case or to one accused, on the day it happened. {@code id} is the
 * order of recording. {@code content}: the office, user id, offence or closing reason that the
 * event brings; KNOWN or UNKNOWN for an accused that was added.
 */
record CaseEvent(
    long id,
    Kind kind,
    LocalDate on,
    Long accusedId,
    String effect,
    String toStage,
    String officeAct,
    Long decisionId,
    String content) {
  enum Kind {
    REGISTERED,
    ACCUSED_ADDED,
    ACCUSED_IDENTIFIED,
    ASSIGNED,
    REQUALIFIED,
    TRANSFERRED,
    MOVED,
    CLOSED,
    REOPENED,
    /** The accused goes on in another case; content: its id. */
    SPLIT_OFF,
    /** The case came from another one with what is recorded before this. */
    SPLIT_FROM
  }

  static CaseEvent registered(LocalDate on, String office) {
    return plain(Kind.REGISTERED, on, null, office);
  }

  static CaseEvent plain(Kind kind, LocalDate on, Long accusedId, String content) {
    return new CaseEvent(0, kind, on, accusedId, null, null, null, null, content);
  }

  static CaseEvent moved(Move move, Long accusedId) {
    return new CaseEvent(
        0,
        Kind.MOVED,
        move.on(),
        accusedId,
        move.effect(),
        move.toStage(),
        move.officeAct(),
        move.decisionId(),
        null);
  }

  /**
   * The same move, of the accused in the case it goes on in, where the stage may have another code;
   * the decision stays behind.
   */
  CaseEvent goingOn(long accused, LocalDate day, String stage) {
    return new CaseEvent(0, kind, day, accused, effect, stage, officeAct, null, content);
  }

  CaseEvent numbered(long number) {
    return new CaseEvent(
        number, kind, on, accusedId, effect, toStage, officeAct, decisionId, content);
  }

  CaseEvent on(LocalDate day) {
    return new CaseEvent(id, kind, day, accusedId, effect, toStage, officeAct, decisionId, content);
  }
}
