package org.resguardo.evidence;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/**
 * The chain of custody. A move is recorded and never changed: a mistake is put right by the next
 * move. A gap is recorded as it happened, because it did; it is shown, not refused.
 */
@Boundary
public class CustodyService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject Desk desk;
  @Inject EvidenceRepository items;
  @Inject EvidenceReader reader;

  /** Answers whether the chain is whole with this move. */
  @Requires(Permission.RECORD_EVIDENCE)
  public boolean move(CaseNumber number, long id, @Valid CustodyEntry entry, String requestKey) {
    Admission admission = gate.admit(number, Permission.RECORD_EVIDENCE);
    String request = desk.request(requestKey);
    if (items.stepByRequest(request).isPresent()) {
      deeds.current().unlogged();
      return !reader.view(admission, id).custody().isBroken();
    }
    EvidenceItem item =
        items
            .find(admission.caseId(), id)
            .orElseThrow(() -> new NotFoundException("evidence item " + id));
    Desk.demandNone(
        new EvidencePolicy(desk.codes(), desk.now())
            .custody(entry, item.collectedAt(), item.seal() != null));
    entry.setNote(desk.guarded(admission.caseId(), "note", entry.getNote()));
    entry.setFrom(desk.guarded(admission.caseId(), "from", entry.getFrom()));
    entry.setTo(desk.guarded(admission.caseId(), "to", entry.getTo()));
    items.addStep(id, entry, desk.instant(), desk.userId(), request);
    CustodyChain chain = reader.view(admission, id).custody();
    deeds
        .current()
        .about(admission)
        .subject("evidence " + item.code())
        .detail("purpose", entry.getPurpose())
        .detail("sealIntact", entry.getSealIntact())
        .detail("gap", chain.isBroken());
    return !chain.isBroken();
  }
}
