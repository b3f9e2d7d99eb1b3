package org.resguardo.access;

import org.resguardo.kernel.Permission;

/**
 * A call was refused. Its entry survives the rollback of the refused call. {@code subject}: what
 * was asked for.
 */
public record Denied(Permission permission, Long caseId, String subject) {}
