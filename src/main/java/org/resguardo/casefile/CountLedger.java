package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Counts for the rooms above, inside the caller's transaction and after the caller was admitted.
 */
@ApplicationScoped
public class CountLedger {
  /** What a decision did to counts: id to CHARGED, DROPPED or JUDGED. Appends, never overwrites. */
  public void settle(long decisionId, Map<Long, String> statusOfCount) {
    throw new UnsupportedOperationException();
  }

  /** All counts of a case in one statement, closed ones too. */
  public List<CountRow> of(long caseId) {
    throw new UnsupportedOperationException();
  }
}
