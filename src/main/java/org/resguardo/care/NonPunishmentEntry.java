package org.resguardo.care;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.resguardo.kernel.Typed;

/**
 * What was decided on not punishing a victim for what she was made to do. {@code outcome}: list
 * non_punishment.
 */
public class NonPunishmentEntry {
  @NotBlank
  @Size(max = 20)
  private String outcome;

  @NotNull private LocalDate on;

  @Size(max = 60)
  private String number;

  @NotBlank
  @Size(max = 1000)
  private String note;

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = Typed.orNull(outcome);
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = Typed.orNull(number);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = Typed.orNull(note);
  }
}
