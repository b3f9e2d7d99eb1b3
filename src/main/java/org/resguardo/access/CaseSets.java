package org.resguardo.access;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.kernel.PartyId;

/**
 * Hands a set of cases from a figure to the case list without putting it in an address. Holds ids
 * only, in the session; the list applies its own access to them.
 */
@SessionScoped
public class CaseSets implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int KEPT = 10;

  private final Map<String, List<Long>> sets = new LinkedHashMap<>();

  /**
   * A handle for the address; the oldest of ten is forgotten. A case may stand there several times:
   * once for each time the figure counts it.
   */
  public synchronized String hand(Collection<Long> caseIds) {
    String handle = PartyId.shortCode(8);
    sets.put(handle, List.copyOf(caseIds));
    if (sets.size() > KEPT) {
      sets.remove(sets.keySet().iterator().next());
    }
    return handle;
  }

  /** The ids, or none when the handle is not known (any more). */
  public synchronized List<Long> of(String handle) {
    return sets.getOrDefault(handle, List.of());
  }
}
