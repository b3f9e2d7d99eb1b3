package org.resguardo.casefile;

/**
 * Numbers for the home page within the caller's reach. {@code decide}: active cases in which the
 * office must act; {@code results}: hearings that have passed without result.
 */
public record CaseHome(
    int active,
    int unassigned,
    int decide,
    int accuse,
    int results,
    int close,
    int waiting,
    int suspended,
    int withGaps,
    int children) {}
