package org.resguardo.access;

import java.time.Instant;

/** A running sign-in of one's own; {@code current} is the one that asks. */
public record SessionView(
    long id,
    SessionKind kind,
    String address,
    Instant startedAt,
    Instant seenAt,
    boolean current) {}
