package org.resguardo.casefile;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.access.EmergencyAccesses;
import org.resguardo.access.EmergencyView;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/**
 * Reading a case of the own office that one has nothing to do with, for a few hours, because
 * somebody is in danger (DP-10). Whoever reviews it is told at once.
 */
@Boundary
public class EmergencyService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject CaseLists lists;
  @Inject EmergencyAccesses uses;
  @Inject EmergencyDesk desk;

  /**
   * Opens the case, or asks for it when an earlier use waits for its review too long. A case of
   * another office, one that the caller is excluded from, one under the seal of juvenile justice
   * and one that does not exist give the same answer.
   */
  @Requires(Permission.BREAK_GLASS)
  public EmergencyView open(@Valid EmergencyEntry entry) {
    Admission admission = admitted(entry.getNumber());
    if (admission.allows(Permission.READ_CASE)) {
      throw new RuleException(Problem.at("number", "casefile.emergency.within"));
    }
    uses.begin();
    if (uses.isWaiting(admission.caseId())) {
      throw new RuleException(Problem.at("number", "casefile.emergency.waiting"));
    }
    String reason = desk.coded(admission.caseId(), entry.getReason());
    EmergencyView use =
        uses.ask(admission, reason, desk.reviewedBy(admission.officeCode()), desk.due());
    deeds
        .current()
        .about(admission)
        .reason(reason)
        .detail("emergency", use.state())
        .detail("until", use.untilAt());
    return use;
  }

  /** The caller's own uses, newest first. */
  @Requires(Permission.BREAK_GLASS)
  public List<EmergencyView> mine() {
    deeds.current().unlogged();
    return uses.mine();
  }

  private Admission admitted(String typed) {
    Optional<CaseNumber> found = lists.locate(typed, Permission.BREAK_GLASS);
    Optional<Admission> admission =
        found
            .map(number -> gate.admit(number, Permission.BREAK_GLASS))
            .filter(one -> !uses.isSealed(one.caseId()));
    return admission.orElseThrow(
        () -> {
          gate.refused(
              Permission.BREAK_GLASS, CaseNumber.parse(typed).map(CaseNumber::value).orElse(null));
          return new RuleException(Problem.at("number", "casefile.emergency.noSuchCase"));
        });
  }
}
