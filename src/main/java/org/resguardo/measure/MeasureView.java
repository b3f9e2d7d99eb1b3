package org.resguardo.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * A measure as a page or a caller reads it. {@code person}: code within the case. {@code limitOn}:
 * the nearest legal limit that was worked out, beside {@code statedUntil}, the day that the order
 * names; either may be null. {@code named}: user names admitted to an identity under reserve.
 */
public record MeasureView(
    long id,
    int version,
    Nature nature,
    String kind,
    String person,
    Asked asked,
    Order order,
    LocalDate from,
    LocalDate statedUntil,
    Content content,
    LocalDate endedOn,
    String endReason,
    boolean withdrawn,
    boolean detains,
    Instant registeredAt,
    String registeredBy,
    Set<String> grounds,
    List<Step> steps) {

  /** Who asked, when; {@code provisional}: in force and not yet decided. */
  public record Asked(LocalDateTime at, String by, boolean provisional) {}

  public record Order(
      LocalDate decidedOn, String court, String number, Integer length, String unit) {}

  public record Content(
      String place,
      String conditions,
      String carriedBy,
      String riskLevel,
      LocalDate riskOn,
      String despite) {}

  public record Step(
      long id,
      String kind,
      LocalDate on,
      String court,
      String number,
      Integer length,
      String unit,
      LocalDate statedUntil,
      boolean afterConviction,
      String outcome,
      String note,
      String despite,
      Instant recordedAt,
      String recordedBy) {}

  public boolean isOpen() {
    return endedOn == null && !withdrawn;
  }

  /** A detention whose last day nobody has named: nothing reminds of it. */
  public boolean isWithoutLimit() {
    return isOpen() && detains && statedUntil == null;
  }
}
