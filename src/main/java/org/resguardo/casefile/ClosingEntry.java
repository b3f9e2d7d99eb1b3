package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** From which day the case is closed, and why. {@code joinedTo}: the case it was joined to. */
public class ClosingEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotNull @PastOrPresent private LocalDate on;

  @NotBlank
  @Size(max = 40)
  private String reason;

  @Size(max = 60)
  private String joinedTo;

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

  public String getJoinedTo() {
    return joinedTo;
  }

  public void setJoinedTo(String joinedTo) {
    this.joinedTo = PlainText.clean(joinedTo);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = PlainText.clean(note);
  }
}
