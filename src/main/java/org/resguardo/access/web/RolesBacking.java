package org.resguardo.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.resguardo.access.UserAdministrationService;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/** The permission matrix, for reading: it is data of the installation, changed by a release. */
@Named
@RequestScoped
public class RolesBacking {
  @Inject UserAdministrationService administration;

  private Map<String, Map<Permission, Scope>> matrix;

  @PostConstruct
  void read() {
    matrix = administration.matrix();
  }

  public List<String> getRoles() {
    return List.copyOf(matrix.keySet());
  }

  /** Those that some role holds; the import's own is nobody's. */
  public List<Permission> getPermissions() {
    return Stream.of(Permission.values())
        .filter(each -> matrix.values().stream().anyMatch(held -> held.containsKey(each)))
        .toList();
  }

  /** The scope's code, or null where the role does not hold the permission. */
  public String scope(String role, Permission permission) {
    Scope scope = matrix.get(role).get(permission);
    return scope == null ? null : scope.name();
  }
}
