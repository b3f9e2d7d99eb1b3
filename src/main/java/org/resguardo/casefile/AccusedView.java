package org.resguardo.casefile;

import java.time.Instant;
import java.util.List;
import org.resguardo.kernel.PartyId;

/**
 * One accused by code. {@code formerCode}: the label before the person was identified, or null;
 * {@code gone}: goes on in another case.
 */
public record AccusedView(
    long caseId,
    PartyId party,
    String code,
    String formerCode,
    int version,
    AccusedEntry entry,
    String minorAtOffence,
    String stageCode,
    boolean gone,
    Instant registeredAt,
    List<FactView> facts,
    List<String> missing,
    List<HistoryView> history) {
  public AccusedView {
    facts = List.copyOf(facts);
    missing = List.copyOf(missing);
    history = List.copyOf(history);
  }

  /**
   * What would differ if this entry stood in the place of what is recorded: recorded, then typed.
   */
  public List<FactChange> changesTo(AccusedEntry typed) {
    return Facts.changes(entry, typed, AccusedFields.ALL);
  }
}
