package org.resguardo.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An item with all that is known of it, and what the caller may do. */
public record EvidenceView(
    long id,
    int version,
    String caseNumber,
    EvidenceRow row,
    EvidenceEntry entry,
    OutcomeEntry outcome,
    CustodyChain custody,
    List<Copy> copies,
    List<Analysis> analyses,
    Instant registeredAt,
    String registeredBy,
    boolean mayRecord) {
  /** An item as its form shows it. */
  public record Editable(EvidenceEntry entry, int version, String code) {}

  /** A digital copy with its hash. */
  public record Copy(
      long id, String hash, String tool, Long size, LocalDate madeOn, String recordedBy) {}

  /** {@code report}: a document of the case. */
  public record Analysis(
      long id,
      String laboratory,
      LocalDate askedOn,
      LocalDate dueOn,
      LocalDate receivedOn,
      Long report) {}
}
