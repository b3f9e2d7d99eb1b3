package org.resguardo.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/**
 * One's own account as one sees it. Dates of leave and the substitute are null when there is none.
 */
public record AccountView(
    String username,
    String shortName,
    String roleCode,
    String officeCode,
    String language,
    String theme,
    boolean shortcuts,
    LocalDate leaveFrom,
    LocalDate leaveTo,
    String substitute,
    Instant lastSignInAt,
    Map<Permission, Scope> permissions) {}
