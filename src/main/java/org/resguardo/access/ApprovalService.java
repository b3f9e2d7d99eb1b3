package org.resguardo.access;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.Scope;

/**
 * The second person: the head of the office, or the national coordinator, decides about accounts
 * that reach personal data, and says who stands in for whom.
 */
@Boundary
public class ApprovalService {
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject ApprovalRepository approvals;
  @Inject UserRepository users;
  @Inject AccountChanges changes;
  @Inject @MachineClock Clock clock;

  /** What waits for a decision within the caller's reach, oldest first. */
  @Requires(Permission.APPROVE_USERS)
  public List<ApprovalView> waiting() {
    deeds.current().unlogged();
    List<Approval> open = approvals.listOpen().stream().filter(this::reaches).toList();
    Map<Long, User> named =
        users
            .listIn(
                open.stream()
                    .flatMap(each -> Stream.of(each.userId(), each.askedBy()))
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(User::id, Function.identity()));
    return open.stream().map(each -> view(each, named)).toList();
  }

  /** How many wait, for the home page: as many as the list shows. */
  @Requires(Permission.APPROVE_USERS)
  public long waitingNumber() {
    deeds.current().unlogged();
    return approvals.listOpen().stream().filter(this::reaches).count();
  }

  private ApprovalView view(Approval each, Map<Long, User> named) {
    User about = named.get(each.userId());
    return new ApprovalView(
        each.id(),
        each.kind().name(),
        about.username(),
        about.shortName(),
        about.roleCode(),
        about.officeCode(),
        each.proposedRole(),
        each.proposedOffice(),
        each.reason(),
        named.get(each.askedBy()).username(),
        each.askedAt(),
        each.mayBeDecidedBy(caller.profile().userId()));
  }

  /**
   * Grants or refuses; the one-time link to hand over in person, where the change makes one due.
   */
  @Requires(Permission.APPROVE_USERS)
  public Optional<String> decide(long id, boolean granted) {
    Approval approval = approvals.get(id);
    if (approval == null || !approval.isOpen() || !reaches(approval)) {
      throw new NotFoundException("approval " + id);
    }
    if (!approval.mayBeDecidedBy(caller.profile().userId())) {
      throw new RuleException("access.approval.self");
    }
    User user = users.get(approval.userId());
    deeds.current().subject(user.username()).reason(approval.reason());
    deeds.current().detail("kind", approval.kind()).detail("granted", granted);
    deeds.current().change("role", user.roleCode(), approval.proposedRole());
    deeds.current().change("office", user.officeCode(), approval.proposedOffice());
    approval.decide(granted, caller.profile().userId(), clock.instant());
    return granted
        ? changes.apply(approval.kind(), user, approval.proposedRole(), approval.proposedOffice())
        : Optional.empty();
  }

  /** The accounts of the caller's office; of all where the reach is national. */
  @Requires(Permission.APPROVE_USERS)
  public List<UserRow> team() {
    deeds.current().unlogged();
    List<User> found = users.list(new UserQuery(office(), null, true, null));
    Map<Long, String> names = found.stream().collect(Collectors.toMap(User::id, User::username));
    return found.stream().map(user -> user.row(false, names.get(user.substituteId()))).toList();
  }

  /** While the leave lasts, the substitute works the cases that the person on leave owns. */
  @Requires(Permission.APPROVE_USERS)
  public void setLeave(String username, @Valid LeaveEntry entry) {
    User user =
        users
            .findByUsername(username)
            .filter(this::isInReach)
            .orElseThrow(() -> new NotFoundException("user " + username));
    deeds.current().subject(username);
    deeds.current().detail("leave", entry.getFrom() + " / " + entry.getTo());
    deeds.current().detail("substitute", entry.getSubstitute());
    if (entry.getFrom() == null) {
      user.takeLeave(null, null, null);
      return;
    }
    if (entry.getTo() == null || entry.getTo().isBefore(entry.getFrom())) {
      throw new RuleException(Problem.at("to", "access.leave.order"));
    }
    user.takeLeave(entry.getFrom(), entry.getTo(), substitute(user, entry.getSubstitute()));
  }

  private Long substitute(User user, String username) {
    return users
        .findByUsername(username == null ? "" : username)
        .filter(User::isEnabled)
        .filter(other -> !other.id().equals(user.id()))
        .filter(other -> other.roleCode().equals(user.roleCode()))
        .filter(
            other -> String.valueOf(other.officeCode()).equals(String.valueOf(user.officeCode())))
        .map(User::id)
        .orElseThrow(
            () -> new RuleException(Problem.at("substitute", "access.leave.noSubstitute")));
  }

  private boolean reaches(Approval approval) {
    return office() == null || office().equals(approval.officeCode());
  }

  private boolean isInReach(User user) {
    return office() == null || office().equals(user.officeCode());
  }

  // Null: every office.
  private String office() {
    return caller.scope(Permission.APPROVE_USERS).orElseThrow() == Scope.ALL
        ? null
        : caller.profile().officeCode();
  }
}
