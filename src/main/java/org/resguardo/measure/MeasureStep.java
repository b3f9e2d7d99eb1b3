package org.resguardo.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What happened to a measure; added, never changed. */
@Entity
@Table(name = "measure_step")
class MeasureStep {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "measure_id")
  private long measureId;

  @Column(name = "case_id")
  private long caseId;

  private String kind;

  @Column(name = "occurred_on")
  private LocalDate occurredOn;

  @Column(name = "court_code")
  private String court;

  @Column(name = "decision_number")
  private String decisionNumber;

  private Integer length;
  private String unit;

  @Column(name = "until_on")
  private LocalDate statedUntil;

  @Column(name = "after_conviction")
  private boolean afterConviction;

  private String outcome;
  private String note;
  private String despite;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  @Column(name = "request_key")
  private String requestKey;

  protected MeasureStep() {}

  MeasureStep(long measureId, long caseId, StepEntry entry) {
    this.measureId = measureId;
    this.caseId = caseId;
    kind = entry.getKind();
    occurredOn = entry.getOn();
    court = entry.getCourt();
    decisionNumber = entry.getDecisionNumber();
    length = entry.getLength();
    unit = entry.getLength() == null ? null : entry.getUnit();
    statedUntil = entry.getStatedUntil();
    afterConviction = entry.isAfterConviction();
    outcome = entry.getOutcome();
    note = entry.getNote();
    despite = entry.getDespite();
  }

  MeasureStep recorded(Instant at, long by, String request) {
    recordedAt = at;
    recordedBy = by;
    requestKey = request;
    return this;
  }

  Long id() {
    return id;
  }
}
