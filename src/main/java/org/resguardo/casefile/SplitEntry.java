package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Accused (by code) who go on in a case of their own, from which day and why. */
public class SplitEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotEmpty(message = "{casefile.split.choose}")
  private List<@NotBlank @Size(max = 12) String> accused = new ArrayList<>();

  @NotNull @PastOrPresent private LocalDate on;

  @NotBlank
  @Size(max = 40)
  private String reason;

  @Size(max = 2000)
  private String note;

  public List<String> getAccused() {
    return accused;
  }

  public void setAccused(List<@NotBlank @Size(max = 12) String> accused) {
    this.accused = accused == null ? new ArrayList<>() : new ArrayList<>(accused);
  }

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
