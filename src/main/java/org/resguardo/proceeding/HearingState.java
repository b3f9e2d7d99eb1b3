package org.resguardo.proceeding;

import java.time.LocalDateTime;

/** How a hearing stands, said by who must act: NEEDS_RESULT is ours. */
public enum HearingState {
  COMING,
  TODAY,
  NEEDS_RESULT,
  HELD,
  PARTLY,
  NOT_HELD,
  CANCELLED;

  static HearingState of(
      boolean cancelled, String result, LocalDateTime start, int minutes, LocalDateTime now) {
    if (cancelled) {
      return CANCELLED;
    }
    if (result != null) {
      return valueOf(result);
    }
    if (start.plusMinutes(minutes).isBefore(now)) {
      return NEEDS_RESULT;
    }
    return start.toLocalDate().isAfter(now.toLocalDate()) ? COMING : TODAY;
  }
}
