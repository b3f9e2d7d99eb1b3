package org.resguardo.casefile;

import java.util.List;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;

/**
 * Who would go along into the case {@code into}: the accused whose matter is open, and the victims.
 * {@code done}: the same form did it before.
 */
public record JoinPlan(
    long caseId, List<PartyId> parties, CaseNumber into, long intoId, boolean done) {
  public JoinPlan {
    parties = List.copyOf(parties);
  }
}
