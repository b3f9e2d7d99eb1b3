package org.resguardo.casefile;

import java.util.List;
import java.util.Set;
import org.resguardo.access.CaseAssignments;

/**
 * What is needed to split accused off: who can be, and who takes over a case of the minors'
 * procedure (nobody: the country has no such procedure, the case is of it already, or it stays with
 * the same prosecutor).
 */
public record SplitForm(List<Candidate> candidates, List<CaseAssignments.Holder> receivers) {
  /** {@code minor}: MINOR, ADULT or UNKNOWN on the day of the facts. */
  public record Candidate(String code, String minor) {
    public boolean isMinor() {
      return AgePolicy.MINOR.equals(minor);
    }
  }

  public SplitForm {
    candidates = List.copyOf(candidates);
    receivers = List.copyOf(receivers);
  }

  /** One alone stays, unless another procedure waits for them. */
  public boolean isPossible() {
    return candidates.size() > 1 || candidates.size() == 1 && !receivers.isEmpty();
  }

  /** Whether the new case goes to somebody else, out of the caller's sight. */
  public boolean isHandedOver(SplitEntry entry) {
    Set<String> named = Set.copyOf(entry.getAccused());
    return !receivers.isEmpty()
        && (CaseSplit.MINORS.equals(entry.getReason())
            || candidates.stream().anyMatch(one -> one.isMinor() && named.contains(one.code())));
  }
}
