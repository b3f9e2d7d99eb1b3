package org.resguardo.person;

/**
 * In which of the three categories a party stands in its case (DP-26). Victims are never listed by
 * name.
 */
public enum PartyKind {
  VICTIM,
  ACCUSED,
  OTHER
}
