package org.resguardo.deadline;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Another last day, by a decision of the case. */
public class OverrideEntry {
  @NotNull private LocalDate due;
  @NotNull private Long decision;

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }

  public Long getDecision() {
    return decision;
  }

  public void setDecision(Long decision) {
    this.decision = decision;
  }
}
