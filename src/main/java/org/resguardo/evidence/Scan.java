package org.resguardo.evidence;

/** What the virus scanner said of a file. Only what is NONE or CLEAN can be read. */
public enum Scan {
  /** No scanner is configured. */
  NONE,
  CLEAN,
  /** The scanner was away: in quarantine until it answers. */
  WAITING,
  INFECTED;

  public boolean isReadable() {
    return this == NONE || this == CLEAN;
  }
}
