package org.resguardo.access;

import java.time.Instant;

/** The caller's second factor; {@code since} null = off. {@code required}: it cannot be put off. */
public record FactorView(Instant since, long codesLeft, boolean required) {
  public boolean isOn() {
    return since != null;
  }
}
