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
 * A victim in one case: a random code and nothing else. Born at registration; what is known of her
 * stands in {@link VictimProfile} rows that are added, never changed. Entered in the wrong case,
 * she is marked as removed here and stands under a new code in the right one; the vault's party
 * goes along.
 */
@Entity
@Table(name = "victim")
class Victim {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "party_id")
  private PartyId partyId;

  private String code;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "registered_by")
  private long registeredBy;

  @Column(name = "removed_at")
  private Instant removedAt;

  @Column(name = "removed_reason")
  private String removedReason;

  protected Victim() {}

  Victim(long caseId, PartyId partyId, String code, Instant at, long by) {
    this.caseId = caseId;
    this.partyId = partyId;
    this.code = code;
    this.registeredAt = at;
    this.registeredBy = by;
  }

  /** Marks her as entered here by mistake; gives up the party, which goes to the right case. */
  PartyId remove(String reason, Instant at) {
    PartyId leaving = partyId;
    partyId = PartyId.random();
    removedAt = at;
    removedReason = reason;
    return leaving;
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

  Instant registeredAt() {
    return registeredAt;
  }

  boolean isRemoved() {
    return removedAt != null;
  }

  Instant removedAt() {
    return removedAt;
  }

  String removedReason() {
    return removedReason;
  }
}
