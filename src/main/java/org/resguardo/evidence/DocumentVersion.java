package org.resguardo.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One content of a document, as it was handed in; never changed. */
@Entity
@Table(name = "document_version")
class DocumentVersion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "document_id")
  private long documentId;

  private int position;

  @Column(name = "storage_name")
  private String storageName;

  @Column(name = "media_type")
  private String mediaType;

  private long size;

  @Column(name = "sealed_hash")
  private byte[] sealedHash;

  private Integer pages;

  @Enumerated(EnumType.STRING)
  private Scan scan;

  @Column(name = "scanned_at")
  private Instant scannedAt;

  private String note;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "uploaded_by")
  private long uploadedBy;

  protected DocumentVersion() {}

  DocumentVersion(
      long documentId,
      int position,
      StoredFile file,
      byte[] sealedHash,
      String note,
      Instant at,
      long by) {
    this.documentId = documentId;
    this.position = position;
    this.storageName = file.name();
    this.mediaType = file.mediaType();
    this.size = file.size();
    this.sealedHash = sealedHash;
    this.pages = file.pages();
    this.scan = file.scan();
    this.scannedAt = file.scan() == Scan.CLEAN ? at : null;
    this.note = note;
    this.uploadedAt = at;
    this.uploadedBy = by;
  }
}
