package org.resguardo.proceeding;

import java.time.LocalDateTime;

/**
 * Another hearing at the same time. {@code sameProsecutor}, {@code sameRoom}: what the two share.
 * {@code number} is null when the other case is out of the caller's reach: then only the time is
 * told.
 */
public record Overlap(
    LocalDateTime start,
    LocalDateTime end,
    boolean sameProsecutor,
    boolean sameRoom,
    String number) {}
