package org.resguardo.defence;

/** What becomes of a document or an item of evidence in a set. */
public enum Treatment {
  GIVEN,
  /** A copy is given in which parts are black. */
  REDACTED,
  WITHHELD
}
