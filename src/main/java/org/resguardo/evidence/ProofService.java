package org.resguardo.evidence;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.casefile.CountLedger;
import org.resguardo.casefile.CountRow;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.StaleException;
import org.resguardo.reference.CodeView;

/**
 * What each count still has to prove, by which evidence it does, and which counts weaken when an
 * item falls. Which elements an offence has the country pack says.
 */
@Boundary
public class ProofService {
  private static final String LIST = "offence_element";

  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject Desk desk;
  @Inject CountLedger ledger;
  @Inject ProofRepository proofs;

  /**
   * Open counts whose offence has elements to be proved. {@code supposed}: number of an item to be
   * taken as excluded, or null.
   */
  @Requires(Permission.READ_EVIDENCE)
  public ProofSheet sheet(CaseNumber number, Integer supposed) {
    return sheet(gate.admit(number, Permission.READ_EVIDENCE).caseId(), supposed, null);
  }

  /** One count with everything there is to prove it by, whatever its offence. */
  @Requires(Permission.RECORD_COUNT)
  public ProofSheet form(CaseNumber number, int position) {
    deeds.current().unlogged();
    Admission admission = gate.admit(number, Permission.RECORD_COUNT);
    ProofSheet sheet = sheet(admission.caseId(), null, position);
    if (sheet.counts().isEmpty()) {
      throw new NotFoundException("count " + position);
    }
    return sheet;
  }

  private ProofSheet sheet(long caseId, Integer supposed, Integer position) {
    ProofFacts facts = proofs.of(caseId, majority());
    ProofReckoning reckoning = new ProofReckoning(facts, supposed);
    List<CountRow> rows = ledger.of(caseId);
    Map<Long, Integer> charges = new HashMap<>();
    rows.forEach(row -> charges.put(row.id(), row.charge()));
    Map<String, Map<String, Boolean>> elements = elements();
    List<CountProof> counts =
        rows.stream()
            .filter(CountRow::isOpen)
            .filter(
                row ->
                    position == null
                        ? elements.containsKey(row.offence())
                        : row.position() == position)
            .map(row -> reckoning.of(row, elements.getOrDefault(row.offence(), Map.of()), charges))
            .toList();
    return new ProofSheet(counts, reckoning.items(), supposed);
  }

  /** Records how elements of a count stand; what is not said again stays. */
  @Requires(Permission.RECORD_COUNT)
  public void record(CaseNumber number, int position, @Valid ProofEntry entry) {
    Admission admission = gate.admit(number, Permission.RECORD_COUNT);
    long caseId = admission.caseId();
    proofs.lockCase(caseId);
    CountProof now =
        sheet(caseId, null, position).counts().stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("count " + position));
    if (entry.getRevision() != null && entry.getRevision() != now.revision()) {
      throw new StaleException((int) now.revision(), List.of());
    }
    ProofFacts facts = proofs.of(caseId, majority());
    entry.getElements().forEach(said -> demand(said, now, facts));
    for (ElementEntry said : entry.getElements()) {
      said.setNote(desk.guarded(caseId, "elements", said.getNote()));
      write(caseId, now, facts.of(now.count().id()).get(said.getElement()), said);
    }
    deeds
        .current()
        .about(admission)
        .subject("#" + now.count().charge())
        .detail(
            "elements",
            entry.getElements().stream()
                .map(said -> said.getElement() + "=" + said.getState())
                .collect(Collectors.joining(" ")));
  }

  private void write(long caseId, CountProof now, ProofFacts.Said held, ElementEntry said) {
    if (held != null) {
      boolean same =
          held.state().equals(said.getState())
              && Objects.equals(held.note(), said.getNote())
              && Set.copyOf(held.items()).equals(Set.copyOf(said.getItems()));
      if (same) {
        return;
      }
      proofs.supersede(held.id(), desk.instant());
    }
    if (said.getState() != null) {
      proofs.add(caseId, now.count().id(), said, desk.instant(), desk.userId());
    }
  }

  private void demand(ElementEntry said, CountProof count, ProofFacts facts) {
    boolean known = count.elements().stream().anyMatch(one -> one.code().equals(said.getElement()));
    if (!known) {
      throw new RuleException(
          Problem.at("elements", "evidence.proof.noElement", said.getElement()));
    }
    if (said.getState() != null && !desk.knows("proof_state", said.getState())) {
      throw new RuleException(Problem.at("elements", "evidence.unknownCode", said.getState()));
    }
    if (said.getItems().stream().anyMatch(item -> facts.item(item) == null)) {
      throw new RuleException(Problem.at("elements", "evidence.proof.noItem"));
    }
    if ("PROVED".equals(said.getState()) && said.getItems().isEmpty()) {
      throw new RuleException(Problem.at("elements", "evidence.proof.byWhat"));
    }
    if (said.getState() == null && !(said.getItems().isEmpty() && said.getNote() == null)) {
      throw new RuleException(Problem.at("elements", "evidence.proof.noState"));
    }
  }

  /** By offence, its elements in order, each with whether a child's case can do without. */
  private Map<String, Map<String, Boolean>> elements() {
    Map<String, Map<String, Boolean>> found = new LinkedHashMap<>();
    for (CodeView element : desk.codes().values(LIST, null, Locale.ROOT)) {
      boolean spared = "Y".equals(element.attributes().get("not_for_child"));
      for (String offence : element.attributes().getOrDefault("offences", "").split(" ")) {
        found.computeIfAbsent(offence, any -> new LinkedHashMap<>()).put(element.code(), spared);
      }
    }
    return found;
  }

  private int majority() {
    String age = desk.codes().setting("age.majority");
    return age == null ? 18 : Integer.parseInt(age.strip());
  }
}
