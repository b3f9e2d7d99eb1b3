package org.resguardo.deadline;

import java.time.LocalDate;

/**
 * A suspension of one term that a person recorded. {@code kind}: list suspension_kind; {@code
 * from}: the first day that does not count; {@code until}: the day on which it goes on, null while
 * it stands still.
 */
public record Stay(String kind, LocalDate from, LocalDate until) {
  boolean isOpen() {
    return until == null;
  }

  /** Whether some day is in both. */
  boolean meets(LocalDate otherFrom, LocalDate otherUntil) {
    return (otherUntil == null || from.isBefore(otherUntil))
        && (until == null || otherFrom.isBefore(until));
  }
}
