package org.resguardo.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An item in a list. {@code holder}: who has it now; {@code gap}: somebody received it from someone
 * who did not have it; {@code concerns} and {@code counts} by code and number within the case.
 */
public record EvidenceRow(
    long id,
    int number,
    String part,
    String kind,
    String description,
    LocalDateTime collectedAt,
    Boolean abuse,
    String admission,
    LocalDate shownOn,
    String end,
    String holder,
    boolean gap,
    boolean sealBroken,
    List<String> concerns,
    List<Long> counts) {
  /** As people speak of it: E-3. */
  public String code() {
    return "E-" + number;
  }

  public boolean isAbuse() {
    return Boolean.TRUE.equals(abuse);
  }
}
