package org.resguardo.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/**
 * A row that held from the instant it was recorded until it was superseded; it never changes
 * otherwise.
 */
@MappedSuperclass
abstract class RecordedFact {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  protected RecordedFact() {}

  RecordedFact(Instant at, long by) {
    recordedAt = at;
    recordedBy = by;
  }

  void supersede(Instant at) {
    supersededAt = at;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  long recordedBy() {
    return recordedBy;
  }

  boolean isCurrent() {
    return supersededAt == null;
  }
}
