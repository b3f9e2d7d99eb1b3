package org.resguardo.proceeding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One sitting of a hearing that was held in several: a day, and from when to when. */
public class SessionEntry {
  @NotNull private LocalDate day;
  @NotNull private LocalTime from;
  @NotNull private LocalTime to;

  /** Whether anything was said about the sitting. */
  public boolean isFilled() {
    return day != null || from != null || to != null;
  }

  LocalDateTime start() {
    return day.atTime(from);
  }

  LocalDateTime end() {
    return day.atTime(to);
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalTime getFrom() {
    return from;
  }

  public void setFrom(LocalTime from) {
    this.from = from;
  }

  public LocalTime getTo() {
    return to;
  }

  public void setTo(LocalTime to) {
    this.to = to;
  }
}
