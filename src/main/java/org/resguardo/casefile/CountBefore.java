package org.resguardo.casefile;

/**
 * How a count stood before a decision: its status, and the id of the decision that gave it; null
 * when none did.
 */
public record CountBefore(String status, Long decision) {
  /** {@code status} null: the count was only suspected. */
  public static CountBefore of(String status, Long decision) {
    return status == null ? new CountBefore("SUSPECTED", null) : new CountBefore(status, decision);
  }
}
