package org.resguardo.access;

import java.util.Map;
import java.util.Set;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/**
 * A caller admitted to one case: the record as it stands and what the caller may do with it.
 * Answers without another statement which acts to offer, by the same rule that will judge the act
 * itself.
 */
public record Admission(
    long caseId,
    CaseNumber number,
    String officeCode,
    Long prosecutorId,
    String status,
    String confidentiality,
    Set<String> ties,
    String callerOffice,
    Map<Permission, Scope> permissions) {

  public boolean allows(Permission permission) {
    Scope scope = permissions.get(permission);
    if (scope == null || ties.contains("EXCLUDED")) {
      return false;
    }
    return switch (scope) {
      case ALL -> true;
      case OFFICE -> officeCode.equals(callerOffice);
      case TEAM -> isMine() || ties.contains("TEAM");
      case OWN -> isMine();
    };
  }

  private boolean isMine() {
    return ties.contains("OWNER") || ties.contains("SUBSTITUTE") || ties.contains("GRANT");
  }
}
