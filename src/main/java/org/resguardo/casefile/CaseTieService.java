package org.resguardo.casefile;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.access.Admission;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.access.CaseTies;
import org.resguardo.access.Deeds;
import org.resguardo.access.TextGuard;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/** Who reaches a case beside its owner, and who is kept away from it: decided by who assigns. */
@Boundary
public class CaseTieService {
  static final String TEAM = "TEAM";
  static final String GRANT = "GRANT";
  static final String EXCLUDED = "EXCLUDED";

  /** A grant is for a piece of work, not for good. */
  private static final int LONGEST_GRANT_MONTHS = 12;

  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject CaseTies ties;
  @Inject CaseCheck check;
  @Inject TextGuard texts;
  @Inject Caller caller;
  @Inject @MachineClock Clock clock;

  /** Every tie of the case, those that hold first; exclusions are told here and nowhere else. */
  @Requires(Permission.ASSIGN_CASE)
  public List<CaseTies.Tie> of(CaseNumber number) {
    deeds.current().unlogged();
    return ties.of(gate.admit(number, Permission.ASSIGN_CASE).caseId());
  }

  /** Who can be chosen: the office's people, and elsewhere those who work by assignment. */
  @Requires(Permission.ASSIGN_CASE)
  public List<CaseTies.Person> candidates(CaseNumber number) {
    deeds.current().unlogged();
    return ties.candidates(gate.admit(number, Permission.ASSIGN_CASE).officeCode());
  }

  @Requires(Permission.ASSIGN_CASE)
  public void tie(CaseNumber number, @Valid TieEntry entry) {
    Admission admission = gate.admit(number, Permission.ASSIGN_CASE);
    CaseTies.Person person = checked(admission, entry);
    entry.setReason(texts.settle(admission.caseId(), "reason", entry.getReason()));
    ties.add(
        admission.caseId(), person.userId(), entry.getKind(), entry.getUntil(), entry.getReason());
    deeds
        .current()
        .about(admission)
        .subject(person.username())
        .reason(entry.getReason())
        .detail("kind", entry.getKind())
        .detail("until", entry.getUntil());
  }

  /** Ends a tie: from the next request on it is worth nothing. */
  @Requires(Permission.ASSIGN_CASE)
  public void end(CaseNumber number, long id) {
    Admission admission = gate.admit(number, Permission.ASSIGN_CASE);
    CaseTies.Tie ended =
        ties.end(admission.caseId(), id).orElseThrow(() -> new NotFoundException("tie " + id));
    deeds
        .current()
        .about(admission)
        .subject(ended.username())
        .detail("kind", ended.kind())
        .detail("ended", true);
  }

  private CaseTies.Person checked(Admission admission, TieEntry entry) {
    List<Problem> problems = new ArrayList<>();
    check.reason("case_tie", entry.getKind(), "kind");
    until(problems, entry);
    CaseTies.Person person =
        ties.candidates(admission.officeCode()).stream()
            .filter(one -> one.username().equals(entry.getUser()))
            .findFirst()
            .orElse(null);
    if (person == null) {
      problems.add(Problem.at("user", "casefile.tie.unknown"));
    } else {
      whom(problems, admission, entry, person);
    }
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return person;
  }

  private void until(List<Problem> problems, TieEntry entry) {
    LocalDate today = LocalDate.now(clock);
    if (GRANT.equals(entry.getKind()) && entry.getUntil() == null) {
      problems.add(Problem.at("until", "casefile.tie.endless"));
    }
    if (entry.getUntil() != null && entry.getUntil().isBefore(today)) {
      problems.add(Problem.at("until", "casefile.tie.past"));
    }
    LocalDate longest = today.plusMonths(LONGEST_GRANT_MONTHS);
    if (GRANT.equals(entry.getKind())
        && entry.getUntil() != null
        && entry.getUntil().isAfter(longest)) {
      problems.add(new Problem("until", "casefile.tie.tooLong", List.of(longest)));
    }
  }

  private void whom(
      List<Problem> problems, Admission admission, TieEntry entry, CaseTies.Person person) {
    boolean owns = admission.prosecutorId() != null && admission.prosecutorId() == person.userId();
    boolean excludes = EXCLUDED.equals(entry.getKind());
    if (owns) {
      problems.add(Problem.at("user", excludes ? "casefile.tie.ownsFirst" : "casefile.tie.owns"));
    } else if (excludes && person.userId() == caller.profile().userId()) {
      problems.add(Problem.at("user", "casefile.tie.self"));
    } else if (!excludes && !ties.worksByAssignment(person.roleCode())) {
      problems.add(Problem.at("user", "casefile.tie.needless"));
    } else if (TEAM.equals(entry.getKind())
        && !admission.officeCode().equals(person.officeCode())) {
      problems.add(Problem.at("user", "casefile.tie.otherOffice"));
    } else if (ties.isOpen(admission.caseId(), person.userId(), entry.getKind())) {
      problems.add(Problem.at("user", "casefile.tie.already"));
    }
  }
}
