package org.resguardo.proceeding;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One hearing as calendars and lists show it: codes only. {@code start} is civil time; {@code
 * prosecutor} the short name of who appears or will; {@code served} of {@code summoned} summons
 * have reached their person.
 */
public record AgendaRow(
    long id,
    String number,
    String officialNumber,
    String kind,
    String court,
    String room,
    LocalDateTime start,
    int minutes,
    String childWay,
    boolean supported,
    String office,
    String prosecutor,
    int version,
    int summoned,
    int served,
    List<String> accused,
    List<String> victims,
    List<String> others,
    HearingState state) {
  public LocalDateTime end() {
    return start.plusMinutes(minutes);
  }

  /** The number on the papers when there is one, else ours. */
  public String shownNumber() {
    return officialNumber == null ? number : officialNumber;
  }

  /** Everybody concerned by code: accused, victims heard, others summoned. */
  public List<String> who() {
    return java.util.stream.Stream.of(accused, victims, others).flatMap(List::stream).toList();
  }
}
