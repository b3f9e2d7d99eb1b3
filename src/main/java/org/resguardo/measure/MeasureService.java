package org.resguardo.measure;

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
 * Measures of a case: what was asked and ordered, and what became of it. A detention marks its
 * case; a reserve of identity closes the identity in the same transaction, from the request on, and
 * only its recorded end opens it again.
 */
@Boundary
public class MeasureService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject MeasureDesk desk;
  @Inject MeasureKinds kinds;
  @Inject MeasureRepository measures;

  /** Records a measure and answers its id. {@code requestKey} as with hearings. */
  @Requires({Permission.RECORD_MEASURE, Permission.RECORD_PROTECTION})
  public long order(CaseNumber number, @Valid MeasureEntry entry, String requestKey) {
    Admission admission =
        gate.admit(number, Permission.RECORD_MEASURE, Permission.RECORD_PROTECTION);
    Nature nature = nature(admission, entry.getKind());
    Optional<Long> twin = measures.findByRequest(desk.request(requestKey));
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    Subject subject = subject(admission, entry);
    begin(entry);
    MeasureDesk.demandNone(
        desk.policy().order(entry, nature, subject, kinds.detains(entry.getKind())));
    Measure measure =
        measures.add(
            new Measure(admission.caseId(), nature, subject, entry)
                .registered(desk.instant(), desk.userId(), desk.request(requestKey)));
    if (kinds.reserves(entry.getKind())) {
      desk.reserve(admission, subject.partyId(), entry.getNamed());
    }
    desk.tellCase(admission);
    tell(admission, measure, entry);
    return measure.id();
  }

  private void tell(Admission admission, Measure measure, MeasureEntry entry) {
    deeds
        .current()
        .about(admission)
        .subject("measure " + measure.id())
        .detail("kind", entry.getKind())
        .detail("person", entry.getPerson())
        .detail("from", entry.getFrom())
        .detail("until", entry.getStatedUntil());
  }

  /** Records what happened to a measure. StaleException when {@code version} is not the stored. */
  @Requires({Permission.RECORD_MEASURE, Permission.RECORD_PROTECTION})
  public void record(
      CaseNumber number, long id, @Valid StepEntry step, Integer version, String requestKey) {
    Admission admission =
        gate.admit(number, Permission.RECORD_MEASURE, Permission.RECORD_PROTECTION);
    Measure measure = held(admission, id);
    if (measures.findByRequest(desk.request(requestKey)).isPresent()) {
      deeds.current().unlogged();
      return;
    }
    if (version != null && version != measure.version()) {
      throw new StaleException(measure.version(), List.of());
    }
    if (!measure.isOpen()) {
      throw new RuleException("measure.ended");
    }
    MeasureDesk.demandNone(desk.policy().step(step, measure));
    measures.add(
        new MeasureStep(id, admission.caseId(), step)
            .recorded(desk.instant(), desk.userId(), desk.request(requestKey)));
    apply(admission, measure, step);
    desk.tellCase(admission);
    deeds
        .current()
        .about(admission)
        .subject("measure " + id)
        .detail("step", step.getKind())
        .detail("on", step.getOn())
        .detail("until", step.getStatedUntil())
        .detail("outcome", step.getOutcome());
  }

  /** Takes back a measure that was recorded by mistake; the row stays. */
  @Requires({Permission.RECORD_MEASURE, Permission.RECORD_PROTECTION})
  public void withdraw(CaseNumber number, long id, String reason) {
    Admission admission =
        gate.admit(number, Permission.RECORD_MEASURE, Permission.RECORD_PROTECTION);
    if (reason == null || reason.isBlank() || reason.length() > 400) {
      throw new RuleException(Problem.at("reason", "measure.withdraw.reason"));
    }
    Measure measure = held(admission, id);
    if (kinds.reserves(measure.kind())) {
      // A reserve is ended with the ruling that ends it, never taken back by whoever typed it.
      throw new RuleException("measure.withdraw.reserve");
    }
    measure.withdrawn(desk.instant());
    measures.flush();
    desk.tellCase(admission);
    deeds.current().about(admission).subject("measure " + id).reason(reason);
  }

  /** Who can be the subject of a measure of this case, and which kinds its procedure has. */
  @Requires({Permission.RECORD_MEASURE, Permission.RECORD_PROTECTION})
  public MeasureForm form(CaseNumber number) {
    deeds.current().unlogged();
    Admission admission =
        gate.admit(number, Permission.RECORD_MEASURE, Permission.RECORD_PROTECTION);
    return new MeasureForm(subjects(admission), kinds.of(admission.procedure()));
  }

  private List<Subject> subjects(Admission admission) {
    return measures.subjects(admission.caseId()).stream()
        .filter(
            one ->
                admission.allows(
                    one.isAccused() ? Permission.RECORD_MEASURE : Permission.RECORD_PROTECTION))
        .toList();
  }

  private void apply(Admission admission, Measure measure, StepEntry step) {
    switch (step.getKind()) {
      case "DECIDED" -> measure.confirmed(step);
      case "EXTENDED" -> measure.extended(step.getStatedUntil());
      case "ENDED" -> end(admission, measure, step);
      default -> {}
    }
    measures.flush();
  }

  private void end(Admission admission, Measure measure, StepEntry step) {
    if (kinds.reserves(measure.kind())) {
      if (step.getDecisionNumber() == null) {
        throw new RuleException(Problem.at("decisionNumber", "measure.reserve.lift"));
      }
      if (!admission.allows(Permission.LIFT_RESERVE)) {
        throw new RuleException("measure.reserve.who");
      }
      desk.lift(measure.partyId());
    }
    measure.ended(step.getOn(), step.getOutcome());
  }

  // What a form leaves open follows from what it says.
  private void begin(MeasureEntry entry) {
    if (entry.getFrom() == null) {
      boolean asked = entry.isProvisional() && entry.getAskedAt() != null;
      entry.setFrom(asked ? entry.getAskedAt().toLocalDate() : entry.getDecidedOn());
    }
  }

  /** What the kind is, after the caller was admitted to record such a one. */
  private Nature nature(Admission admission, String kind) {
    Nature nature = kinds.exists("measure_kind", kind, desk.today()) ? kinds.nature(kind) : null;
    if (nature == null) {
      throw new RuleException(Problem.at("kind", "proceeding.unknownCode"));
    }
    if (!kinds.isOf(admission.procedure(), kind)) {
      throw new RuleException(Problem.at("kind", "proceeding.otherProcedure"));
    }
    gate.admit(admission.number(), MeasureDesk.recording(nature));
    return nature;
  }

  private Subject subject(Admission admission, MeasureEntry entry) {
    return measures.subjects(admission.caseId()).stream()
        .filter(one -> one.code().equals(entry.getPerson()))
        .findFirst()
        .orElseThrow(
            () ->
                new RuleException(
                    Problem.at("person", "proceeding.unknownParty", entry.getPerson())));
  }

  private Measure held(Admission admission, long id) {
    Measure measure =
        measures
            .find(admission.caseId(), id)
            .orElseThrow(() -> new NotFoundException("measure " + id));
    if (!admission.allows(MeasureDesk.recording(measure.nature()))) {
      throw new NotFoundException("measure " + id);
    }
    return measure;
  }
}
