package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/**
 * The one place where access to a case is decided, on the record. Called by services inside their
 * transaction. A case out of reach and a case that does not exist give the same exception; both leave
 * a refusal in the log.
 */
@ApplicationScoped
public class CaseGate {
  @Inject Caller caller;
  @Inject CaseGateRepository cases;
  @Inject Event<Denied> denied;
  @Inject @MachineClock Clock machineClock;
  @Inject @BusinessClock Clock businessClock;

  /** Admits the caller to the case for any one of the permissions, in one statement. */
  public Admission admit(CaseNumber number, Permission... anyOf) {
    return decide(
        cases.findByNumber(number, caller.profile(), now(), today()), number.value(), anyOf);
  }

  /** As above, for a case known by its id inside the house. */
  public Admission admit(long caseId, Permission... anyOf) {
    return decide(cases.findById(caseId, caller.profile(), now(), today()), "#" + caseId, anyOf);
  }

  /** As above, but looks only: no refusal is logged and nothing is thrown. For a link or a button. */
  public Optional<Admission> look(long caseId, Permission permission) {
    return cases
        .findById(caseId, caller.profile(), now(), today())
        .filter(admission -> admission.allows(permission));
  }

  /** The caller's reach for a list over {@code case_file c}. */
  public RowFilter rows(Permission permission) {
    Caller.Profile who = caller.profile();
    Scope scope = caller.scope(permission).orElseThrow(() -> new NotFoundException("list"));
    var excluded = new RowFilter(CaseGateRepository.NOT_EXCLUDED, List.of(who.userId()));
    if (scope == Scope.ALL) {
      return excluded;
    }
    List<Object> parameters = new ArrayList<>(excluded.parameters());
    String tied = CaseGateRepository.tied(scope == Scope.TEAM);
    String condition;
    if (scope == Scope.OFFICE) {
      condition = "(c.office_code = ? OR " + tied + ")";
      parameters.add(who.officeCode() == null ? "" : who.officeCode());
    } else {
      condition = tied;
    }
    parameters.addAll(CaseGateRepository.tiedParameters(who.userId(), now(), today()));
    return new RowFilter(excluded.condition() + " AND " + condition, parameters);
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

  private Instant now() {
    return machineClock.instant();
  }

  private LocalDate today() {
    return LocalDate.now(businessClock);
  }
}
