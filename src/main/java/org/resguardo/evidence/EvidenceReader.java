package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.resguardo.access.Admission;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Row;

/** Puts an item together from its rows, for a caller who was admitted. */
@ApplicationScoped
class EvidenceReader {
  @Inject EvidenceListRepository list;
  @Inject EvidenceFormRepository forms;
  @Inject StorageKeys keys;

  List<EvidenceRow> ofCase(long caseId) {
    return list.ofCase(caseId).stream().map(EvidenceListRepository.Found::listed).toList();
  }

  EvidenceForm form(long caseId) {
    return forms.of(caseId);
  }

  EvidenceView.Editable editable(Admission admission, long id) {
    Row row =
        list.row(admission.caseId(), id)
            .orElseThrow(() -> new NotFoundException("evidence item " + id));
    EvidenceListRepository.Found found =
        new EvidenceListRepository.Found(row, CustodyChain.of(row.text(10), List.of()));
    return new EvidenceView.Editable(entry(found), row.number(22), found.listed().code());
  }

  EvidenceView view(Admission admission, long id) {
    EvidenceListRepository.Found found =
        list.item(admission.caseId(), id)
            .orElseThrow(() -> new NotFoundException("evidence item " + id));
    Row row = found.row();
    EvidenceListRepository.More more = list.more(id, keys::openHash);
    return new EvidenceView(
        id,
        row.number(22),
        admission.number().value(),
        found.listed(),
        entry(found),
        outcome(row),
        found.chain(),
        more.copies(),
        more.analyses(),
        row.instant(23),
        row.text(24),
        admission.allows(Permission.RECORD_EVIDENCE));
  }

  private static EvidenceEntry entry(EvidenceListRepository.Found found) {
    Row row = found.row();
    EvidenceRow listed = found.listed();
    EvidenceEntry entry = new EvidenceEntry();
    entry.setPart(listed.part());
    entry.setKind(listed.kind());
    entry.setDescription(listed.description());
    entry.setCollectedOn(listed.collectedAt().toLocalDate());
    entry.setCollectedTime(listed.collectedAt().toLocalTime());
    entry.setCollectedPlace(row.text(13));
    entry.setCollectedBy(row.text(10));
    entry.setGround(row.text(14));
    entry.setGroundReference(row.text(15));
    entry.setSeal(row.text(16));
    entry.setPhoto(row.id(17));
    entry.setAbuse(listed.abuse());
    entry.setConcerns(listed.concerns());
    entry.setCounts(listed.counts());
    return entry;
  }

  private static OutcomeEntry outcome(Row row) {
    OutcomeEntry outcome = new OutcomeEntry();
    outcome.setAdmission(row.text(7));
    outcome.setShownOn(row.day(8));
    outcome.setEnd(row.text(9));
    outcome.setDecision(row.id(18));
    outcome.setEndedOn(row.day(19));
    outcome.setEndAct(row.text(20));
    outcome.setEndWitnesses(row.text(21));
    return outcome;
  }

  byte[] sealHash(String where, String hash) {
    return keys.sealHash(where, hash);
  }
}
