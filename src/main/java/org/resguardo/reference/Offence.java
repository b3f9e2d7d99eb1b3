package org.resguardo.reference;

import java.time.LocalDate;

/**
 * One text of one article: a reform closes the row and adds another under a new code, so that a
 * count keeps the law it was charged under. Penalties in months, null when the law gives none in
 * months; {@code weight} orders offences for "principal": heaviest maximum, then trafficking, then
 * the lower article. Dates include both ends; null = no limit. {@code confirmed} false = needs
 * legal review.
 */
public record Offence(
    String code,
    String law,
    String article,
    String paragraph,
    LocalDate validFrom,
    LocalDate validTo,
    String penaltyKind,
    Integer minMonths,
    Integer maxMonths,
    String aggravatedOf,
    boolean attemptAllowed,
    String victimAgeBand,
    boolean trafficking,
    boolean csec,
    boolean needsVictim,
    String iccsCode,
    String exploitation,
    int weight,
    boolean confirmed) {

  public boolean validOn(LocalDate on) {
    return CodeValue.validOn(validFrom, validTo, on);
  }
}
