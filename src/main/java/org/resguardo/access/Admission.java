package org.resguardo.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/**
 * A caller admitted to one case: the record as it stands and what the caller may do with it.
 * Answers without another statement which acts to offer, by the same rule that will judge the act
 * itself. {@code procedure}: of the country pack; {@code sealed}: closed to all but those who work
 * on such cases; {@code overAge}: the day is reached from which the record is sealed to them too.
 */
public record Admission(
    long caseId,
    CaseNumber number,
    String officeCode,
    Long prosecutorId,
    String status,
    String confidentiality,
    String procedure,
    boolean sealed,
    boolean overAge,
    Set<String> ties,
    String callerOffice,
    Map<Permission, Scope> permissions) {

  static final String ORDER = "ORDER";

  /**
   * What an emergency opens: the case is read, and who the victims are (P3). Nothing is written,
   * and what is P4 or P5 (interviews, risk, documents) stays closed.
   */
  private static final Set<Permission> IN_EMERGENCY =
      EnumSet.of(
          Permission.READ_STOCK,
          Permission.READ_CASE,
          Permission.READ_VICTIM,
          Permission.READ_ACCUSED,
          Permission.READ_HEARING,
          Permission.READ_DEADLINE,
          Permission.READ_MEASURE,
          Permission.READ_PROTECTION,
          Permission.OPEN_IDENTITY);

  public boolean allows(Permission permission) {
    Scope scope = permissions.get(permission);
    if (scope == null || ties.contains("EXCLUDED") || isSealedOff(permission)) {
      return false;
    }
    if (ties.contains("EMERGENCY") && IN_EMERGENCY.contains(permission)) {
      return true;
    }
    return switch (scope) {
      case ALL -> true;
      case OFFICE -> officeCode.equals(callerOffice);
      case TEAM -> isMine() || ties.contains("TEAM");
      case OWN -> isMine();
    };
  }

  /** Whether the case is open to the caller for an emergency alone. */
  public boolean isEmergency() {
    return ties.contains("EMERGENCY") && !isMine() && !ties.contains("TEAM");
  }

  /**
   * The seal of a procedure beats office, nation and emergency; only an assignment opens it. That
   * of age beats assignments as well; only the order of a court opens it. Giving the case to
   * somebody reads nothing, and passes both.
   */
  private boolean isSealedOff(Permission permission) {
    if (permission == Permission.ASSIGN_SEALED) {
      return false;
    }
    if (overAge && !ties.contains(ORDER)) {
      return true;
    }
    return sealed
        && !permissions.containsKey(Permission.ENTER_SEALED)
        && !isMine()
        && !ties.contains("TEAM");
  }

  private boolean isMine() {
    return ties.contains("OWNER")
        || ties.contains("SUBSTITUTE")
        || ties.contains("GRANT")
        || ties.contains(ORDER);
  }
}
