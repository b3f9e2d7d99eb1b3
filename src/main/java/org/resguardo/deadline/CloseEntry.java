package org.resguardo.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Done by which act, or missed for which reason. */
public class CloseEntry {
  @NotBlank
  @Pattern(regexp = "DONE|MISSED")
  private String outcome = "DONE";

  @NotNull @PastOrPresent private LocalDate on;

  @NotBlank
  @Size(max = 400)
  private String act;

  private Boolean toldHead;

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act == null ? null : act.strip();
  }

  public Boolean getToldHead() {
    return toldHead;
  }

  public void setToldHead(Boolean toldHead) {
    this.toldHead = toldHead;
  }
}
