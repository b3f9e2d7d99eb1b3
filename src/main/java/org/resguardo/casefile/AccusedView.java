package org.resguardo.casefile;

import java.time.Instant;
import java.util.List;
import org.resguardo.kernel.PartyId;

/** One accused by code. {@code formerCode}: the label before the person was identified, or null. */
public record AccusedView(
    PartyId party,
    String code,
    String formerCode,
    int version,
    AccusedEntry entry,
    String minorAtOffence,
    String stageCode,
    Instant registeredAt,
    List<FactView> facts,
    List<HistoryView> history) {
  public AccusedView {
    facts = List.copyOf(facts);
    history = List.copyOf(history);
  }
}
