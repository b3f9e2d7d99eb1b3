package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.PartyId;

/** Items of evidence as they are written, with copies, analyses and custody. */
@ApplicationScoped
class EvidenceRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  /** To be changed: nobody else changes it meanwhile. */
  Optional<EvidenceItem> find(long caseId, long id) {
    return entities
        .createQuery(
            "SELECT i FROM EvidenceItem i WHERE i.id = :id AND i.caseId = :case",
            EvidenceItem.class)
        .setParameter("id", id)
        .setParameter("case", caseId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .stream()
        .findFirst();
  }

  Optional<Long> findByRequest(String requestKey) {
    return requestKey == null
        ? Optional.empty()
        : first("SELECT id FROM evidence_item WHERE request_key = ?", requestKey);
  }

  Optional<Long> stepByRequest(String requestKey) {
    return requestKey == null
        ? Optional.empty()
        : first("SELECT id FROM custody_step WHERE request_key = ?", requestKey);
  }

  /** The next number within the case; the case is held until the end of the transaction. */
  int nextNumber(long caseId) {
    first("SELECT id FROM case_file WHERE id = ? FOR UPDATE", caseId);
    return first("SELECT COALESCE(MAX(number), 0) + 1 FROM evidence_item WHERE case_id = ?", caseId)
        .orElseThrow()
        .intValue();
  }

  Set<Long> counts(long caseId) {
    List<?> ids = query("SELECT id FROM charge_count WHERE case_id = ?", caseId).getResultList();
    Set<Long> counts = new HashSet<>();
    ids.forEach(id -> counts.add(((Number) id).longValue()));
    return counts;
  }

  /** Whether the case has such a document, of which the content is still there. */
  boolean hasDocument(long caseId, long id) {
    return first(
            "SELECT id FROM document WHERE case_id = ? AND id = ? AND purged_at IS NULL",
            caseId,
            id)
        .isPresent();
  }

  boolean hasDecision(long caseId, long id) {
    return first("SELECT id FROM decision WHERE case_id = ? AND id = ?", caseId, id).isPresent();
  }

  void add(EvidenceItem item) {
    entities.persist(item);
    entities.flush();
  }

  void flush() {
    entities.flush();
  }

  /** Whom and which counts an item is about, instead of what stood there. */
  void relate(long itemId, Collection<Person> people, Collection<Long> counts) {
    update("DELETE FROM evidence_party WHERE item_id = ?", itemId);
    update("DELETE FROM evidence_count WHERE item_id = ?", itemId);
    for (Person person : people) {
      update(
          "INSERT INTO evidence_party (item_id, party_id, role) VALUES (?, ?, ?)",
          itemId,
          person.party().value(),
          person.role().name());
    }
    for (Long count : new HashSet<>(counts)) {
      update("INSERT INTO evidence_count (item_id, count_id) VALUES (?, ?)", itemId, count);
    }
  }

  /** {@code seal}: binds the hash to the place where it will stand. */
  void addCopy(long itemId, CopyEntry copy, Seal seal, Instant at, long by) {
    String code = PartyId.random().value();
    update(
        "INSERT INTO evidence_copy (item_id, storage_code, sealed_hash, tool, size, made_on,"
            + " recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        itemId,
        code,
        seal.of(code, copy.getHash().toLowerCase(java.util.Locale.ROOT)),
        copy.getTool(),
        copy.getSize(),
        copy.getMadeOn(),
        Columns.utc(at),
        by);
  }

  /** From a place and a hash to what may stand in the database. */
  @FunctionalInterface
  interface Seal {
    byte[] of(String where, String hash);
  }

  void addAnalysis(long itemId, AnalysisEntry analysis, Instant at, long by) {
    update(
        "INSERT INTO evidence_analysis (item_id, laboratory, asked_on, due_on, received_on,"
            + " report_document_id, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        itemId,
        analysis.getLaboratory(),
        analysis.getAskedOn(),
        analysis.getDueOn(),
        analysis.getReceivedOn(),
        analysis.getReport(),
        Columns.utc(at),
        by);
  }

  /** What came of an analysis that was asked for; false when there is none of this id. */
  boolean receiveAnalysis(long itemId, long id, AnalysisEntry analysis) {
    return update(
            "UPDATE evidence_analysis SET laboratory = ?, asked_on = ?, due_on = ?,"
                + " received_on = ?, report_document_id = ? WHERE item_id = ? AND id = ?",
            analysis.getLaboratory(),
            analysis.getAskedOn(),
            analysis.getDueOn(),
            analysis.getReceivedOn(),
            analysis.getReport(),
            itemId,
            id)
        == 1;
  }

  void addStep(long itemId, CustodyEntry step, Instant at, long by, String requestKey) {
    update(
        "INSERT INTO custody_step (item_id, from_holder, to_holder, moved_at, purpose_code,"
            + " condition_code, seal_intact, note, giver_confirmed, taker_confirmed, recorded_at,"
            + " recorded_by, request_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        itemId,
        step.getFrom(),
        step.getTo(),
        step.getMovedAt(),
        step.getPurpose(),
        step.getCondition(),
        step.getSealIntact(),
        step.getNote(),
        step.getGiverConfirmed(),
        step.getTakerConfirmed(),
        Columns.utc(at),
        by,
        requestKey);
  }

  private Optional<Long> first(String sql, Object... parameters) {
    List<?> found = query(sql, parameters).getResultList();
    return found.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  private int update(String sql, Object... parameters) {
    return query(sql, parameters).executeUpdate();
  }

  private Query query(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
