package org.resguardo.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An item of evidence from its collection on: corrected while it is worked with, admitted or
 * excluded by a decision, shown to the defence, and at its end returned, confiscated or destroyed.
 * Where it is at any time the chain of custody says, not this row.
 */
@Entity
@Table(name = "evidence_item")
class EvidenceItem {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  private int number;

  @Column(name = "part_code")
  private String part;

  @Column(name = "kind_code")
  private String kind;

  private String description;

  @Column(name = "collected_at")
  private LocalDateTime collectedAt;

  @Column(name = "collected_place")
  private String collectedPlace;

  @Column(name = "collected_by")
  private String collectedBy;

  @Column(name = "ground_code")
  private String ground;

  @Column(name = "ground_reference")
  private String groundReference;

  private String seal;

  @Column(name = "photo_document_id")
  private Long photo;

  private Boolean abuse;

  private String admission;

  @Column(name = "decision_id")
  private Long decision;

  @Column(name = "shown_on")
  private LocalDate shownOn;

  @Column(name = "end_code")
  private String end;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "end_act")
  private String endAct;

  @Column(name = "end_witnesses")
  private String endWitnesses;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "registered_by")
  private long registeredBy;

  @Column(name = "request_key")
  private String requestKey;

  protected EvidenceItem() {}

  EvidenceItem(
      long caseId, int number, EvidenceEntry entry, Instant at, long by, String requestKey) {
    this.caseId = caseId;
    this.number = number;
    this.admission = "PENDING";
    this.registeredAt = at;
    this.registeredBy = by;
    this.requestKey = requestKey;
    change(entry);
  }

  final void change(EvidenceEntry entry) {
    part = entry.getPart();
    kind = entry.getKind();
    description = entry.getDescription();
    collectedAt = entry.getCollectedAt();
    collectedPlace = entry.getCollectedPlace();
    collectedBy = entry.getCollectedBy();
    ground = entry.getGround();
    groundReference = entry.getGroundReference();
    seal = entry.getSeal();
    photo = entry.getPhoto();
    abuse = entry.getAbuse();
  }

  void settle(OutcomeEntry entry) {
    admission = entry.getAdmission();
    decision = "PENDING".equals(admission) ? null : entry.getDecision();
    shownOn = entry.getShownOn();
    end = entry.getEnd();
    endedOn = end == null ? null : entry.getEndedOn();
    endAct = end == null ? null : entry.getEndAct();
    endWitnesses = end == null ? null : entry.getEndWitnesses();
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  String code() {
    return "E-" + number;
  }

  String collectedBy() {
    return collectedBy;
  }

  LocalDateTime collectedAt() {
    return collectedAt;
  }

  String seal() {
    return seal;
  }

  String admission() {
    return admission;
  }

  String end() {
    return end;
  }

  String kind() {
    return kind;
  }
}
