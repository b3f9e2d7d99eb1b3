package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What the office does with a case as a whole: from which day and why. */
public abstract class OfficeActEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotNull @PastOrPresent private LocalDate on;

  @NotBlank
  @Size(max = 40)
  private String reason;

  @Size(max = 2000)
  private String note;

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = PlainText.clean(reason);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = PlainText.clean(note);
  }
}
