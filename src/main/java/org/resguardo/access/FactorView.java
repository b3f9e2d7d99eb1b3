package org.resguardo.access;

import java.time.Instant;

/**
 * The caller's second factors; {@code since} null = no authenticator makes codes. {@code required}:
 * one of them must stay.
 */
public record FactorView(Instant since, long codesLeft, long passkeys, boolean required) {
  public boolean isOn() {
    return since != null;
  }

  /** Whether the authenticator may be put off. */
  public boolean isFree() {
    return !required || passkeys > 0;
  }
}
