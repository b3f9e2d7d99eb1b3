package org.resguardo.cooperation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One request with what happened to it. {@code late}: an answer was to be asked after by now;
 * {@code withinReach}: the caller reads the case itself.
 */
public record AssistanceView(
    AssistanceRow row,
    Details details,
    List<String> persons,
    List<Step> steps,
    List<Transfer> transfers,
    List<Integer> materials,
    boolean withinReach,
    boolean records) {

  /** What only the page of the request shows. */
  public record Details(
      String authority,
      String network,
      String ownReference,
      String foreignReference,
      LocalDate neededOn,
      String reason,
      String language,
      LocalDate translatedOn,
      String conditions,
      LocalDate returnOn,
      String registeredBy,
      Instant registeredAt) {}

  public record Step(String kind, LocalDate on, String note, String by) {}

  public record Transfer(LocalDate on, String content, String conditions, LocalDate returnOn) {}
}
