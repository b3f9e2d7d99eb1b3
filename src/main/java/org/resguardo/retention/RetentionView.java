package org.resguardo.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * People of one closed case whose time to be kept is over, and what was decided. The arithmetic:
 * {@code startedOn} + {@code years} = {@code dueOn}, by {@code law}, null when the pack has it no
 * more. {@code keptTo}: decided to be kept until then.
 */
public record RetentionView(
    long id,
    long caseId,
    String caseNumber,
    String office,
    String rule,
    RetentionRule law,
    String record,
    String runsFrom,
    int years,
    LocalDate startedOn,
    LocalDate dueOn,
    LocalDate keptTo,
    Instant finishedAt,
    Decision decision,
    List<Person> people,
    State state) {

  /** Where it stands: what somebody has to do, or that nobody has. */
  public enum State {
    DUE,
    WAITING,
    GOING,
    HELD,
    KEPT,
    DONE
  }

  /** The last decision. {@code approved} null: nobody has answered it, or none is needed. */
  public record Decision(
      long id,
      String kind,
      String reason,
      LocalDate keptTo,
      long deciderId,
      String decider,
      Instant decidedAt,
      Boolean approved,
      String approver,
      Instant approvedAt,
      Instant doneAt) {}

  /**
   * Somebody by code. {@code heldBy}: the order under which this person is kept, empty when it was
   * given in another case; null when there is none.
   */
  public record Person(String party, String code, Instant erasedAt, String heldBy) {
    public boolean isHeld() {
      return heldBy != null && erasedAt == null;
    }

    public boolean isErased() {
      return erasedAt != null;
    }

    boolean mayGo() {
      return heldBy == null && erasedAt == null;
    }
  }

  RetentionView with(List<Person> some, RetentionRule of, LocalDate today) {
    return new RetentionView(
        id,
        caseId,
        caseNumber,
        office,
        rule,
        of,
        record,
        runsFrom,
        years,
        startedOn,
        dueOn,
        keptTo,
        finishedAt,
        decision,
        some,
        state(some, today));
  }

  private State state(List<Person> some, LocalDate today) {
    if (finishedAt != null) {
      return State.DONE;
    }
    if (isAsked()) {
      return decision.approved() == null ? State.WAITING : State.GOING;
    }
    if (keptTo != null && !keptTo.isBefore(today)) {
      return State.KEPT;
    }
    return some.stream().anyMatch(Person::mayGo) ? State.DUE : State.HELD;
  }

  private boolean isAsked() {
    return decision != null
        && "ERASE".equals(decision.kind())
        && decision.doneAt() == null
        && !Boolean.FALSE.equals(decision.approved());
  }

  public boolean isToDecide() {
    return state == State.DUE;
  }

  public boolean isToApprove() {
    return state == State.WAITING;
  }

  /** Whether somebody has to do something about it; what an order holds waits for nobody. */
  public boolean isUndone() {
    return state == State.DUE || state == State.WAITING || state == State.GOING;
  }

  /** Whether anybody of it is under an order to be kept. */
  public boolean isAnyHeld() {
    return people.stream().anyMatch(Person::isHeld);
  }
}
