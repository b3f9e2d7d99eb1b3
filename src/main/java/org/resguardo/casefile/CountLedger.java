package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Counts for the rooms above, inside the caller's transaction and after the caller was admitted.
 */
@ApplicationScoped
public class CountLedger {
  @Inject CountRegister register;
  @Inject CountRepository counts;
  @Inject CountChanges changes;
  @Inject Coding coding;

  /** What a decision did to counts: id to CHARGED, DROPPED or JUDGED. Appends, never overwrites. */
  public void settle(long decisionId, Map<Long, String> statusOfCount) {
    if (statusOfCount.isEmpty()) {
      return;
    }
    Instant now = coding.now();
    counts
        .current(statusOfCount.keySet())
        .forEach(
            (id, held) ->
                counts.replace(
                    held,
                    held.standing(statusOfCount.get(id), null, decisionId, now, coding.writer())));
  }

  /** A decision was taken back: the counts it closed stand again, what it laid does not. */
  public void undo(long decisionId, Map<Long, CountBefore> before) {
    Instant now = coding.now();
    if (!before.isEmpty()) {
      counts
          .current(before.keySet())
          .forEach(
              (id, held) -> counts.replace(held, held.again(before.get(id), now, coding.writer())));
    }
    changes.undoneWith(decisionId);
  }

  /** A court saw another offence: closes the counts and lays them anew. Answers the new charge. */
  public int requalify(long caseId, long decisionId, List<Long> ids, String offence) {
    return register.requalify(caseId, ids, offence, decisionId);
  }

  /** All counts of a case in one statement, closed ones too. */
  public List<CountRow> of(long caseId) {
    return counts.list(caseId);
  }
}
