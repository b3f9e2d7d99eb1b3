package org.resguardo.casefile;

import java.time.Instant;
import java.util.List;
import org.resguardo.kernel.PartyId;

/**
 * One victim by code. {@code entry}: what is known now, in the shape of the form; {@code age*} what
 * follows from it. {@code removedReason} stands when the victim was entered here by mistake. {@code
 * missing}: names of the fields that still bind.
 */
public record VictimView(
    PartyId party,
    String code,
    int version,
    VictimEntry entry,
    String minorStatus,
    boolean treatedAsChild,
    String ageGroup,
    String exploitationForm,
    Instant registeredAt,
    Instant removedAt,
    String removedReason,
    List<FactView> facts,
    List<String> missing,
    List<HistoryView> history) {
  public VictimView {
    facts = List.copyOf(facts);
    missing = List.copyOf(missing);
    history = List.copyOf(history);
  }

  /**
   * What would differ if this entry stood in the place of what is recorded: recorded, then typed.
   */
  public List<FactChange> changesTo(VictimEntry typed) {
    return Facts.changes(entry, typed, VictimFields.ALL);
  }
}
