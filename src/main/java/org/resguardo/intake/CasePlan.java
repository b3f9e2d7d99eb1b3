package org.resguardo.intake;

import java.util.List;
import org.resguardo.person.NewIdentity;

/**
 * One case of a workbook, ready to be brought in: who goes to the vault, and the acts in the order
 * of their dates.
 */
record CasePlan(String key, BookRow row, List<NewIdentity> identities, List<Act> acts) {

  /** Ranks from here on are acts of a court or of the office on the case as it stands. */
  static final int COURT = 5;

  /** What one row does; {@code rank} orders acts of the same day. */
  record Act(BookRow row, java.time.LocalDate on, int rank, Doing doing) {}

  /** Does it with the services, on the case as far as it stands. */
  interface Doing {
    void on(Bringing bringing);
  }
}
