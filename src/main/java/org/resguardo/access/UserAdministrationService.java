package org.resguardo.access;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.Scope;
import org.resguardo.reference.CodeBook;

/**
 * Accounts in the hands of the IT administrator. What reaches personal data is only asked for here
 * and done when a second person grants it; the rest is done at once. Empty results say "it waits".
 */
@Boundary
public class UserAdministrationService {
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject UserRepository users;
  @Inject AccountChanges changes;
  @Inject RolePermissions roles;
  @Inject CodeBook codes;
  @Inject @MachineClock Clock clock;

  @Requires(Permission.MANAGE_USERS)
  public List<UserRow> list(UserQuery query) {
    deeds.current().unlogged();
    List<User> found = users.list(query);
    Set<Long> waiting = changes.waiting();
    Map<Long, String> names =
        users
            .listIn(found.stream().map(User::substituteId).filter(id -> id != null).toList())
            .stream()
            .collect(Collectors.toMap(User::id, User::username));
    return found.stream()
        .map(user -> user.row(waiting.contains(user.id()), names.get(user.substituteId())))
        .toList();
  }

  /** Numbers for the home page: each is the length of the list with the same filter. */
  @Requires(Permission.MANAGE_USERS)
  public AccountNumbers numbers() {
    deeds.current().unlogged();
    List<User> all = users.list(new UserQuery(null, null, null, null));
    long enabled = all.stream().filter(User::isEnabled).count();
    return new AccountNumbers(enabled, all.size() - enabled, changes.waiting().size());
  }

  @Requires(Permission.MANAGE_USERS)
  public UserRow view(String username) {
    deeds.current().unlogged();
    User user = find(username);
    return user.row(changes.waiting().contains(user.id()), null);
  }

  /** Makes an account; the one-time link for its first password, or empty while it waits. */
  @Requires(Permission.MANAGE_USERS)
  public Optional<String> add(@Valid NewUserEntry entry) {
    demandOffice(entry.getRoleCode(), entry.getOfficeCode());
    if (users.findByUsername(entry.getUsername()).isPresent()) {
      throw new RuleException(Problem.at("username", "access.newUser.taken"));
    }
    User user = new User(entry, me().isDemo(), clock.instant());
    users.add(user);
    deeds.current().subject(user.username()).reason(entry.getReason());
    deeds.current().detail("role", user.roleCode()).detail("office", user.officeCode());
    return changes.askOrDo(
        Approval.Kind.NEW_USER, user, user.roleCode(), user.officeCode(), entry.getReason());
  }

  /** Ends every sign-in at once. */
  @Requires(Permission.MANAGE_USERS)
  public void disable(String username, String reason) {
    User user = find(username);
    if (user.id() == caller.profile().userId()) {
      throw new RuleException("access.user.self");
    }
    user.shut();
    changes.endSessions(user);
    deeds.current().subject(username).reason(demandReason(reason)).detail("enabled", false);
  }

  @Requires(Permission.MANAGE_USERS)
  public Optional<String> enable(String username, String reason) {
    return change(Approval.Kind.ENABLE, username, reason);
  }

  /** A new one-time link to set a password; empty while it waits for approval. */
  @Requires(Permission.MANAGE_USERS)
  public Optional<String> link(String username, String reason) {
    return change(Approval.Kind.PASSWORD, username, reason);
  }

  /**
   * Takes the second factors away from who lost them; the password stays. May wait for approval.
   */
  @Requires(Permission.MANAGE_USERS)
  public void takeFactors(String username, String reason) {
    change(Approval.Kind.FACTOR, username, reason);
  }

  @Requires(Permission.MANAGE_USERS)
  public Optional<String> move(String username, @Valid RoleEntry entry) {
    User user = find(username);
    demandOffice(entry.getRoleCode(), entry.getOfficeCode());
    deeds.current().subject(username).reason(entry.getReason());
    deeds.current().change("role", user.roleCode(), entry.getRoleCode());
    deeds.current().change("office", user.officeCode(), entry.getOfficeCode());
    return changes.askOrDo(
        Approval.Kind.ROLE, user, entry.getRoleCode(), entry.getOfficeCode(), entry.getReason());
  }

  /** The permission matrix by role, for reading. */
  @Requires({Permission.MANAGE_USERS, Permission.APPROVE_USERS})
  public Map<String, Map<Permission, Scope>> matrix() {
    deeds.current().unlogged();
    Map<String, Map<Permission, Scope>> matrix = new TreeMap<>();
    roles.roles().forEach(role -> matrix.put(role, roles.of(role)));
    return matrix;
  }

  private Optional<String> change(Approval.Kind kind, String username, String reason) {
    User user = find(username);
    deeds.current().subject(username).reason(demandReason(reason)).detail("kind", kind);
    return changes.askOrDo(kind, user, user.roleCode(), user.officeCode(), reason);
  }

  private static String demandReason(String reason) {
    if (reason == null || reason.isBlank() || reason.length() > 400) {
      throw new RuleException(Problem.at("reason", "access.user.reason"));
    }
    return reason;
  }

  private void demandOffice(String role, String office) {
    if (!roles.roles().contains(role)) {
      throw new RuleException(Problem.at("roleCode", "access.user.role"));
    }
    boolean named = office != null && !office.isBlank();
    if (roles.isLocal(role) != named) {
      throw new RuleException(
          Problem.at("officeCode", named ? "access.user.noOffice" : "access.user.office"));
    }
    if (named && codes.offices().stream().noneMatch(known -> known.code().equals(office))) {
      throw new RuleException(Problem.at("officeCode", "access.user.office"));
    }
  }

  private User find(String username) {
    return users
        .findByUsername(username)
        .orElseThrow(() -> new NotFoundException("user " + username));
  }

  private User me() {
    return users.get(caller.profile().userId());
  }
}
