package org.resguardo.kernel;

/** Asked before something of a case is destroyed: whether somebody ordered that it be kept. */
public interface LegalHolds {
  /** Whether the case, or anybody of it, is under an order to be kept. */
  boolean isHeld(long caseId);
}
