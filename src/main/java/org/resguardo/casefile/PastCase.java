package org.resguardo.casefile;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/**
 * Whether this transaction brings in a case that happened elsewhere: what it lays down is dated by
 * the case, not by today, and need not be worked out before somebody asks for it.
 */
@TransactionScoped
class PastCase implements Serializable {
  private static final long serialVersionUID = 1L;

  private boolean past;
  private boolean waiting;
  private boolean due;

  boolean isPast() {
    return past;
  }

  /** True when working out may wait; it is then owed. */
  boolean waits() {
    due |= waiting;
    return waiting;
  }

  void hold() {
    past = true;
    waiting = true;
  }

  /** Ends the waiting and says whether something is owed. */
  boolean release() {
    boolean owed = due;
    waiting = false;
    due = false;
    return owed;
  }
}
