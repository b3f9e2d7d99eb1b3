package org.resguardo.kernel;

/**
 * How far a permission reaches. OWN: cases the caller owns, stands in for, or was granted until a
 * date. TEAM: those and the cases whose team names the caller. OFFICE: cases of the caller's
 * office.
 */
public enum Scope {
  OWN,
  TEAM,
  OFFICE,
  ALL
}
