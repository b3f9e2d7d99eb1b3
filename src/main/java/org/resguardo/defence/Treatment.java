package org.resguardo.defence;

/** What becomes of a document or an item of evidence in a set. */
public enum Treatment {
  GIVEN,
  WITHHELD
}
