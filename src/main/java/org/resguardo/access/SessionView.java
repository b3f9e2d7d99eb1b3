package org.resguardo.access;

import java.time.Instant;
import java.util.Set;

/**
 * A running sign-in of one's own; {@code current} is the one that asks. {@code label} and {@code
 * scopes}: of a token that its owner made for a script, else null and empty.
 */
public record SessionView(
    long id,
    SessionKind kind,
    String address,
    Instant startedAt,
    Instant seenAt,
    Instant expiresAt,
    boolean current,
    String label,
    Set<TokenScope> scopes) {
  public boolean isToken() {
    return label != null;
  }
}
