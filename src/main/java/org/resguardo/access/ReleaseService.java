package org.resguardo.access;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.Scope;

/** Data of the classes P3 to P5 leaves the house when two people want it (DP-20). */
@Boundary
public class ReleaseService {
  @Inject CaseGate gate;
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject ReleaseRepository releases;
  @Inject Releases known;
  @Inject TextGuard guard;
  @Inject @MachineClock Clock clock;

  /** The newest release of the subject, and how it stands: a state of {@link ReleaseView}, NONE. */
  public record Standing(String state, ReleaseView last) {}

  /** What of a case is to leave; {@code label} is what people call it, a code. */
  public record Subject(ReleaseKind kind, String id, String label) {}

  @Requires({Permission.OPEN_IDENTITY, Permission.DISCLOSE_CASE})
  public Standing standing(CaseNumber number, Subject subject) {
    deeds.current().unlogged();
    Admission admission = admit(number, subject);
    Optional<ReleaseView> last = known.last(admission, subject.kind(), subject.id());
    return new Standing(
        last.map(one -> one.state(clock.instant())).orElse("NONE"), last.orElse(null));
  }

  /** Asks; a request that waits or was granted is not asked again. */
  @Requires({Permission.OPEN_IDENTITY, Permission.DISCLOSE_CASE})
  public void ask(CaseNumber number, Subject subject, @Valid ReleaseEntry entry) {
    Admission admission = admit(number, subject);
    String purpose = guard.settle(admission.caseId(), "purpose", entry.getPurpose());
    String recipient = guard.settle(admission.caseId(), "recipient", entry.getRecipient());
    entry.setPurpose(purpose);
    entry.setRecipient(recipient);
    demandNone(admission, subject);
    releases.add(
        admission.caseId(),
        subject.kind(),
        subject.id(),
        subject.label(),
        entry,
        caller.profile().userId(),
        clock.instant());
    deeds
        .current()
        .about(admission)
        .subject(subject.label())
        .reason(purpose)
        .detail("release", "ASKED")
        .detail("recipient", recipient)
        .logged();
  }

  private void demandNone(Admission admission, Subject subject) {
    boolean pending =
        known
            .last(admission, subject.kind(), subject.id())
            .map(one -> one.state(clock.instant()))
            .filter(state -> List.of("WAITS", "GRANTED").contains(state))
            .isPresent();
    if (pending) {
      throw new RuleException("access.release.asked");
    }
  }

  // Whoever may give it may ask for it; the first of the two is what a call without a subject
  // means.
  private Admission admit(CaseNumber number, Subject subject) {
    return gate.admit(number, subject == null ? Permission.OPEN_IDENTITY : subject.kind().asked());
  }

  /** What waits for the caller's word, oldest first. */
  @Requires(Permission.APPROVE_RELEASE)
  public List<ReleaseView> waiting() {
    deeds.current().unlogged();
    return releases.waiting(office(), caller.profile().userId()).stream()
        .map(ReleaseRepository.Found::view)
        .toList();
  }

  /** The second person's word. */
  @Requires(Permission.APPROVE_RELEASE)
  public void decide(long id, boolean granted) {
    long me = caller.profile().userId();
    ReleaseRepository.Found found =
        releases
            .find(id, me)
            .filter(one -> one.view().granted() == null)
            .filter(one -> office() == null || office().equals(one.officeCode()))
            .orElseThrow(() -> new NotFoundException("release " + id));
    if (found.askedBy() == me) {
      throw new RuleException("access.approval.self");
    }
    if (!releases.decide(id, granted, me, clock.instant())) {
      throw new NotFoundException("release " + id);
    }
    deeds
        .current()
        .about(found.caseId(), found.view().caseNumber())
        .subject(found.view().label())
        .reason(found.view().purpose())
        .detail("release", granted ? "GRANTED" : "REFUSED")
        .detail("recipient", found.view().recipient());
  }

  // Null: every office.
  private String office() {
    return caller.scope(Permission.APPROVE_RELEASE).orElseThrow() == Scope.ALL
        ? null
        : caller.profile().officeCode();
  }
}
