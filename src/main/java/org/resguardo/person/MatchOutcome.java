package org.resguardo.person;

/** What a call between two offices found out. */
public enum MatchOutcome {
  /** One human being: both parties are one person in the vault from now on. */
  SAME,
  NOT_SAME,
  /** Tried, nobody answered: the notice stays open. */
  CALLED
}
