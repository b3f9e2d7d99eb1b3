package org.resguardo.casefile;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseAssignments;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/** Who has a case, where it is, and whether it is open. */
@Boundary
public class CaseCareService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject CaseCare care;
  @Inject CaseLists lists;
  @Inject CaseAssignments assignments;

  /** Prosecutors who can be given cases of the office of this case, with their load. */
  @Requires(Permission.ASSIGN_CASE)
  public List<CaseAssignments.Holder> holders(CaseNumber number) {
    deeds.current().unlogged();
    return assignments.holders(gate.admit(number, Permission.ASSIGN_CASE).officeCode());
  }

  /** Who has and had the case, newest first. */
  @Requires(Permission.READ_CASE)
  public List<CaseAssignments.Assignment> assignments(CaseNumber number) {
    return assignments.of(gate.admit(number, Permission.READ_CASE).caseId());
  }

  @Requires(Permission.ASSIGN_CASE)
  public void assign(CaseNumber number, @Valid AssignmentEntry entry) {
    Admission admission = gate.admit(number, Permission.ASSIGN_CASE);
    care.assign(admission, entry);
    deeds
        .current()
        .about(admission)
        .reason(entry.getReason())
        .detail("prosecutor", entry.getProsecutor());
  }

  /**
   * Gives many cases to one prosecutor; those that could not be given come back with the reason.
   * One entry in the log names them all.
   */
  @Requires(Permission.ASSIGN_CASE)
  public List<Skipped> assignAll(List<CaseNumber> numbers, @Valid AssignmentEntry entry) {
    List<Skipped> skipped = new ArrayList<>();
    int given = 0;
    for (CaseNumber number : numbers) {
      try {
        care.assign(gate.admit(number, Permission.ASSIGN_CASE), entry);
        given++;
      } catch (NotFoundException out) {
        skipped.add(new Skipped(number.value(), "casefile.bulk.outOfReach"));
      } catch (RuleException broken) {
        skipped.add(new Skipped(number.value(), broken.problems().get(0).key()));
      }
    }
    deeds
        .current()
        .reason(entry.getReason())
        .detail("prosecutor", entry.getProsecutor())
        .detail("given", given)
        .detail("cases", shortened(numbers));
    return skipped;
  }

  /**
   * What happened before the house was here, from the caseload of an office: the case goes at once,
   * assignments end. Whoever sends a case today offers it ({@link TransferService}).
   */
  @Requires(Permission.TRANSFER_CASE)
  public void transfer(CaseNumber number, @Valid TransferEntry entry) {
    Admission admission = gate.admit(number, Permission.TRANSFER_CASE);
    care.checkTransfer(admission, entry);
    care.move(admission, entry);
    deeds
        .current()
        .about(admission)
        .reason(entry.getReason())
        .change("office", admission.officeCode(), entry.getToOffice());
  }

  @Requires(Permission.CLOSE_CASE)
  public void close(CaseNumber number, @Valid ClosingEntry entry) {
    Admission admission = gate.admit(number, Permission.CLOSE_CASE);
    if ("JOINED".equals(entry.getReason())) {
      care.link(admission, other(entry.getJoinedTo(), "joinedTo"), "JOINED");
    }
    care.close(admission, entry);
    deeds
        .current()
        .about(admission)
        .reason(entry.getReason())
        .change("status", admission.status(), "CLOSED");
  }

  @Requires(Permission.REOPEN_CASE)
  public void reopen(CaseNumber number, @Valid ReopeningEntry entry) {
    Admission admission = gate.admit(number, Permission.REOPEN_CASE);
    care.reopen(admission, entry);
    deeds
        .current()
        .about(admission)
        .reason(entry.getReason())
        .change("status", admission.status(), "ACTIVE");
  }

  /** Links two cases; the other must be within the caller's reach. */
  @Requires(Permission.EDIT_CASE)
  public void link(CaseNumber number, @Valid LinkEntry entry) {
    Admission admission = gate.admit(number, Permission.EDIT_CASE);
    Admission other = other(entry.getNumber(), "number");
    care.link(admission, other, entry.getKind());
    deeds
        .current()
        .about(admission)
        .subject(other.number().value())
        .detail("kind", entry.getKind());
  }

  /** A prosecutor of the own office goes on leave, or is back. */
  @Requires(Permission.ASSIGN_CASE)
  public void standIn(@Valid StandInEntry entry) {
    care.standIn(entry);
    deeds
        .current()
        .subject(entry.getProsecutor())
        .detail("substitute", entry.getSubstitute())
        .detail("from", entry.getFrom())
        .detail("to", entry.getTo());
  }

  private Admission other(String typed, String field) {
    return lists
        .locate(typed == null ? "" : typed)
        .map(found -> gate.admit(found, Permission.READ_STOCK))
        .orElseThrow(() -> new RuleException(Problem.at(field, "casefile.rule.noSuchCase")));
  }

  private static String shortened(List<CaseNumber> numbers) {
    String all = String.join(" ", numbers.stream().map(CaseNumber::value).toList());
    return all.length() > 3000 ? all.substring(0, 3000) + " …" : all;
  }

  /** A case that a bulk act left out; {@code reason}: a locale key. */
  public record Skipped(String number, String reason) {}
}
