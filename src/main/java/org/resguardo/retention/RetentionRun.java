package org.resguardo.retention;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a run found: tasks made and withdrawn, tasks that wait for somebody, and people who are held
 * by an order although their time is over.
 */
public record RetentionRun(
    LocalDate on, Instant at, int made, int withdrawn, int waiting, int held) {}
