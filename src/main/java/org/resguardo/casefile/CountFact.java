package org.resguardo.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.resguardo.kernel.FuzzyDate;

/** What was charged in a count, and how it stood, from one instant to another. */
@Entity
@Table(name = "count_fact")
class CountFact extends RecordedFact {
  static final String SUSPECTED = "SUSPECTED";
  static final String CHANGED = "CHANGED";
  static final String DROPPED = "DROPPED";
  static final String JUDGED = "JUDGED";

  @Column(name = "count_id")
  private long countId;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "offence_code")
  private String offence;

  private boolean trafficking;
  private int acts;

  @Column(name = "from_on")
  private FuzzyDate from;

  @Column(name = "to_on")
  private FuzzyDate to;

  private String attempt;
  private String participation;
  private String relation;
  private Boolean cyber;
  private Boolean organised;

  @Column(name = "penalty_months")
  private Integer penaltyMonths;

  @Column(name = "penalty_other")
  private String penaltyOther;

  private String concurrence;

  @Column(name = "concurrence_group")
  private String concurrenceGroup;

  private String status;
  private String note;

  @Column(name = "decision_id")
  private Long decisionId;

  protected CountFact() {}

  CountFact(
      ChargeCount count,
      CountEntry entry,
      CountCellEntry cell,
      boolean trafficking,
      Instant at,
      long by) {
    super(at, by);
    countId = count.id();
    caseId = count.caseId();
    offence = entry.getOffence();
    this.trafficking = trafficking;
    acts = entry.getActs();
    from = entry.getFrom();
    to = entry.getTo();
    attempt = entry.getAttempt();
    participation = cell.getParticipation();
    relation = cell.getRelation();
    cyber = entry.getCyber();
    organised = entry.getOrganised();
    penaltyMonths = entry.getPenaltyMonths();
    penaltyOther = entry.getPenaltyOther();
    concurrence = entry.getConcurrence();
    concurrenceGroup = entry.getConcurrenceGroup();
    status = SUSPECTED;
  }

  private CountFact(CountFact other, Instant at, long by) {
    super(at, by);
    countId = other.countId;
    caseId = other.caseId;
    offence = other.offence;
    trafficking = other.trafficking;
    acts = other.acts;
    from = other.from;
    to = other.to;
    attempt = other.attempt;
    participation = other.participation;
    relation = other.relation;
    cyber = other.cyber;
    organised = other.organised;
    penaltyMonths = other.penaltyMonths;
    penaltyOther = other.penaltyOther;
    concurrence = other.concurrence;
    concurrenceGroup = other.concurrenceGroup;
    status = other.status;
    note = other.note;
    decisionId = other.decisionId;
  }

  /** The next row of this count: the same facts, another status. */
  CountFact standing(String newStatus, String why, Long decision, Instant at, long by) {
    CountFact next = new CountFact(this, at, by);
    next.status = newStatus;
    next.note = why;
    next.decisionId = decision == null ? decisionId : decision;
    return next;
  }

  /** The next row of this count: it stands as before a decision that was taken back. */
  CountFact again(CountBefore before, Instant at, long by) {
    CountFact next = new CountFact(this, at, by);
    next.status = before.status();
    next.note = null;
    next.decisionId = before.decision();
    return next;
  }

  /** The first row of the count that replaces this one: the same facts under another offence. */
  CountFact under(
      ChargeCount count,
      String newOffence,
      boolean isTrafficking,
      Long decision,
      Instant at,
      long by) {
    CountFact next = of(count, at, by);
    next.offence = newOffence;
    next.trafficking = isTrafficking;
    next.penaltyMonths = null;
    next.penaltyOther = null;
    next.decisionId = decision;
    return next;
  }

  /** The first row of a count that says the same in another charge, status and decision too. */
  CountFact of(ChargeCount count, Instant at, long by) {
    CountFact next = new CountFact(this, at, by);
    next.caseId = count.caseId();
    next.countId = count.id();
    next.note = null;
    return next;
  }

  /** The first row of the same count in another case; what decided on it stays behind. */
  CountFact goingOn(ChargeCount count, Instant at, long by) {
    CountFact next = of(count, at, by);
    next.decisionId = null;
    return next;
  }

  /** The same facts over another time; never stored as it is. */
  CountFact lasting(int allActs, FuzzyDate first, FuzzyDate last) {
    CountFact next = new CountFact(this, recordedAt(), recordedBy());
    next.acts = allActs;
    next.from = first;
    next.to = last;
    return next;
  }

  /** The same charge, but for when, how often, by whom and to whom. */
  boolean isLike(CountFact other) {
    return offence.equals(other.offence)
        && trafficking == other.trafficking
        && Objects.equals(attempt, other.attempt)
        && Objects.equals(cyber, other.cyber)
        && Objects.equals(organised, other.organised)
        && Objects.equals(status, other.status);
  }

  /** The next row of this count with what was corrected; status and decision stay. */
  CountFact corrected(CountFact typed, Instant at, long by) {
    CountFact next = new CountFact(typed, at, by);
    next.countId = countId;
    next.caseId = caseId;
    next.status = status;
    next.note = note;
    next.decisionId = decisionId;
    return next;
  }

  boolean saysTheSameAs(CountFact other) {
    return offence.equals(other.offence)
        && trafficking == other.trafficking
        && acts == other.acts
        && Objects.equals(from, other.from)
        && Objects.equals(to, other.to)
        && Objects.equals(attempt, other.attempt)
        && Objects.equals(participation, other.participation)
        && Objects.equals(relation, other.relation)
        && Objects.equals(cyber, other.cyber)
        && Objects.equals(organised, other.organised)
        && Objects.equals(penaltyMonths, other.penaltyMonths)
        && Objects.equals(penaltyOther, other.penaltyOther)
        && Objects.equals(concurrence, other.concurrence)
        && Objects.equals(concurrenceGroup, other.concurrenceGroup);
  }

  long countId() {
    return countId;
  }

  String offence() {
    return offence;
  }

  boolean isTrafficking() {
    return trafficking;
  }

  int acts() {
    return acts;
  }

  String participation() {
    return participation;
  }

  String relation() {
    return relation;
  }

  FuzzyDate from() {
    return from;
  }

  FuzzyDate to() {
    return to;
  }

  String status() {
    return status;
  }

  boolean isOpen() {
    return !CHANGED.equals(status) && !DROPPED.equals(status);
  }
}
