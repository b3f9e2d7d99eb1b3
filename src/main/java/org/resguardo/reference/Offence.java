package org.resguardo.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * One text of one article: a reform closes the row and adds another under a new code, so that a
 * count keeps the law it was charged under. Penalties in months, null when the law gives none in
 * months; {@code weight} orders offences for "principal": heaviest maximum, then trafficking, then
 * the lower article. Dates include both ends; null = no limit. {@code milderThan}: earlier texts
 * that a lawyer found this one to be milder than, so that it may be charged for facts of their
 * time. {@code confirmed} false = needs legal review.
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
    List<String> milderThan,
    boolean attemptAllowed,
    String victimAgeBand,
    boolean trafficking,
    boolean csec,
    boolean needsVictim,
    String iccsCode,
    String exploitation,
    int weight,
    boolean confirmed) {

  public Offence {
    milderThan = List.copyOf(milderThan);
  }

  public boolean validOn(LocalDate on) {
    return CodeValue.validOn(validFrom, validTo, on);
  }
}
