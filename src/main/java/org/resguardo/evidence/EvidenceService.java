package org.resguardo.evidence;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.StaleException;

/**
 * The evidence of a case: what there is, what is known of it, where it is and what became of it.
 */
@Boundary
public class EvidenceService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject Desk desk;
  @Inject EvidenceRepository items;
  @Inject EvidenceReader reader;

  /** Items of a case in the order of their numbers; two statements beside the admission. */
  @Requires(Permission.READ_EVIDENCE)
  public List<EvidenceRow> ofCase(CaseNumber number) {
    return reader.ofCase(gate.admit(number, Permission.READ_EVIDENCE).caseId());
  }

  @Requires(Permission.READ_EVIDENCE)
  public EvidenceView view(CaseNumber number, long id) {
    return reader.view(gate.admit(number, Permission.READ_EVIDENCE), id);
  }

  /** An item to be corrected. */
  @Requires(Permission.RECORD_EVIDENCE)
  public EvidenceView.Editable editable(CaseNumber number, long id) {
    deeds.current().unlogged();
    return reader.editable(gate.admit(number, Permission.RECORD_EVIDENCE), id);
  }

  /** The people whom an item can concern. */
  @Requires(Permission.RECORD_EVIDENCE)
  public People people(CaseNumber number) {
    deeds.current().unlogged();
    return desk.people(gate.admit(number, Permission.RECORD_EVIDENCE).caseId());
  }

  /** To what an item can be tied: counts, documents and decisions of the case. */
  @Requires(Permission.RECORD_EVIDENCE)
  public EvidenceForm form(CaseNumber number) {
    deeds.current().unlogged();
    return reader.form(gate.admit(number, Permission.RECORD_EVIDENCE).caseId());
  }

  /** Takes an item in and answers its id; the same request key twice lands on the first. */
  @Requires(Permission.RECORD_EVIDENCE)
  public long register(CaseNumber number, @Valid EvidenceEntry entry, String requestKey) {
    Admission admission = gate.admit(number, Permission.RECORD_EVIDENCE);
    Optional<Long> twin = items.findByRequest(desk.request(requestKey));
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    Desk.demandOpen(admission);
    People people = demand(admission, entry);
    EvidenceItem item =
        new EvidenceItem(
            admission.caseId(),
            items.nextNumber(admission.caseId()),
            entry,
            desk.instant(),
            desk.userId(),
            desk.request(requestKey));
    items.add(item);
    items.relate(item.id(), people.find(entry.getConcerns()), entry.getCounts());
    told(admission, item)
        .detail("evidenceKind", entry.getKind())
        .detail("abuse", Boolean.TRUE.equals(entry.getAbuse()));
    return item.id();
  }

  /** Corrects what is known of an item; its custody, copies and numbers stay as they are. */
  @Requires(Permission.RECORD_EVIDENCE)
  public void change(CaseNumber number, long id, @Valid EvidenceEntry entry, int version) {
    Admission admission = gate.admit(number, Permission.RECORD_EVIDENCE);
    EvidenceItem item = find(admission, id, version);
    People people = demand(admission, entry);
    String kind = item.kind();
    item.change(entry);
    items.flush();
    items.relate(id, people.find(entry.getConcerns()), entry.getCounts());
    told(admission, item).change("evidenceKind", kind, entry.getKind());
  }

  private People demand(Admission admission, EvidenceEntry entry) {
    People people = desk.people(admission.caseId());
    Desk.demandNone(
        new EvidencePolicy(desk.codes(), desk.now())
            .item(entry, people, items.counts(admission.caseId())));
    demandDocument(admission, "photo", entry.getPhoto());
    long caseId = admission.caseId();
    entry.setDescription(desk.guarded(caseId, "description", entry.getDescription()));
    entry.setCollectedPlace(desk.guarded(caseId, "collectedPlace", entry.getCollectedPlace()));
    entry.setCollectedBy(desk.guarded(caseId, "collectedBy", entry.getCollectedBy()));
    return people;
  }

  /** Admitted or excluded, shown to the defence, ended: what the court and the parties did. */
  @Requires(Permission.RECORD_EVIDENCE)
  public void settle(CaseNumber number, long id, @Valid OutcomeEntry entry, int version) {
    Admission admission = gate.admit(number, Permission.RECORD_EVIDENCE);
    EvidenceItem item = find(admission, id, version);
    Desk.demandNone(new EvidencePolicy(desk.codes(), desk.now()).outcome(entry));
    if (entry.getDecision() != null
        && !items.hasDecision(admission.caseId(), entry.getDecision())) {
      throw new RuleException(Problem.at("decision", "evidence.item.noDecision"));
    }
    String admitted = item.admission();
    String end = item.end();
    item.settle(entry);
    items.flush();
    told(admission, item)
        .change("admission", admitted, item.admission())
        .change("end", end, item.end());
  }

  @Requires(Permission.RECORD_EVIDENCE)
  public void addCopy(CaseNumber number, long id, @Valid CopyEntry entry) {
    Admission admission = gate.admit(number, Permission.RECORD_EVIDENCE);
    EvidenceItem item = find(admission, id, null);
    Desk.demandNone(new EvidencePolicy(desk.codes(), desk.now()).copy(entry));
    items.addCopy(id, entry, reader::sealHash, desk.instant(), desk.userId());
    told(admission, item).detail("copy", "added");
  }

  /** {@code analysis}: the id of one that was asked for, or null for a new one. */
  @Requires(Permission.RECORD_EVIDENCE)
  public void recordAnalysis(
      CaseNumber number, long id, Long analysis, @Valid AnalysisEntry entry) {
    Admission admission = gate.admit(number, Permission.RECORD_EVIDENCE);
    EvidenceItem item = find(admission, id, null);
    Desk.demandNone(new EvidencePolicy(desk.codes(), desk.now()).analysis(entry));
    demandDocument(admission, "report", entry.getReport());
    if (analysis == null) {
      items.addAnalysis(id, entry, desk.instant(), desk.userId());
    } else if (!items.receiveAnalysis(id, analysis, entry)) {
      throw new NotFoundException("analysis " + analysis);
    }
    told(admission, item).detail("analysis", entry.getReceivedOn() == null ? "asked" : "received");
  }

  private void demandDocument(Admission admission, String field, Long document) {
    if (document != null && !items.hasDocument(admission.caseId(), document)) {
      throw new RuleException(Problem.at(field, "evidence.item.noDocument"));
    }
  }

  private org.resguardo.access.Deed told(Admission admission, EvidenceItem item) {
    return deeds.current().about(admission).subject("evidence " + item.code());
  }

  private EvidenceItem find(Admission admission, long id, Integer version) {
    EvidenceItem item =
        items
            .find(admission.caseId(), id)
            .orElseThrow(() -> new NotFoundException("evidence item " + id));
    if (version != null && item.version() != version) {
      throw new StaleException(item.version(), List.of());
    }
    return item;
  }
}
