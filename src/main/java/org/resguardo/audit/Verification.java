package org.resguardo.audit;

/** How many entries were recomputed, and the id of the first that does not agree with its hash. */
public record Verification(long entries, Long firstBad) {
  public boolean intact() {
    return firstBad == null;
  }
}
