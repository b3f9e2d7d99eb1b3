package org.resguardo.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.resguardo.kernel.PartyId;

/**
 * A measure from the request or the order on. What was ordered stays as it was; steps tell what
 * became of it, and leave their mark here: the last day that an order names, and the end.
 */
@Entity
@Table(name = "measure")
class Measure {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  @Enumerated(EnumType.STRING)
  private Nature nature;

  @Column(name = "kind_code")
  private String kind;

  @Column(name = "accused_id")
  private Long accusedId;

  @Column(name = "party_id")
  private PartyId partyId;

  @Column(name = "asked_at")
  private LocalDateTime askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  private boolean provisional;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "court_code")
  private String court;

  @Column(name = "decision_number")
  private String decisionNumber;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "ordered_length")
  private Integer length;

  @Column(name = "ordered_unit")
  private String unit;

  @Column(name = "until_on")
  private LocalDate statedUntil;

  private String place;
  private String conditions;

  @Column(name = "carried_by")
  private String carriedBy;

  @Column(name = "risk_level")
  private String riskLevel;

  @Column(name = "risk_on")
  private LocalDate riskOn;

  private String despite;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "end_reason")
  private String endReason;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "registered_by")
  private long registeredBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "request_key")
  private String requestKey;

  @ElementCollection
  @CollectionTable(name = "measure_ground", joinColumns = @JoinColumn(name = "measure_id"))
  @Column(name = "ground")
  private Set<String> grounds = new LinkedHashSet<>();

  protected Measure() {}

  Measure(long caseId, Nature nature, Subject subject, MeasureEntry entry) {
    this.caseId = caseId;
    this.nature = nature;
    accusedId = nature == Nature.PROTECTIVE ? null : subject.accusedId();
    partyId = subject.partyId();
    kind = entry.getKind();
    askedAt = entry.getAskedAt();
    askedBy = entry.getAskedBy();
    provisional = entry.isProvisional();
    decidedOn = entry.isProvisional() ? null : entry.getDecidedOn();
    court = entry.getCourt();
    decisionNumber = entry.getDecisionNumber();
    fromOn = entry.getFrom();
    length = entry.getLength();
    unit = entry.getLength() == null ? null : entry.getUnit();
    statedUntil = entry.getStatedUntil();
    place = entry.getPlace();
    conditions = entry.getConditions();
    carriedBy = entry.getCarriedBy();
    riskLevel = entry.getRiskLevel();
    riskOn = entry.getRiskOn();
    despite = entry.getDespite();
    grounds.addAll(entry.getGrounds());
  }

  /** {@code request} is the key that makes a second submit land on the first, or null. */
  Measure registered(Instant at, long by, String request) {
    registeredAt = at;
    registeredBy = by;
    requestKey = request;
    return this;
  }

  void confirmed(StepEntry step) {
    provisional = false;
    decidedOn = step.getOn();
    extended(step.getStatedUntil());
  }

  void extended(LocalDate until) {
    if (until != null) {
      statedUntil = until;
    }
  }

  void ended(LocalDate on, String reason) {
    endedOn = on;
    endReason = reason;
  }

  /** It was never ordered, or not in this case: the row stays and counts for nothing. */
  void withdrawn(Instant at) {
    withdrawnAt = at;
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  Nature nature() {
    return nature;
  }

  String kind() {
    return kind;
  }

  PartyId partyId() {
    return partyId;
  }

  LocalDate from() {
    return fromOn;
  }

  boolean isProvisional() {
    return provisional;
  }

  boolean isOpen() {
    return endedOn == null && withdrawnAt == null;
  }
}
