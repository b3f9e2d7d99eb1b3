package org.resguardo.casefile;

import java.time.LocalDate;

/**
 * A stretch of time in which a case was pending in one view, state, office, prosecutor's hands and
 * offence. Open at 00:00 of day d: {@code from < d and (to == null or to >= d)}.
 */
record LoadSpell(
    LoadView view,
    String state,
    String office,
    Long prosecutorId,
    String offence,
    LocalDate from,
    LocalDate to) {
  LoadSpell until(LocalDate day) {
    return new LoadSpell(view, state, office, prosecutorId, offence, from, day);
  }

  boolean isOpenAtStartOf(LocalDate day) {
    return from.isBefore(day) && (to == null || !to.isBefore(day));
  }
}
