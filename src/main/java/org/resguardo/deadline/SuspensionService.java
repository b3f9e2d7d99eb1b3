package org.resguardo.deadline;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.CodeBook;

/**
 * A term of the law stands still for a cause and goes on, each by an act of the case. What the
 * rules of the pack stop by themselves needs none of this.
 */
@Boundary
public class SuspensionService {
  private static final String KINDS = "suspension_kind";

  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject DeadlineDesk desk;
  @Inject MarkRepository marks;
  @Inject CodeBook codes;

  @Requires(Permission.RECORD_DEADLINE)
  public void suspend(CaseNumber number, long id, @Valid SuspensionEntry entry) {
    Admission admission = gate.admit(number, Permission.RECORD_DEADLINE);
    Object[] term = rule(admission, id);
    String key = term[1].toString();
    desk.demandDecision(admission.caseId(), entry.getDecision());
    refuse(!codes.exists(KINDS, entry.getKind(), desk.today()), "kind", "deadline.suspend.unknown");
    LocalDate until = entry.getUntil();
    refuse(until != null && !until.isAfter(entry.getFrom()), "until", "deadline.suspend.order");
    refuse(
        marks.stays(admission.caseId(), key).stream()
            .anyMatch(stay -> stay.meets(entry.getFrom(), until)),
        "from",
        "deadline.suspend.overlap");
    LocalDate due = MarkRepository.date(term[4]);
    refuse(due != null && entry.getFrom().isAfter(due), "from", "deadline.suspend.tooLate");
    marks.suspend(admission.caseId(), key, entry, desk.instant(), desk.userId());
    deeds
        .current()
        .about(admission)
        .subject(key)
        .detail("suspension", entry.getKind())
        .detail("decision", entry.getDecision())
        .detail("from", entry.getFrom())
        .detail("until", until);
  }

  @Requires(Permission.RECORD_DEADLINE)
  public void resume(CaseNumber number, long id, @Valid ResumptionEntry entry) {
    Admission admission = gate.admit(number, Permission.RECORD_DEADLINE);
    String key = rule(admission, id)[1].toString();
    List<Stay> all = marks.stays(admission.caseId(), key);
    Stay open =
        all.stream()
            .filter(Stay::isOpen)
            .findFirst()
            .orElseThrow(() -> new RuleException("deadline.resume.none"));
    refuse(!entry.getOn().isAfter(open.from()), "on", "deadline.suspend.order");
    marks.resume(admission.caseId(), key, entry.getOn(), desk.instant(), desk.userId());
    deeds
        .current()
        .about(admission)
        .subject(key)
        .detail("suspension", open.kind())
        .detail("until", entry.getOn());
  }

  private Object[] rule(Admission admission, long id) {
    Object[] term = desk.open(admission.caseId(), id);
    if (!"RULE".equals(term[2])) {
      throw new RuleException("deadline.suspend.task");
    }
    return term;
  }

  private static void refuse(boolean broken, String field, String key) {
    if (broken) {
      throw new RuleException(Problem.at(field, key));
    }
  }
}
