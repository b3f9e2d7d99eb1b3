package org.resguardo.deadline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** The day on which a term goes on that stood still. */
public class ResumptionEntry {
  @NotNull @PastOrPresent private LocalDate on;

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
