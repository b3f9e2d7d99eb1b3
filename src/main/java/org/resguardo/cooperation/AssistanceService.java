package org.resguardo.cooperation;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.casefile.PartyCodes;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.Row;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.StaleException;

/** Requests for mutual legal assistance of a case: made, followed, answered. */
@Boundary
public class AssistanceService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject AssistanceRepository requests;
  @Inject AssistanceLedgerRepository ledger;
  @Inject AssistanceDesk desk;
  @Inject PartyCodes parties;

  /** What is open within the caller's reach, the nearest reminder first. */
  @Requires(Permission.READ_ASSISTANCE)
  public List<AssistanceRow> open() {
    return requests.open(gate.rows(Permission.READ_ASSISTANCE), desk.today());
  }

  @Requires(Permission.READ_ASSISTANCE)
  public List<AssistanceRow> of(CaseNumber number) {
    Admission admission = gate.admit(number, Permission.READ_ASSISTANCE);
    return requests.ofCase(admission.caseId(), desk.today());
  }

  @Requires(Permission.READ_ASSISTANCE)
  public AssistanceView one(CaseNumber number, long id) {
    Admission admission = gate.admit(number, Permission.READ_ASSISTANCE);
    Row row = held(admission, id);
    List<Row> beside = requests.beside(id);
    return new AssistanceView(
        AssistanceRepository.head(row, desk.today()),
        AssistanceRepository.details(row),
        requests.persons(id),
        requests.steps(id),
        beside.stream()
            .filter(one -> "T".equals(one.text(0)))
            .map(
                one ->
                    new AssistanceView.Transfer(one.day(1), one.text(2), one.text(3), one.day(4)))
            .toList(),
        beside.stream().filter(one -> "M".equals(one.text(0))).map(one -> one.number(5)).toList(),
        admission.allows(Permission.READ_CASE),
        admission.allows(Permission.RECORD_ASSISTANCE));
  }

  /** Codes of the people whom a request of this case can concern. */
  @Requires(Permission.RECORD_ASSISTANCE)
  public List<String> people(CaseNumber number) {
    deeds.current().unlogged();
    Admission admission = gate.admit(number, Permission.RECORD_ASSISTANCE);
    return parties.ofCase(admission.caseId()).values().stream().sorted().toList();
  }

  /** Numbers of the items of evidence that can be linked. */
  @Requires(Permission.RECORD_ASSISTANCE)
  public List<Integer> evidence(CaseNumber number) {
    deeds.current().unlogged();
    return requests.evidence(gate.admit(number, Permission.RECORD_ASSISTANCE).caseId());
  }

  /** Records a request and answers its id; a second submit of the same key lands on the first. */
  @Requires(Permission.RECORD_ASSISTANCE)
  public long ask(CaseNumber number, @Valid AssistanceEntry entry, String requestKey) {
    Admission admission = gate.admit(number, Permission.RECORD_ASSISTANCE);
    Optional<Long> twin = requests.twin("assistance_request", desk.key(requestKey));
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    desk.check(admission.caseId(), entry);
    AssistanceStepEntry first = new AssistanceStepEntry();
    first.setKind(AssistanceSteps.first(entry.getDirection()));
    first.setOn(entry.getOn());
    AssistanceLedgerRepository.Writing writing = desk.writing(requestKey);
    int last = ledger.lastNumber(admission.caseId());
    long id = ledger.add(admission.caseId(), last + 1, entry, first.getKind(), writing);
    ledger.step(id, first, desk.writing(null));
    ledger.stands(id, 1, first, desk.remindOn(first));
    deeds
        .current()
        .about(admission)
        .subject("#" + (last + 1))
        .detail("direction", entry.getDirection())
        .detail("assistanceKind", entry.getKind())
        .detail("country", entry.getCountry());
    return id;
  }

  /** StaleException when {@code version} is given and not the stored one. */
  @Requires(Permission.RECORD_ASSISTANCE)
  public void step(
      CaseNumber number,
      long id,
      @Valid AssistanceStepEntry entry,
      Integer version,
      String requestKey) {
    Admission admission = gate.admit(number, Permission.RECORD_ASSISTANCE);
    AssistanceRow row = AssistanceRepository.head(held(admission, id), desk.today());
    if (requests.twin("assistance_step", desk.key(requestKey)).isPresent()) {
      deeds.current().unlogged();
      return;
    }
    if (version != null && version != row.version()) {
      throw new StaleException(row.version(), List.of());
    }
    desk.check(admission.caseId(), row, entry);
    ledger.step(id, entry, desk.writing(requestKey));
    if (!ledger.stands(id, row.version(), entry, desk.remindOn(entry))) {
      throw new StaleException(row.version() + 1, List.of());
    }
    deeds
        .current()
        .about(admission)
        .subject("#" + row.number())
        .detail("assistanceStep", entry.getKind())
        .detail("on", entry.getOn());
  }

  /** Data given to the foreign authority: without a request there is no giving (DP-27). */
  @Requires(Permission.RECORD_ASSISTANCE)
  public void give(CaseNumber number, long id, @Valid TransferEntry entry, String requestKey) {
    Admission admission = gate.admit(number, Permission.RECORD_ASSISTANCE);
    AssistanceRow row = AssistanceRepository.head(held(admission, id), desk.today());
    if (requests.twin("assistance_transfer", desk.key(requestKey)).isPresent()) {
      deeds.current().unlogged();
      return;
    }
    desk.check(admission.caseId(), entry);
    ledger.transfer(id, entry, desk.writing(requestKey));
    deeds
        .current()
        .about(admission)
        .subject("#" + row.number())
        .detail("givenOn", entry.getOn())
        .detail("returnOn", entry.getReturnOn());
  }

  /** Links an item of the case's evidence that came back with the request. */
  @Requires(Permission.RECORD_ASSISTANCE)
  public void receive(CaseNumber number, long id, Integer evidence) {
    Admission admission = gate.admit(number, Permission.RECORD_ASSISTANCE);
    AssistanceRow row = AssistanceRepository.head(held(admission, id), desk.today());
    if (evidence == null
        || !ledger.material(admission.caseId(), id, evidence, desk.writing(null))) {
      throw new RuleException(Problem.at("evidence", "cooperation.material.unknown"));
    }
    deeds.current().about(admission).subject("#" + row.number()).detail("material", evidence);
  }

  private Row held(Admission admission, long id) {
    return requests
        .find(admission.caseId(), id)
        .orElseThrow(() -> new NotFoundException("assistance " + id));
  }
}
