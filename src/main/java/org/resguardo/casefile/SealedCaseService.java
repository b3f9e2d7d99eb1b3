package org.resguardo.casefile;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseAssignments;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/**
 * Cases under a seal are given by their number, unread: the head who answers for the office must
 * not see them, and nobody else could give them to another (decision 0157).
 */
@Boundary
public class SealedCaseService {
  private static final int LONGEST_ORDER_MONTHS = 12;

  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject CaseLists lists;
  @Inject CaseCare care;
  @Inject CaseAssignments assignments;
  @Inject @MachineClock Clock clock;

  /** Those of any office who work on such cases, with their load. */
  @Requires(Permission.ASSIGN_SEALED)
  public List<CaseAssignments.Holder> holders() {
    deeds.current().unlogged();
    return assignments.holdersOfSealed();
  }

  /**
   * Gives the case, or opens the record that its age has sealed. A case that is not sealed, one of
   * another office and one that does not exist give the same answer.
   */
  @Requires(Permission.ASSIGN_SEALED)
  public void give(@Valid SealedCaseEntry entry) {
    Admission admission = admitted(entry.getNumber());
    CaseAssignments.Holder holder =
        assignments.holdersOfSealed().stream()
            .filter(one -> one.username().equals(entry.getProsecutor()))
            .findFirst()
            .orElseThrow(
                () -> new RuleException(Problem.at("prosecutor", "casefile.sealed.notOfThese")));
    if (admission.overAge()) {
      ordered(entry);
      assignments.order(admission.caseId(), holder.userId(), entry.getUntil(), entry.getOrder());
    } else {
      unordered(entry);
      care.hand(admission, holder, entry);
    }
    deeds
        .current()
        .about(admission)
        .reason(entry.getReason())
        .detail("prosecutor", holder.username())
        .detail("order", entry.getOrder())
        .detail("until", entry.getUntil());
  }

  private Admission admitted(String typed) {
    return lists
        .locate(typed, Permission.ASSIGN_SEALED)
        .map(number -> gate.admit(number, Permission.ASSIGN_SEALED))
        .filter(Admission::sealed)
        .orElseThrow(
            () -> {
              gate.refused(
                  Permission.ASSIGN_SEALED,
                  CaseNumber.parse(typed).map(CaseNumber::value).orElse(null));
              return new RuleException(Problem.at("number", "casefile.sealed.noSuchCase"));
            });
  }

  private void ordered(SealedCaseEntry entry) {
    LocalDate today = LocalDate.now(clock);
    LocalDate longest = today.plusMonths(LONGEST_ORDER_MONTHS);
    List<Problem> problems = new ArrayList<>();
    if (entry.getOrder() == null) {
      problems.add(Problem.at("order", "casefile.sealed.orderNeeded"));
    }
    if (entry.getUntil() == null) {
      problems.add(Problem.at("until", "casefile.tie.endless"));
    } else if (entry.getUntil().isBefore(today)) {
      problems.add(Problem.at("until", "casefile.tie.past"));
    } else if (entry.getUntil().isAfter(longest)) {
      problems.add(new Problem("until", "casefile.tie.tooLong", List.of(longest)));
    }
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
  }

  private static void unordered(SealedCaseEntry entry) {
    if (entry.getOrder() != null || entry.getUntil() != null) {
      throw new RuleException(Problem.at("order", "casefile.sealed.orderNeedless"));
    }
  }
}
