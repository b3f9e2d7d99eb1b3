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
import org.resguardo.kernel.RuleException;

/**
 * A document of a case, from the moment its content lies in the store. It gets further versions, of
 * which the last holds and none is lost. What should never have come in is purged: one person asks,
 * and from then on nobody opens it; another carries it out, and content and key are gone while this
 * row stays.
 */
@Entity
@Table(name = "document")
class Document {
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

  @Column(name = "document_class")
  private String documentClass;

  private String title;

  @Column(name = "dated_on")
  private LocalDate datedOn;

  private int versions;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "registered_by")
  private long registeredBy;

  @Column(name = "request_key")
  private String requestKey;

  @Column(name = "purge_asked_at")
  private Instant purgeAskedAt;

  @Column(name = "purge_asked_by")
  private Long purgeAskedBy;

  @Column(name = "purge_reason")
  private String purgeReason;

  @Column(name = "purged_at")
  private Instant purgedAt;

  @Column(name = "purged_by")
  private Long purgedBy;

  protected Document() {}

  Document(long caseId, int number, DocumentEntry entry, Instant at, long by, String requestKey) {
    this.caseId = caseId;
    this.number = number;
    this.part = entry.getPart();
    this.kind = entry.getKind();
    this.documentClass = entry.getDocumentClass();
    this.title = entry.getTitle();
    this.datedOn = entry.getDatedOn();
    this.registeredAt = at;
    this.registeredBy = by;
    this.requestKey = requestKey;
  }

  /** Answers the position of the new version. */
  int replace() {
    demandUntouched();
    versions++;
    return versions;
  }

  void askPurge(String reason, Instant at, long by) {
    demandUntouched();
    purgeAskedAt = at;
    purgeAskedBy = by;
    purgeReason = reason;
  }

  void withdrawPurge() {
    demandAsked();
    purgeAskedAt = null;
    purgeAskedBy = null;
    purgeReason = null;
  }

  void purge(Instant at, long by) {
    demandAsked();
    if (purgeAskedBy == by) {
      throw new RuleException("evidence.purge.secondPerson");
    }
    purgedAt = at;
    purgedBy = by;
  }

  private void demandAsked() {
    if (purgeAskedAt == null || purgedAt != null) {
      throw new RuleException("evidence.purge.notAsked");
    }
  }

  private void demandUntouched() {
    if (purgeAskedAt != null) {
      throw new RuleException(purgedAt == null ? "evidence.purge.asked" : "evidence.purge.done");
    }
  }

  Long id() {
    return id;
  }

  int number() {
    return number;
  }

  String part() {
    return part;
  }

  String documentClass() {
    return documentClass;
  }
}
