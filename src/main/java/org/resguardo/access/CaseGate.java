package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/**
 * The one place where access to a case is decided, on the record. Called by services inside their
 * transaction. A case out of reach and a case that does not exist give the same exception; both
 * leave a refusal in the log.
 */
@ApplicationScoped
public class CaseGate {
  @Inject Caller caller;
  @Inject CaseGateRepository cases;
  @Inject AdmissionMemo memo;
  @Inject Event<Denied> denied;
  @Inject @MachineClock Clock machineClock;

  /** Admits the caller to the case for any one of the permissions, in one statement. */
  public Admission admit(CaseNumber number, Permission... anyOf) {
    return decide(
        memo.find(
            number, () -> cases.findByNumber(number, caller.profile(), machineClock.instant())),
        number.value(),
        anyOf);
  }

  /** As above, for a case known by its id inside the house. */
  public Admission admit(long caseId, Permission... anyOf) {
    return decide(found(caseId), "#" + caseId, anyOf);
  }

  /**
   * As above, but looks only: no refusal is logged and nothing is thrown. For a link or a button.
   */
  public Optional<Admission> look(long caseId, Permission permission) {
    return found(caseId).filter(admission -> admission.allows(permission));
  }

  private Optional<Admission> found(long caseId) {
    return memo.find(
        caseId, () -> cases.findById(caseId, caller.profile(), machineClock.instant()));
  }

  /** The caller's reach for a list over {@code case_file c}. */
  public RowFilter rows(Permission permission) {
    Scope scope = caller.scope(permission).orElseThrow(() -> new NotFoundException("list"));
    return cases.filter(permission, scope, caller.profile(), machineClock.instant());
  }

  /** Which of these cases are within reach, in one statement. Nothing is logged, nothing thrown. */
  public Set<Long> reach(Collection<Long> caseIds, Permission permission) {
    Optional<Scope> scope = caller.scope(permission);
    return caseIds.isEmpty() || scope.isEmpty()
        ? Set.of()
        : cases.reach(
            caseIds,
            cases.filter(permission, scope.get(), caller.profile(), machineClock.instant()));
  }

  /** The ids of all cases within reach: for figures of a prosecutor's own few hundred cases. */
  public List<Long> caseIds(Permission permission) {
    return cases.ids(rows(permission));
  }

  /**
   * Leaves the refusal of a case in the log that was not even found. {@code asked}: no free text.
   */
  public void refused(Permission permission, String asked) {
    denied.fire(new Denied(permission, null, asked));
  }

  private Admission decide(Optional<Admission> found, String asked, Permission... anyOf) {
    Optional<Admission> admitted =
        found.filter(admission -> List.of(anyOf).stream().anyMatch(admission::allows));
    return admitted.orElseThrow(
        () -> {
          denied.fire(new Denied(anyOf[0], found.map(Admission::caseId).orElse(null), asked));
          return new NotFoundException("case " + asked);
        });
  }
}
