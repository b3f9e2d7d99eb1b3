package org.resguardo.casefile;

import java.time.LocalDate;

/** One case in or out of the stock that its spell belongs to, on the spell's first or last day. */
record LoadFlow(
    LoadView view,
    String state,
    String direction,
    String kind,
    String office,
    Long prosecutorId,
    String offence,
    LocalDate on,
    Long decisionId) {
  static LoadFlow in(LoadSpell spell, String kind, Long decisionId) {
    return of(spell, "IN", kind, spell.from(), decisionId);
  }

  static LoadFlow out(LoadSpell spell, String kind, Long decisionId) {
    return of(spell, "OUT", kind, spell.to(), decisionId);
  }

  private static LoadFlow of(
      LoadSpell spell, String direction, String kind, LocalDate on, Long decisionId) {
    return new LoadFlow(
        spell.view(),
        spell.state(),
        direction,
        kind,
        spell.office(),
        spell.prosecutorId(),
        spell.offence(),
        on,
        decisionId);
  }
}
