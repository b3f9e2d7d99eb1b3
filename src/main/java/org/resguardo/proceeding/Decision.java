package org.resguardo.proceeding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.reference.DecisionKind;

/**
 * A decision as it was given by the office or a court. Never changed: a correction closes this row
 * and adds another that points back to it, so that every table of the past can be made again.
 */
@Entity
@Table(name = "decision")
class Decision {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "kind_code")
  private String kind;

  private String body;

  @Column(name = "court_code")
  private String court;

  private String number;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "notified_on")
  private LocalDate notifiedOn;

  private boolean abbreviated;
  private String note;
  private String despite;

  @Column(name = "hearing_id")
  private Long hearingId;

  @Column(name = "corrects_id")
  private Long correctsId;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  @Column(name = "request_key")
  private String requestKey;

  @ElementCollection
  @CollectionTable(name = "decision_accused", joinColumns = @JoinColumn(name = "decision_id"))
  @Column(name = "accused_id")
  private List<Long> accused = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "decision_outcome", joinColumns = @JoinColumn(name = "decision_id"))
  private List<DecisionOutcome> outcomes = new ArrayList<>();

  protected Decision() {}

  Decision(long caseId, DecisionKind kind, DecisionEntry entry, Instant at, long by) {
    this.caseId = caseId;
    this.kind = kind.code();
    body = kind.body();
    court = entry.getCourt();
    number = entry.getNumber();
    decidedOn = entry.getDecidedOn();
    notifiedOn = entry.getNotifiedOn();
    abbreviated = entry.isAbbreviated() || kind.abbreviated();
    note = entry.getNote();
    despite = entry.getDespite();
    hearingId = entry.getHearing();
    recordedAt = at;
    recordedBy = by;
  }

  Decision covering(List<Long> accusedIds, List<Judged> judged) {
    accused.addAll(accusedIds);
    judged.stream().map(DecisionOutcome::new).forEach(outcomes::add);
    return this;
  }

  /** {@code earlier} may be null, and so may {@code request}: the key of the form that was sent. */
  Decision from(Decision earlier, String request) {
    correctsId = earlier == null ? null : earlier.id;
    requestKey = request;
    return this;
  }

  void supersede(Instant at) {
    supersededAt = at;
  }

  Long id() {
    return id;
  }

  long caseId() {
    return caseId;
  }

  String kind() {
    return kind;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  boolean holds() {
    return supersededAt == null;
  }
}
