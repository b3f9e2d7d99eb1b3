package org.resguardo.access;

import java.time.Instant;
import java.time.LocalDate;

/** An account in a list. {@code waiting} says that a change of it waits for approval. */
public record UserRow(
    String username,
    String shortName,
    String roleCode,
    String officeCode,
    boolean enabled,
    boolean waiting,
    LocalDate leaveFrom,
    LocalDate leaveTo,
    String substitute,
    Instant lastSignInAt) {}
