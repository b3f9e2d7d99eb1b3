package org.resguardo.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A change of an account that waits for a second person, because it reaches personal data (decision
 * 10). Asked by the IT administrator, decided once, by the head of {@code officeCode} or, where
 * that is null, by the national coordinator; never by who asked nor by whom it is about.
 */
@Entity
@Table(name = "approval")
class Approval {
  /** What waits. */
  enum Kind {
    NEW_USER,
    ROLE,
    PASSWORD,
    FACTOR,
    ENABLE
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "user_id")
  private Long userId;

  @Column(name = "office_code")
  private String officeCode;

  @Column(name = "proposed_role")
  private String proposedRole;

  @Column(name = "proposed_office")
  private String proposedOffice;

  private String reason;

  @Column(name = "asked_by")
  private Long askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private Boolean granted;

  protected Approval() {}

  Approval(Kind kind, User about, String deciderOffice, String reason, long askedBy, Instant now) {
    this.kind = kind;
    userId = about.id();
    officeCode = deciderOffice;
    proposedRole = about.roleCode();
    proposedOffice = about.officeCode();
    this.reason = reason;
    this.askedBy = askedBy;
    askedAt = now;
  }

  Approval proposing(String role, String office) {
    proposedRole = role;
    proposedOffice = office;
    return this;
  }

  void decide(boolean yes, long by, Instant now) {
    granted = yes;
    decidedBy = by;
    decidedAt = now;
  }

  boolean isOpen() {
    return decidedAt == null;
  }

  boolean mayBeDecidedBy(long user) {
    return user != askedBy && user != userId;
  }

  Long id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  long userId() {
    return userId;
  }

  String officeCode() {
    return officeCode;
  }

  String proposedRole() {
    return proposedRole;
  }

  String proposedOffice() {
    return proposedOffice;
  }

  String reason() {
    return reason;
  }

  long askedBy() {
    return askedBy;
  }

  Instant askedAt() {
    return askedAt;
  }
}
