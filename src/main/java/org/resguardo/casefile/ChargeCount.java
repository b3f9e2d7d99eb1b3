package org.resguardo.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One accused, at most one victim, one offence. What is charged and how it stands is told by {@link
 * CountFact} rows. A count is never charged anew under another offence: it is closed, and another
 * is laid in its place (see {@link CountChanges}).
 */
@Entity
@Table(name = "charge_count")
class ChargeCount {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  private int position;
  private int charge;

  @Column(name = "request_key")
  private String requestKey;

  @Column(name = "accused_id")
  private long accusedId;

  @Column(name = "victim_id")
  private Long victimId;

  @Column(name = "formerly_trafficking")
  private boolean formerlyTrafficking;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "registered_by")
  private long registeredBy;

  protected ChargeCount() {}

  ChargeCount(
      long caseId, int charge, int position, long accusedId, Long victimId, Instant at, long by) {
    this.caseId = caseId;
    this.charge = charge;
    this.position = position;
    this.accusedId = accusedId;
    this.victimId = victimId;
    this.registeredAt = at;
    this.registeredBy = by;
  }

  /** The count that stands in the place of this one; {@code lost}: it is no longer trafficking. */
  ChargeCount replacement(int newCharge, int newPosition, boolean lost, Instant at, long by) {
    ChargeCount other =
        new ChargeCount(caseId, newCharge, newPosition, accusedId, victimId, at, by);
    other.formerlyTrafficking = lost;
    return other;
  }

  /** The same count in the case that the accused goes on in. */
  ChargeCount goingOn(Place place, Instant at, long by) {
    ChargeCount other =
        new ChargeCount(
            place.caseId(),
            place.charge(),
            place.position(),
            place.accusedId(),
            place.victimId(),
            at,
            by);
    other.formerlyTrafficking = formerlyTrafficking;
    return other;
  }

  /** Where a count stands and whom it names. */
  record Place(long caseId, int charge, int position, long accusedId, Long victimId) {}

  /** The first count of a charge carries the key of the form it came from. */
  void cameFrom(String key) {
    requestKey = key;
  }

  long id() {
    return id;
  }

  long caseId() {
    return caseId;
  }

  int charge() {
    return charge;
  }

  long accusedId() {
    return accusedId;
  }

  Long victimId() {
    return victimId;
  }

  boolean isFormerlyTrafficking() {
    return formerlyTrafficking;
  }
}
