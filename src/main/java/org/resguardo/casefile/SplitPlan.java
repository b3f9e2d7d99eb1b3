package org.resguardo.casefile;

import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;

/**
 * Who would go along when accused are split off: the accused and the victims of their open counts.
 * {@code made}: the case that the same form made before.
 */
public record SplitPlan(long caseId, List<PartyId> parties, Optional<CaseNumber> made) {
  public SplitPlan {
    parties = List.copyOf(parties);
  }
}
