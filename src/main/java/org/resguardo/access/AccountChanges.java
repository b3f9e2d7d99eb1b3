package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/** Changes of accounts: whether one may be done at once or waits, and the doing. */
@ApplicationScoped
class AccountChanges {
  @Inject Caller caller;
  @Inject UserRepository users;
  @Inject ApprovalRepository approvals;
  @Inject RolePermissions roles;
  @Inject AccountSessionsRepository sessions;
  @Inject OneTimeLinkRepository links;
  @Inject FactorRepository factors;
  @Inject PasskeyRepository passkeys;
  @Inject @MachineClock Clock clock;

  /** The one-time link where the change makes one due now; empty while it waits or needs none. */
  Optional<String> askOrDo(
      Approval.Kind kind, User user, String role, String office, String reason) {
    if (!needsApproval(user, role)) {
      return apply(kind, user, role, office);
    }
    approvals.add(
        new Approval(
                kind,
                user,
                deciderOffice(role, office),
                reason,
                caller.profile().userId(),
                clock.instant())
            .proposing(role, office));
    return Optional.empty();
  }

  boolean needsApproval(User user, String role) {
    return (roles.reachesPersonalData(role) || roles.reachesPersonalData(user.roleCode()))
        && !isFirstApprover(role);
  }

  // Somebody has to be the first who can approve: while nobody is, that one account waits for
  // nobody.
  private boolean isFirstApprover(String role) {
    return roles.of(role).get(Permission.APPROVE_USERS) == Scope.ALL && !users.hasEnabled(role);
  }

  // A head does not decide about heads: that and what has no office is for the coordinator.
  private String deciderOffice(String role, String office) {
    return roles.of(role).containsKey(Permission.APPROVE_USERS) ? null : office;
  }

  Optional<String> apply(Approval.Kind kind, User user, String role, String office) {
    return switch (kind) {
      case NEW_USER -> {
        user.open();
        yield Optional.of(link(user));
      }
      case PASSWORD -> Optional.of(link(user));
      case FACTOR -> {
        factors.remove(user.id());
        passkeys.removeAll(user.id());
        endSessions(user);
        yield Optional.empty();
      }
      case ENABLE -> {
        user.open();
        yield Optional.empty();
      }
      case ROLE -> {
        user.move(role, office);
        endSessions(user);
        yield Optional.empty();
      }
    };
  }

  Set<Long> waiting() {
    return approvals.listOpen().stream().map(Approval::userId).collect(Collectors.toSet());
  }

  void endSessions(User user) {
    sessions.endAll(user.id(), null, clock.instant());
  }

  private String link(User user) {
    return links.issue(user.id(), caller.profile().userId(), clock.instant());
  }
}
