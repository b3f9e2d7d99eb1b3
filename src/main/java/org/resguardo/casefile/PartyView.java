package org.resguardo.casefile;

import java.util.List;
import org.resguardo.kernel.PartyId;

/** One other party by code; {@code missing}: names of the facts its capacity asks for. */
public record PartyView(
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
}
