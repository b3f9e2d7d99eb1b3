package org.resguardo.casefile;

import java.util.List;
import org.resguardo.kernel.PartyId;

/** One other party by code; {@code missing}: names of the facts its capacity asks for. */
public record PartyView(
    long caseId,
    PartyId party,
    String code,
    int version,
    PartyEntry entry,
    List<FactView> facts,
    List<String> missing) {
  public PartyView {
    facts = List.copyOf(facts);
    missing = List.copyOf(missing);
  }

  /**
   * What would differ if this entry stood in the place of what is recorded: recorded, then typed.
   */
  public List<FactChange> changesTo(PartyEntry typed) {
    return Facts.changes(entry, typed, PartyFields.ALL);
  }
}
