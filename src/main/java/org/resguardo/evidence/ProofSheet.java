package org.resguardo.evidence;

import java.util.List;
import org.resguardo.evidence.CountProof.Item;

/**
 * The counts of a case whose offence has elements to be proved, and the evidence there is. {@code
 * supposed}: number of an item that is taken as excluded, or null.
 */
public record ProofSheet(List<CountProof> counts, List<Item> items, Integer supposed) {
  public ProofSheet {
    counts = List.copyOf(counts);
    items = List.copyOf(items);
  }

  /** Counts that lost proof because of what is excluded, or supposed to be. */
  public List<CountProof> weakened() {
    return counts.stream().filter(CountProof::isWeakened).toList();
  }
}
