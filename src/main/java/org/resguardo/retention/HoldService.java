package org.resguardo.retention;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.casefile.PartyCodes;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/**
 * Orders to keep a case or one of its people (DP-14). While one holds, nothing of the case is
 * erased and no document of it is removed.
 */
@Boundary
public class HoldService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject HoldRepository holds;
  @Inject PartyCodes people;
  @Inject RetentionDesk desk;

  @Requires(Permission.HOLD_RECORDS)
  public HoldPage of(CaseNumber number) {
    deeds.current().unlogged();
    Admission admission = gate.admit(number, Permission.HOLD_RECORDS);
    List<String> codes =
        people.ofCase(admission.caseId()).values().stream().distinct().sorted().toList();
    return new HoldPage(number.value(), holds.of(admission.caseId()), codes);
  }

  /** Answers the id of the order; the same request key answers it again. */
  @Requires(Permission.HOLD_RECORDS)
  public long hold(CaseNumber number, @Valid HoldEntry entry, String requestKey) {
    holds.lock(number);
    Admission admission = gate.admit(number, Permission.HOLD_RECORDS);
    String key = desk.request(requestKey);
    Optional<Long> twin = holds.twin(key);
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    PartyId party = checked(admission, entry);
    entry.setReason(desk.coded(admission.caseId(), entry.getReason()));
    long id = holds.add(admission.caseId(), party, entry, desk.writing(key));
    deeds
        .current()
        .about(admission)
        .subject(entry.getPerson())
        .reason(entry.getReason())
        .detail("order", entry.getOrder())
        .detail("from", entry.getSince());
    return id;
  }

  @Requires(Permission.HOLD_RECORDS)
  public void release(CaseNumber number, long id, @Valid ReleaseEntry entry) {
    Admission admission = gate.admit(number, Permission.HOLD_RECORDS);
    HoldView hold =
        holds.of(admission.caseId()).stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("hold " + id));
    entry.setReason(desk.coded(admission.caseId(), entry.getReason()));
    if (!holds.release(id, entry, desk.writing(null))) {
      throw new RuleException("retention.hold.released");
    }
    deeds
        .current()
        .about(admission)
        .subject(hold.code())
        .reason(entry.getReason())
        .detail("order", hold.order())
        .detail("ended", true);
  }

  private PartyId checked(Admission admission, HoldEntry entry) {
    List<Problem> problems = new ArrayList<>();
    if (entry.getSince().isAfter(desk.today())) {
      problems.add(Problem.at("since", "retention.hold.future"));
    }
    PartyId party =
        people.ofCase(admission.caseId()).entrySet().stream()
            .filter(one -> one.getValue().equals(entry.getPerson()))
            .map(java.util.Map.Entry::getKey)
            .findFirst()
            .orElse(null);
    if (entry.getPerson() != null && party == null) {
      problems.add(Problem.at("person", "retention.hold.unknown"));
    }
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return party;
  }
}
