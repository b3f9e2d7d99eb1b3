package org.resguardo.audit;

/**
 * What recomputing the log found.
 *
 * @param entries how many were recomputed before the first fault, or in all
 * @param pending how many of them are too new to have their place in the log
 * @param fault null when all is intact
 * @param firstBad the id of the first entry with the fault (V before those of the vault), or the
 *     number of entries whose checkpoint does not hold
 */
public record Verification(long entries, long pending, Fault fault, String firstBad) {
  /** What was done to the log outside the system. */
  public enum Fault {
    /** The entry does not agree with the hash written with it. */
    ALTERED,
    /** The entry agrees with its hash, but another one was put into the log. */
    REPLACED,
    /** The entry has its place in the log and is not there. */
    DELETED,
    /** An old entry that never got a place in the log. */
    INSERTED,
    /** A place in the log is empty. */
    GAP,
    /** The entries are not those that were signed, or not in this order. */
    REWRITTEN,
    /** A checkpoint is not signed by the key of this installation. */
    UNSIGNED,
    /** Fewer entries have a place than were signed. */
    CUT
  }

  public boolean intact() {
    return fault == null;
  }
}
