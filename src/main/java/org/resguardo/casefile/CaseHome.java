package org.resguardo.casefile;

import org.resguardo.access.EmergencyAccesses;

/**
 * Numbers for the home page within the caller's reach, closed cases apart. Each is the length of
 * the list with the same filter: {@code start}, {@code accuse}, {@code close}, {@code unassigned}
 * by need; {@code results}: cases with a hearing that has passed without a result; {@code
 * emergencies}: accesses that the caller is to review, none for who reviews none; {@code offers}:
 * cases of other offices that wait for the caller's answer.
 */
public record CaseHome(
    int active,
    int unassigned,
    int start,
    int accuse,
    int results,
    int close,
    int waiting,
    int suspended,
    int withGaps,
    int children,
    EmergencyAccesses.Undone emergencies,
    int offers) {}
