package org.resguardo.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One term or task as lists show it: codes only.
 *
 * @param group CRITICAL, OVERDUE, SOON, LATER or COURT
 * @param reckonedOn what the reckoning gave, where an order or an override names another day
 * @param who code of the accused, the victim or both, and the number of the count
 * @param warned a warning waits to be acknowledged
 */
public record DeadlineRow(
    long id,
    String number,
    String officialNumber,
    String key,
    String kind,
    String rule,
    String title,
    String trigger,
    LocalDate startedOn,
    LocalDate dueOn,
    LocalDateTime dueAt,
    LocalDate reckonedOn,
    String state,
    LocalDate closedOn,
    String closedBy,
    String gravity,
    String duty,
    boolean confirmed,
    String working,
    String who,
    Integer charge,
    String responsible,
    boolean warned,
    String group) {

  public boolean open() {
    return "RUNNING".equals(state) || "STANDING".equals(state);
  }

  /** The number on the papers when there is one, else ours. */
  public String shownNumber() {
    return officialNumber == null ? number : officialNumber;
  }

  /** The day, or the moment where hours count. */
  public Object due() {
    return dueAt == null ? dueOn : dueAt;
  }

  public boolean detention() {
    return "RELEASE".equals(gravity);
  }
}
