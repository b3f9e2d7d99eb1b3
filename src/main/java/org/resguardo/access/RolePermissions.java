package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/**
 * The permission matrix in memory. Read once: only the launcher's pack loader writes it, before the
 * application starts.
 */
@ApplicationScoped
public class RolePermissions {
  /** What a role must hold for its grant to need the approval of a second person (decision 10). */
  private static final Set<Permission> PERSONAL =
      EnumSet.of(
          Permission.READ_CASE,
          Permission.READ_VICTIM,
          Permission.READ_ACCUSED,
          Permission.READ_HEARING,
          Permission.READ_DOCUMENT,
          Permission.READ_VICTIM_DOCUMENT,
          Permission.READ_EVIDENCE,
          Permission.SEARCH_PEOPLE,
          Permission.ENTER_IDENTITY,
          Permission.OPEN_IDENTITY,
          Permission.OPEN_SPECIAL,
          Permission.READ_STOCK,
          Permission.READ_AUDIT,
          Permission.APPROVE_USERS);

  /** What reaches only the office of the user, so that the account needs one. */
  private static final Set<Scope> LOCAL = EnumSet.of(Scope.OWN, Scope.TEAM, Scope.OFFICE);

  @Inject UserRepository users;

  private volatile Map<String, Map<Permission, Scope>> matrix;

  /** What the role may do; empty for a role that is not in the matrix. */
  public Map<Permission, Scope> of(String roleCode) {
    return matrix().getOrDefault(roleCode, Map.of());
  }

  public Set<String> roles() {
    return matrix().keySet();
  }

  /** Whether the role reaches personal data or decides who does. */
  public boolean reachesPersonalData(String roleCode) {
    return of(roleCode).keySet().stream().anyMatch(PERSONAL::contains);
  }

  /** Whether a user of this role works for one office. */
  public boolean isLocal(String roleCode) {
    return of(roleCode).containsKey(Permission.READ_HEARING)
        && LOCAL.contains(of(roleCode).get(Permission.READ_HEARING));
  }

  private Map<String, Map<Permission, Scope>> matrix() {
    if (matrix == null) {
      matrix = new TreeMap<>(users.rolePermissions());
    }
    return matrix;
  }
}
