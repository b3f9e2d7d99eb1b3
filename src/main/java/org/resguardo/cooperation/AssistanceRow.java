package org.resguardo.cooperation;

import java.time.LocalDate;

/** One request in a list. {@code state}: the kind of its last step. */
public record AssistanceRow(
    long id,
    int version,
    String caseNumber,
    int number,
    String direction,
    String kind,
    String basis,
    String country,
    boolean urgent,
    String state,
    LocalDate since,
    LocalDate remindOn,
    boolean late) {

  public boolean isOpen() {
    return !AssistanceSteps.END.contains(state);
  }
}
