package org.resguardo.access;

import java.time.Instant;

/** A passkey of one's own; {@code usedAt} null: not used yet. */
public record PasskeyView(long id, String label, Instant madeAt, Instant usedAt) {}
