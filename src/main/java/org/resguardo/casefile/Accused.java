package org.resguardo.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.resguardo.kernel.PartyId;

/**
 * A suspect or accused in one case. Registered by name or unidentified (NN-1); an
 * unidentified one may be identified later and then gets a code of the first kind, the former one
 * still leading here. Stage, suspension and end are moved by decisions through {@link CaseProgress}
 * alone, so they are written here once and read back.
 */
@Entity
@Table(name = "accused")
class Accused {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "party_id")
  private PartyId partyId;

  private String code;

  @Column(name = "former_code")
  private String formerCode;

  private boolean known;

  @Column(name = "stage_code", updatable = false)
  private String stageCode;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "registered_by")
  private long registeredBy;

  @Column(name = "identified_at")
  private Instant identifiedAt;

  @Column(name = "continued_id", insertable = false, updatable = false)
  private Long continuedId;

  protected Accused() {}

  Accused(
      long caseId,
      PartyId partyId,
      String code,
      boolean known,
      String stageCode,
      Instant at,
      long by) {
    this.caseId = caseId;
    this.partyId = partyId;
    this.code = code;
    this.known = known;
    this.stageCode = stageCode;
    this.registeredAt = at;
    this.registeredBy = by;
  }

  /** An NN has a name now. */
  void identify(String newCode, Instant at) {
    formerCode = code;
    code = newCode;
    known = true;
    identifiedAt = at;
  }

  long id() {
    return id;
  }

  int version() {
    return version;
  }

  long caseId() {
    return caseId;
  }

  PartyId partyId() {
    return partyId;
  }

  String code() {
    return code;
  }

  String formerCode() {
    return formerCode;
  }

  boolean isKnown() {
    return known;
  }

  String stageCode() {
    return stageCode;
  }

  /** Whether the accused goes on in another case. */
  boolean isGone() {
    return continuedId != null;
  }

  Instant registeredAt() {
    return registeredAt;
  }
}
