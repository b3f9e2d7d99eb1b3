package org.resguardo.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A term stands still by a decision of the case. {@code kind}: list suspension_kind; {@code until}:
 * the day on which it goes on, when it is known already.
 */
public class SuspensionEntry {
  @NotBlank
  @Size(max = 40)
  private String kind;

  @NotNull private Long decision;
  @NotNull @PastOrPresent private LocalDate from;
  private LocalDate until;

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public Long getDecision() {
    return decision;
  }

  public void setDecision(Long decision) {
    this.decision = decision;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
